package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.VERSIONS;
import static io.github.funnelkit.journey.Deals.WANG;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.journey.JourneyHistory.Appending;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two writers on one journey: the second learns of the first, and nothing is lost. */
class JourneyHistoryTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);

    private static JourneyHistory opened() {
        return new JourneyHistory(List.of(GATEKEEPER.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY)));
    }

    @Test
    void theSecondWriterIsToldWhoWasFaster() {
        JourneyHistory history = opened();
        JourneyState seenByBoth = JourneyState.replay(VERSIONS, history.events());
        Decision first = GATEKEEPER.decide(seenByBoth, complete("find.call"), WANG, MONDAY);
        Decision second = GATEKEEPER.decide(seenByBoth, complete("find.letter"), LI, MONDAY);

        JourneyHistory longer = ((Appending.Appended) history.append(1, first.events())).history();
        assertThat(longer.events()).hasSize(2);
        assertThat(history.events()).as("the old history is as it was").hasSize(1);

        Appending.Conflict conflict = (Appending.Conflict) longer.append(1, second.events());
        assertThat(conflict).isEqualTo(new Appending.Conflict(1, 2, first.events()));
        assertThat(conflict.explain(Locale.ENGLISH))
                .isEqualTo("The journey was changed meanwhile by wang: you decided on record 1, now there are 2; "
                        + "look again and retry");
        assertThat(conflict.explain(Locale.CHINESE)).isEqualTo("客户进程已被 wang 更新：您依据的是第 1 条记录，现已有 2 条；请刷新后重试");

        JourneyState seenAgain = JourneyState.replay(VERSIONS, longer.events());
        Decision again = GATEKEEPER.decide(seenAgain, complete("find.letter"), LI, MONDAY);
        JourneyHistory both = ((Appending.Appended) longer.append(2, again.events())).history();
        JourneyState state = JourneyState.replay(VERSIONS, both.events());
        assertThat(state.isDone("find.call")).isTrue();
        assertThat(state.isDone("find.letter")).isTrue();
    }

    @Test
    void writersAtTheSameTimeLoseNothing() throws Exception {
        int writers = 4;
        int each = 50;
        AtomicReference<JourneyHistory> store = new AtomicReference<>(opened());
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                Actor actor = Actor.of("writer-" + writer);
                work.add(() -> {
                    for (int call = 0; call < each; call++) {
                        record(store, actor, "call " + call);
                    }
                    return each;
                });
            }
            for (Future<Integer> done : pool.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(each);
            }
        } finally {
            pool.shutdown();
        }
        JourneyState state = JourneyState.replay(VERSIONS, store.get().events());
        assertThat(state.last().sequence()).isEqualTo(1L + (long) writers * each);
        for (int writer = 0; writer < writers; writer++) {
            String id = "writer-" + writer;
            assertThat(state.actionsDone())
                    .filteredOn(done -> done.actor().id().equals(id))
                    .extracting(JourneyEvent.ActionDone::note)
                    .containsExactlyElementsOf(IntStream.range(0, each)
                            .mapToObj(call -> "call " + call)
                            .toList());
        }
    }

    /** What a host does: read, decide, append what was decided if nothing else was appended meanwhile, or else again. */
    private static void record(AtomicReference<JourneyHistory> store, Actor actor, String note) {
        while (true) {
            JourneyHistory seen = store.get();
            JourneyState state = JourneyState.replay(VERSIONS, seen.events());
            Decision decision = GATEKEEPER.decide(state, new JourneyCommand.Complete("find.call", note), actor, MONDAY);
            synchronized (store) {
                if (store.get().append(state.last().sequence(), decision.events())
                        instanceof Appending.Appended appended) {
                    store.set(appended.history());
                    return;
                }
            }
        }
    }

    @Test
    void eventsThatDoNotFollowAreRefused() {
        JourneyHistory history = opened();
        JourneyEvent third = new JourneyEvent.ActionDone(new EventMetadata(3, MONDAY, LI), "find.call", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.append(1, List.of(third)))
                .withMessage("event 2 is missing: in its place is event 3");
        JourneyEvent second = new JourneyEvent.ActionDone(new EventMetadata(2, MONDAY, LI), "find.call", "");
        JourneyEvent fourth = new JourneyEvent.ActionDone(new EventMetadata(4, MONDAY, LI), "find.call", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.append(1, List.of(second, fourth)))
                .withMessage("event 3 is missing: in its place is event 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.append(0, List.of(second)))
                .as("a mistake, even if somebody else was faster")
                .withMessage("event 1 is missing: in its place is event 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.append(2, List.of(third)))
                .withMessageContaining("the last event is 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history.append(-1, List.of()))
                .withMessageStartingWith("expected sequence -1: ");
        assertThatIllegalArgumentException().isThrownBy(() -> new JourneyHistory(List.of(third)));
    }

    @Test
    void aHistoryBeginsOnce() {
        List<JourneyEvent> first = opened().events();
        assertThat(JourneyHistory.empty().append(0, first)).isEqualTo(new Appending.Appended(opened()));
        assertThat(opened().append(0, first)).isEqualTo(new Appending.Conflict(0, 1, first));
        assertThat(opened().append(1, List.of())).isEqualTo(new Appending.Appended(opened()));
    }

    @Test
    void thePastIsWhatWasRecordedByThen() {
        JourneyEvent opened = opened().events().get(0);
        JourneyEvent fast =
                new JourneyEvent.ActionDone(new EventMetadata(2, MONDAY.plusSeconds(900), LI), "find.call", "");
        JourneyEvent next =
                new JourneyEvent.ActionDone(new EventMetadata(3, MONDAY.plusSeconds(60), LI), "find.letter", "");
        JourneyHistory history = new JourneyHistory(List.of(opened, fast, next));

        assertThat(history.until(MONDAY.minusSeconds(1)).events()).isEmpty();
        assertThat(history.until(MONDAY).events()).containsExactly(opened);
        assertThat(history.until(MONDAY.plusSeconds(60)).events()).containsExactly(opened, fast, next);
        assertThat(JourneyHistory.empty().lastSequence()).isZero();
    }
}
