package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.DealEvent;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.Owner;
import io.github.funnelkit.journey.TimeLimits;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** Movement over several versions, by owner and by period. */
class MovementVersionsTest {

    private static final SaleType NEW = SaleType.of("new", Text.of("New"));
    private static final Map<String, String> RENAMED = Map.of("demo", "proof", "offer", "bid");
    private static final Funnel BEFORE = funnel("1", "lead", "demo", "offer");
    private static final Funnel NOW = funnel("2", "lead", "proof", "bid");
    private static final Funnel SHORTER = funnel("3", "lead", "bid");
    private static final FunnelCatalog VERSIONS = FunnelCatalog.of(BEFORE, NOW, SHORTER);
    private static final Instant START = Instant.parse("2026-01-31T20:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(300));
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final TimeLimits LIMITS = TimeLimits.NONE.withLimit(Duration.ofDays(30));

    private static Funnel funnel(String version, String... stages) {
        var funnel = Funnel.define("deals", version).saleTypes(NEW);
        for (String stage : stages) {
            funnel.stage(
                    stage,
                    s -> s.customerType(Text.of(stage))
                            .criterion(
                                    "done",
                                    c -> c.text(Text.of(stage))
                                            .when(Flag.of(stage, Text.of(stage)).isTrue())));
        }
        return funnel.build();
    }

    /** Journeys that are alike but for the names of their stages. */
    private static List<JourneyState> journeys(long seed, Funnel funnel, Map<String, String> named) {
        Random random = new Random(seed);
        List<JourneyState> journeys = new ArrayList<>();
        int count = random.nextInt(12);
        for (int number = 0; number < count; number++) {
            Way way = new Way("j" + number, random.nextInt(100), funnel.reference());
            if (random.nextInt(4) > 0) {
                way.events.add(new DealEvent.OwnerChanged(way.stamp(0), Owner.of("o" + random.nextInt(3))));
            }
            for (int step = random.nextInt(5); step > 0; step--) {
                String stage = List.of("lead", "demo", "offer").get(random.nextInt(3));
                way.enter(random.nextInt(40), named.getOrDefault(stage, stage));
            }
            switch (random.nextInt(3)) {
                case 0 -> way.events.add(new JourneyEvent.Won(way.stamp(random.nextInt(40)), ""));
                case 1 ->
                    way.events.add(new JourneyEvent.Lost(way.stamp(random.nextInt(40)), "price", Optional.empty()));
                default -> {}
            }
            journeys.add(way.state());
        }
        return journeys;
    }

    private static final class Way {
        private final List<JourneyEvent> events = new ArrayList<>();
        private Instant now = START;

        Way(String id, int day, FunnelReference funnel) {
            events.add(new JourneyEvent.Opened(stamp(day), id, funnel, "new"));
        }

        private EventMetadata stamp(int days) {
            now = now.plus(Duration.ofDays(days));
            return EventMetadata.of(events.size() + 1L, now, Actor.of("li"));
        }

        Way enter(int days, String stage) {
            events.add(new JourneyEvent.StageEntered(stamp(days), stage));
            return this;
        }

        JourneyState state() {
            return JourneyState.replay(VERSIONS, events);
        }
    }

    private static MovementBuilder both() {
        return Movement.builder(NOW, LIMITS, END, SHANGHAI).alsoFrom(BEFORE, RENAMED);
    }

    private static Movement of(MovementBuilder movement, List<JourneyState> journeys) {
        journeys.forEach(movement::add);
        return movement.build();
    }

    @Property
    void journeysByAnotherVersionCountAsIfTheyWentByThisOne(@ForAll long seed) {
        assertThat(of(both(), journeys(seed, BEFORE, Map.of())))
                .isEqualTo(of(Movement.builder(NOW, LIMITS, END, SHANGHAI), journeys(seed, NOW, RENAMED)));
    }

    @Property(tries = 20)
    void whatAVersionSaysItHasRenamedNeedNotBeSaidAgain(@ForAll long seed) {
        Renames[] renames = {Renames.NONE};
        RENAMED.forEach((was, is) -> renames[0] = renames[0].stage(was, is));
        Funnel derived = BEFORE.derive("deals", "4", renames[0], same -> {});
        List<JourneyState> journeys = journeys(seed, BEFORE, Map.of());
        assertThat(of(Movement.builder(derived, LIMITS, END, SHANGHAI).alsoFrom(BEFORE), journeys))
                .isEqualTo(of(Movement.builder(derived, LIMITS, END, SHANGHAI).alsoFrom(BEFORE, RENAMED), journeys));
    }

    @Test
    void endingsAndReasonsAreCountedAsTheyAreCalledHere() {
        Funnel before = BEFORE.derive(
                "deals",
                "8",
                funnel -> funnel.ending(
                        "lost",
                        ending -> ending.kind(EndingKind.LOST)
                                .label(Text.of("Lost"))
                                .reason("price", Text.of("Price"))));
        Funnel now = before.derive(
                "deals", "9", Renames.NONE.ending("lost", "closed").reason("lost.price", "cost"), f -> {});
        Way way = new Way("a", 0, before.reference()).enter(1, "lead");
        way.events.add(
                new DealEvent.Ended(way.stamp(2), "lost", EndingKind.LOST, Optional.of("price"), Optional.empty(), ""));
        JourneyState lost = JourneyState.replay(FunnelCatalog.of(before), way.events);

        assertThat(Movement.builder(now, LIMITS, END)
                        .alsoFrom(before)
                        .add(lost)
                        .build()
                        .endings())
                .singleElement()
                .satisfies(ended -> {
                    assertThat(ended.ending()).contains("closed");
                    assertThat(ended.reason()).contains("cost");
                });
    }

    @Property
    void theWinRateIsThatOfAllVersions(@ForAll long one, @ForAll long other) {
        List<JourneyState> before = journeys(one, BEFORE, Map.of());
        List<JourneyState> now = journeys(other, NOW, RENAMED);
        List<JourneyState> all = new ArrayList<>(before);
        all.addAll(now);

        assertThat(of(both(), all)).isEqualTo(of(both(), before).merge(of(both(), now)));
    }

    @Tag("slow")
    @Property
    void thePartsAreTheWhole(@ForAll long one, @ForAll long other) throws Exception {
        List<JourneyState> before = journeys(one, BEFORE, Map.of());
        List<JourneyState> now = journeys(other, NOW, RENAMED);
        List<JourneyState> all = new ArrayList<>(before);
        all.addAll(now);
        for (Breakdown by : Breakdown.values()) {
            MovementBreakdown parts = MovementBreakdown.of(by, MovementVersionsTest::both, all);
            assertThat(parts.whole()).isEqualTo(all.isEmpty() ? Optional.empty() : Optional.of(of(both(), all)));
            assertThat(MovementBreakdown.of(by, MovementVersionsTest::both, now)
                            .merge(MovementBreakdown.of(by, MovementVersionsTest::both, before)))
                    .isEqualTo(parts);
            assertThat(Travel.received(Travel.sent(parts))).isEqualTo(parts);
        }
        MovementBreakdown owners = MovementBreakdown.of(Breakdown.OWNER, MovementVersionsTest::both, all);
        Map<Optional<String>, List<JourneyState>> byOwner = all.stream()
                .collect(Collectors.groupingBy(journey -> journey.owner().map(Owner::id)));
        assertThat(owners.parts()).hasSize(byOwner.size());
        owners.parts().forEach(part -> assertThat(part.movement()).isEqualTo(of(both(), byOwner.get(part.key()))));
    }

    @Test
    void whoReachedWhatIsGoneCountsForWhatIsBelowIt() {
        Movement movement = of(
                Movement.builder(SHORTER, LIMITS, END).alsoFrom(BEFORE),
                List.of(new Way("a", 0, BEFORE.reference())
                        .enter(1, "lead")
                        .enter(2, "demo")
                        .state()));

        assertThat(movement.stage("new", "lead").open()).isOne();
        assertThat(movement.stage("new", "lead").visits()).isEqualTo(Durations.of(List.of(Duration.ofDays(2))));
        assertThat(movement.stage("new", "lead").ages()).isEqualTo(Durations.NONE);
        assertThat(movement.stalled()).extracting(StalledJourney::stage).containsExactly(Optional.of("lead"));
    }

    @Test
    void aJourneyThatWasMovedHasStoodAtTheStagesOfThen() {
        Way way = new Way("a", 0, BEFORE.reference()).enter(1, "demo");
        way.events.add(
                new JourneyEvent.MovedToVersion(way.stamp(5), NOW.reference(), Optional.of("proof"), Optional.empty()));
        way.enter(7, "bid");

        Movement movement = of(both(), List.of(way.state()));
        assertThat(movement.stage("new", "proof").visits())
                .isEqualTo(Durations.of(List.of(Duration.ofDays(5), Duration.ofDays(7))));
        assertThat(movement.stage("new", "bid").open()).isOne();
    }

    @Test
    void periodsAreThoseOfThePlace() {
        Way won = new Way("a", 0, NOW.reference()); // 31 January in London is 1 February in Shanghai
        won.events.add(new JourneyEvent.Won(won.stamp(90), ""));
        List<JourneyState> journeys = List.of(won.state(), new Way("b", 40, NOW.reference()).state());

        assertThat(keys(Breakdown.OPENED_MONTH, journeys)).containsExactly("2026-02", "2026-03");
        assertThat(keys(Breakdown.OPENED_QUARTER, journeys)).containsExactly("2026-Q1");
        assertThat(keys(Breakdown.CLOSED_MONTH, journeys)).containsExactly("2026-05", "");
        assertThat(keys(Breakdown.CLOSED_QUARTER, journeys)).containsExactly("2026-Q2", "");
        MovementBreakdown months = MovementBreakdown.of(Breakdown.CLOSED_MONTH, MovementVersionsTest::both, journeys);
        assertThat(months.part("2026-05").orElseThrow().sale("new").winRate()).hasValue(1);
        assertThat(months.part("2026-04")).isEmpty();
    }

    private static List<String> keys(Breakdown by, List<JourneyState> journeys) {
        return MovementBreakdown.of(by, MovementVersionsTest::both, journeys).parts().stream()
                .map(part -> part.key().orElse(""))
                .toList();
    }

    @Test
    void whatCannotBeCountedIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both().alsoFrom(BEFORE))
                .withMessage(BEFORE + " is counted already");
        assertThatIllegalArgumentException().isThrownBy(() -> both().alsoFrom(NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Movement.builder(NOW, LIMITS, END).alsoFrom(BEFORE, Map.of("dem", "proof")))
                .withMessageContaining("has no stage 'dem' (did you mean 'demo'?)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Movement.builder(NOW, LIMITS, END).alsoFrom(BEFORE, Map.of("demo", "demo")))
                .withMessageContaining(NOW + " has no stage 'demo'");
        MovementBreakdown owners = MovementBreakdown.of(Breakdown.OWNER, MovementVersionsTest::both, Set.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> owners.merge(
                        MovementBreakdown.of(Breakdown.CLOSED_MONTH, MovementVersionsTest::both, Set.of())))
                .withMessage("movements by different things: owner and closedMonth");
    }
}
