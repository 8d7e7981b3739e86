package io.github.funnelkit.examples.crm.live;

import io.github.funnelkit.examples.crm.security.Member;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream that an open board listens to. */
@RestController
class LiveController {

    private final BoardStream stream;

    LiveController(BoardStream stream) {
        this.stream = stream;
    }

    /** No content, when too many listen: a browser does not ask again then. */
    @GetMapping(path = "/board/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(@AuthenticationPrincipal Member member) {
        return stream.open(member)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }
}
