package io.github.funnelkit.examples.crm.live;

import io.github.funnelkit.examples.crm.deals.DealMoved;
import io.github.funnelkit.examples.crm.security.Member;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Service;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open boards that a deal of their company has moved: that it has, and never how it stands now, which a board asks as
 * anybody does. One thread tells them all, so that nobody who moves a card waits for those who look on.
 */
@Service
class BoardStream {

    private static final Duration LASTING = Duration.ofMinutes(10);
    private static final int HEARTBEAT_SECONDS = 20;
    private static final int MOST_OF_A_MEMBER = 8;
    private static final int MOST = 2_000;

    /** An open board. */
    private record Listener(String tenantId, String username, SseEmitter emitter) {}

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "board-stream");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> heartbeat;

    BoardStream() {
        heartbeat = teller.scheduleWithFixedDelay(
                () -> listeners.forEach(each -> tell(each, SseEmitter.event().comment("still here"))),
                HEARTBEAT_SECONDS,
                HEARTBEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    /** Begins to tell a member's board; empty when too many listen. A browser asks again when it ends. */
    Optional<SseEmitter> open(Member member) {
        long own = listeners.stream()
                .filter(each -> each.username().equals(member.username()))
                .count();
        if (own >= MOST_OF_A_MEMBER || listeners.size() >= MOST) {
            return Optional.empty();
        }
        SseEmitter emitter = new SseEmitter(LASTING.toMillis());
        Listener listener = new Listener(member.tenantId(), member.username(), emitter);
        emitter.onCompletion(() -> listeners.remove(listener));
        emitter.onTimeout(emitter::complete);
        emitter.onError(failure -> listeners.remove(listener));
        listeners.add(listener);
        teller.execute(() -> tell(listener, SseEmitter.event().comment("open")));
        return Optional.of(emitter);
    }

    /** Tells the boards of a company. */
    void tell(DealMoved moved) {
        teller.execute(() -> listeners.stream()
                .filter(each -> each.tenantId().equals(moved.tenantId()))
                .forEach(each -> tell(
                        each,
                        SseEmitter.event()
                                .name("deal")
                                .data(moved.dealId() + " " + moved.version(), MediaType.TEXT_PLAIN))));
    }

    /** Lets each board look for itself, as something may have happened that nobody has heard of. */
    void tellAll() {
        teller.execute(() -> listeners.forEach(
                each -> tell(each, SseEmitter.event().name("deal").data("-", MediaType.TEXT_PLAIN))));
    }

    private void tell(Listener listener, SseEmitter.SseEventBuilder event) {
        try {
            listener.emitter().send(event);
        } catch (IOException | IllegalStateException gone) {
            listeners.remove(listener);
        }
    }

    @PreDestroy
    void end() {
        heartbeat.cancel(false);
        teller.shutdownNow();
        listeners.forEach(each -> each.emitter().complete());
    }
}
