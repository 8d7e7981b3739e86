package io.github.funnelkit.examples.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory.Appending;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.standard.FunnelStandard;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Journeys in real databases. */
class EventStoreTest {

    private static final int COMMANDS = 60;
    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final FunnelCatalog VERSIONS = FunnelCatalog.of(FUNNEL);
    private static final Gatekeeper GATEKEEPER =
            Gatekeeper.of(VERSIONS, GatePolicy.DEFAULT, ZoneId.of("Asia/Shanghai"));
    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Actor LI = Actor.of("li", "owner");
    private static final Actor WANG = Actor.of("wang", "owner");

    /** A journey of its own for every test, as a server remembers. */
    private final String journey = "deal-" + UUID.randomUUID();

    private EventStore opened(Databases database) throws SQLException {
        Optional<DataSource> source = database.open();
        assumeTrue(source.isPresent(), Databases.SKIPPED);
        EventStore store = new EventStore(source.orElseThrow(), VERSIONS);
        store.createTable();
        JourneyEvent first = GATEKEEPER.open(journey, FUNNEL.reference(), "project", LI, MONDAY);
        assertThat(store.append(journey, 0, List.of(first))).isInstanceOf(Appending.Appended.class);
        return store;
    }

    private static JourneyCommand attach(String reference) {
        return new JourneyCommand.Attach("customer-profile", reference);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsSlowerIsToldWhatHappened(Databases database) throws SQLException {
        EventStore store = opened(database);
        JourneyState seenByBoth =
                JourneyState.replay(VERSIONS, store.load(journey).events());
        List<JourneyEvent> faster =
                GATEKEEPER.decide(seenByBoth, attach("a"), LI, MONDAY).events();
        List<JourneyEvent> slower =
                GATEKEEPER.decide(seenByBoth, attach("b"), WANG, MONDAY).events();
        assertThat(store.append(journey, 1, faster)).isInstanceOf(Appending.Appended.class);
        assertThat(store.append(journey, 1, slower)).isEqualTo(new Appending.Conflict(1, 2, faster));
        assertThat(store.load(journey).events()).endsWith(faster.get(0)).hasSize(2);
    }

    /** Two that differ in the case of a letter are two. */
    @ParameterizedTest
    @EnumSource
    void journeysAreToldApartByEachLetter(Databases database) throws SQLException {
        EventStore store = opened(database);
        String other = journey.toUpperCase(Locale.ROOT);
        assertThat(store.load(other).events()).isEmpty();
        JourneyEvent first = GATEKEEPER.open(other, FUNNEL.reference(), "project", WANG, MONDAY);
        assertThat(store.append(other, 0, List.of(first))).isInstanceOf(Appending.Appended.class);
        assertThat(store.load(other).events()).containsExactly(first);
        assertThat(store.load(journey).events()).hasSize(1).doesNotContain(first);
    }

    @ParameterizedTest
    @EnumSource
    void aLongEventComesBackToTheLetter(Databases database) throws SQLException {
        EventStore store = opened(database);
        JourneyState state = JourneyState.replay(VERSIONS, store.load(journey).events());
        List<JourneyEvent> events = GATEKEEPER
                .decide(state, attach("病历 \uD83D\uDE00 ".repeat(9_000).strip()), LI, MONDAY)
                .events();
        store.append(journey, 1, events);
        assertThat(store.load(journey).events()).endsWith(events.get(0)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void aRetriedCommandIsOneEvent(Databases database) throws SQLException {
        EventStore store = opened(database);
        JourneyDesk desk = new JourneyDesk(store, GATEKEEPER);
        desk.handIn(journey, attach("a"), LI, MONDAY, "c-1");
        JourneyDesk.Outcome again = desk.handIn(journey, attach("a"), LI, MONDAY.plusSeconds(9), "c-1");
        assertThat(again.decision()).isInstanceOf(Decision.Accepted.class);
        assertThat(again.decision().events()).isEmpty();
        assertThat(store.load(journey).events()).hasSize(2);

        assertThat(desk.handIn(journey, attach("b"), LI, MONDAY, "c-1").decision())
                .as("another command")
                .isInstanceOf(Decision.Refused.class);
        assertThat(again.state().eventsOf("c-1")).containsExactly(2L);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWritersAtOnceNothingIsLost(Databases database) throws Exception {
        EventStore store = opened(database);
        JourneyDesk desk = new JourneyDesk(store, GATEKEEPER);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService writers = Executors.newFixedThreadPool(2);
        List<JourneyDesk.Outcome> outcomes = new ArrayList<>();
        try {
            List<Future<List<JourneyDesk.Outcome>>> running = new ArrayList<>();
            for (Actor actor : List.of(LI, WANG)) {
                running.add(writers.submit(writer(desk, actor, together)));
            }
            for (Future<List<JourneyDesk.Outcome>> each : running) {
                outcomes.addAll(each.get());
            }
        } finally {
            writers.shutdownNow();
        }

        List<JourneyEvent> events = store.load(journey).events();
        assertThat(events)
                .extracting(JourneyEvent::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1 + 2 * COMMANDS).boxed().toList());
        for (Actor actor : List.of(LI, WANG)) {
            assertThat(events.stream()
                            .filter(event -> event.actor().equals(actor))
                            .flatMap(event -> event instanceof JourneyEvent.FormAttached attached
                                    ? Stream.of(attached.reference())
                                    : Stream.empty()))
                    .containsExactlyElementsOf(references(actor));
        }
        JourneyState live = outcomes.stream()
                .map(JourneyDesk.Outcome::state)
                .max(Comparator.comparingLong(state -> state.last().sequence()))
                .orElseThrow();
        assertThat(JourneyState.replay(VERSIONS, events)).isEqualTo(live);
    }

    private Callable<List<JourneyDesk.Outcome>> writer(JourneyDesk desk, Actor actor, CyclicBarrier together) {
        return () -> {
            List<JourneyDesk.Outcome> outcomes = new ArrayList<>();
            for (String reference : references(actor)) {
                together.await();
                outcomes.add(desk.handIn(journey, attach(reference), actor, MONDAY, reference));
            }
            return outcomes;
        };
    }

    private static List<String> references(Actor actor) {
        return LongStream.range(0, COMMANDS)
                .mapToObj(number -> actor.id() + " " + number)
                .toList();
    }
}
