package io.github.funnelkit.examples.crm.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.DealDesk;
import io.github.funnelkit.examples.crm.deals.DealJournal;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.examples.crm.security.Member;
import io.github.funnelkit.jackson3.FunnelDocuments;
import io.github.funnelkit.journey.JourneyCommand;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Deals for programs. The version of a deal is its ETag, and whoever changes it says by {@code If-Match} which one was seen. */
@RestController
@RequestMapping(path = "/api/deals", produces = MediaType.APPLICATION_JSON_VALUE)
class DealApi {

    private static final FunnelDocuments DOCUMENTS = FunnelDocuments.json();
    private static final int MOST_BYTES = 256 << 10;

    /**
     * A deal in a list.
     *
     * @param id the deal
     * @param number what people call it by
     * @param name the customer
     * @param stage the id of its stage; null before the first one
     * @param version its version
     */
    record Listed(
            UUID id, String number, String name, @Nullable String stage, long version) {

        static Listed of(Standing standing) {
            return new Listed(
                    standing.deal().id(),
                    standing.deal().number(),
                    standing.deal().name(),
                    standing.journey().stage().map(Stage::id).orElse(null),
                    standing.version());
        }
    }

    private final DealJournal journal;
    private final DealDesk desk;
    private final ApiProblems problems;

    DealApi(DealJournal journal, DealDesk desk, ApiProblems problems) {
        this.journal = journal;
        this.desk = desk;
        this.problems = problems;
    }

    @GetMapping
    List<Listed> all(@AuthenticationPrincipal Member member) {
        return journal.all(member.tenantId()).stream().map(Listed::of).toList();
    }

    /** Where a deal stands, in the library's own document, in the language of the request. */
    @GetMapping("/{id}")
    ResponseEntity<Assessment> assessment(@PathVariable UUID id, @AuthenticationPrincipal Member member) {
        Standing standing = journal.find(member.tenantId(), id);
        return ResponseEntity.ok().eTag(String.valueOf(standing.version())).body(standing.assessment());
    }

    /**
     * Hands in a command, such as <code>{"format": "funnelkit/command/1", "command": "enter", "stage": "qualified"}</code>.
     *
     * @param seen the version that the program has seen
     * @param commandId tells this command from the same one wanted again: sent twice, it counts once
     */
    @PostMapping(path = "/{id}/commands", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> command(
            @PathVariable UUID id,
            InputStream body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID commandId,
            @AuthenticationPrincipal Member member,
            Locale language)
            throws IOException {
        Standing standing = journal.find(member.tenantId(), id);
        byte[] document = body.readNBytes(MOST_BYTES + 1);
        if (document.length > MOST_BYTES) {
            return problems.tooLarge(MOST_BYTES, language);
        }
        if (seen == null) {
            return problems.versionMissing(language);
        }
        JourneyCommand command = DOCUMENTS.readCommand(standing.journey().funnel(), new String(document, UTF_8));
        Answer answer = desk.handIn(
                member,
                id,
                ApiProblems.version(seen),
                command,
                (commandId == null ? UUID.randomUUID() : commandId).toString());
        if (answer instanceof Answer.Done done) {
            return ResponseEntity.ok()
                    .eTag(String.valueOf(done.standing().version()))
                    .body(done.decision());
        }
        return problems.of(answer, language);
    }
}
