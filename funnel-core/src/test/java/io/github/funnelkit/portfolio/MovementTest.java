package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.Actor;
import io.github.funnelkit.journey.EventMetadata;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.TimeLimits;
import io.github.funnelkit.journey.Waived;
import io.github.funnelkit.standard.FunnelStandard;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MovementTest {

    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final FunnelCatalog VERSIONS = FunnelCatalog.of(FUNNEL);
    private static final List<String> STAGES = List.of("target", "intention", "initiated", "shortlisted");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOW = day(100);
    private static final TimeLimits LIMITS = TimeLimits.NONE.withLimit(Duration.ofDays(30));

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    /** Writes the events of a journey, each as of a day. */
    private static final class Story {
        private final List<JourneyEvent> events = new ArrayList<>();

        Story(String id, int day) {
            events.add(new JourneyEvent.Opened(stamp(day, "li"), id, FUNNEL.reference(), "project"));
        }

        private EventMetadata stamp(int day, String actor) {
            return EventMetadata.of(events.size() + 1L, day(day), Actor.of(actor));
        }

        Story enter(int day, String stage) {
            events.add(new JourneyEvent.StageEntered(stamp(day, "li"), stage));
            return this;
        }

        Story override(int day, String stage, String actor) {
            Waived waived = new Waived(List.of(), List.of(), List.of(), List.of());
            events.add(new JourneyEvent.StageOverridden(stamp(day, actor), stage, "supervisor", "urgent", waived));
            return this;
        }

        Story fallBack(int day, String stage) {
            events.add(new JourneyEvent.FallenBack(stamp(day, "li"), Optional.of(stage), List.of(), false));
            return this;
        }

        Story takeBack(int day, long event) {
            events.add(new JourneyEvent.TakenBack(stamp(day, "li"), event, "another customer"));
            return this;
        }

        JourneyState open() {
            return JourneyState.replay(VERSIONS, events);
        }

        JourneyState won(int day) {
            events.add(new JourneyEvent.Won(stamp(day, "li"), ""));
            return open();
        }

        JourneyState lost(int day) {
            events.add(new JourneyEvent.Lost(stamp(day, "li"), "price", Optional.empty()));
            return open();
        }
    }

    private static Movement example() {
        return Movement.builder(FUNNEL, LIMITS, NOW)
                .add(
                        new Story("a", 0)
                                .enter(10, "target")
                                .enter(30, "intention")
                                .won(40),
                        Money.of(500, "CNY"))
                .add(new Story("b", 0).enter(20, "target").lost(50), Money.of(300, "CNY"))
                .add(
                        new Story("c", 10)
                                .enter(20, "target")
                                .enter(60, "intention")
                                .open(),
                        Money.of(900, "CNY"))
                .add(new Story("d", 80).open())
                .add(
                        new Story("e", 0)
                                .override(10, "intention", "wang")
                                .override(20, "shortlisted", "chen")
                                .override(21, "shortlisted", "wang")
                                .fallBack(90, "target")
                                .open(),
                        Money.of(100, "EUR"))
                .build();
    }

    @Test
    void journeysAreFollowedFromStageToStage() {
        Movement movement = example();
        assertThat(movement.stages().stream().filter(each -> each.saleType().equals("project")))
                .extracting(each -> each.stage().orElse("") + ": " + each.reached() + " = " + each.wentOn() + " + "
                        + each.won() + " + " + each.lost() + " + " + each.open())
                .containsExactly(
                        ": 5 = 4 + 0 + 0 + 1",
                        "target: 4 = 3 + 0 + 1 + 0",
                        "intention: 3 = 1 + 1 + 0 + 1",
                        "initiated: 1 = 1 + 0 + 0 + 0",
                        "shortlisted: 1 = 0 + 0 + 0 + 1");
        assertThat(movement.stage("project", "target").conversion()).hasValue(0.75);
        assertThat(movement.stage("project", "intention").conversion()).hasValue(1);
        assertThat(movement.stage("project", "shortlisted").conversion()).isEmpty();
        assertThat(movement.beforeFirstStage("non-project").reached()).isZero();
    }

    /** What was entered by mistake, and taken back, was never reached: it counts in no rate, and calibrates nothing. */
    @Test
    void whatWasEnteredByMistakeWasNotReached() {
        JourneyState mistaken = new Story("a", 0)
                .enter(10, "target")
                .enter(20, "intention")
                .takeBack(21, 3)
                .lost(30);
        Movement movement = Movement.builder(FUNNEL, LIMITS, NOW).add(mistaken).build();
        assertThat(movement.stage("project", "intention").reached()).isZero();
        assertThat(movement.stage("project", "target").reached()).isEqualTo(1);
        assertThat(movement.stage("project", "target").lost()).isEqualTo(1);
        assertThat(movement.stage("project", "target").wentOn()).isZero();
        assertThat(ClosedDeal.of(mistaken)).contains(ClosedDeal.lost("project", "target"));
    }

    @Test
    void theTimeAtStagesIsKept() {
        StageMovement target = example().stage("project", "target");
        assertThat(target.visits().sorted())
                .containsExactly(Duration.ofDays(20), Duration.ofDays(30), Duration.ofDays(40));
        assertThat(target.visits().median()).contains(Duration.ofDays(30));
        assertThat(target.visits().percentile(90)).contains(Duration.ofDays(40));
        assertThat(target.ages().sorted()).containsExactly(Duration.ofDays(10));
        assertThat(example().stage("project", "intention").ages().longerThan(Duration.ofDays(39)))
                .isEqualTo(1);
    }

    @Test
    void whatStandsTooLongIsListed() {
        assertThat(example().stalled())
                .containsExactly(new StalledJourney(
                        "c",
                        "project",
                        Optional.of("intention"),
                        Duration.ofDays(40),
                        Duration.ofDays(30),
                        Optional.empty()));
    }

    @Test
    void velocityIsOpenAmountTimesWinRateByCycle() {
        SaleMovement sale = example().sale("project");
        assertThat(sale.open()).hasToString("3 customers, 1 without amount: 900 CNY + 100 EUR");
        assertThat(sale.winRate()).hasValue(0.5);
        assertThat(sale.cycles().mean()).contains(Duration.ofDays(40));
        // 900 × 1/2 ÷ 40 days
        assertThat(sale.velocities())
                .extracting(Velocity::perDay)
                .containsExactly(new BigDecimal("11.25"), new BigDecimal("1.25"));
        assertThat(sale.velocities().get(0)).hasToString("11.25 CNY per day");
        assertThat(example().sale("non-project").velocities()).isEmpty();
        assertThat(example().sale("non-project").winRate()).isEmpty();
    }

    @Test
    void aSaleInNoTimeHasNoVelocityAndAClockThatWasPutBackTakesNoTime() {
        Movement movement = Movement.builder(FUNNEL, LIMITS, NOW)
                .add(new Story("a", 10).won(10))
                .add(new Story("b", 10).won(5))
                .add(new Story("c", 10).open(), Money.of(900, "CNY"))
                .build();
        SaleMovement sale = movement.sale("project");
        assertThat(sale.cycles()).isEqualTo(Durations.of(List.of(Duration.ZERO, Duration.ZERO)));
        assertThat(sale.velocities()).isEmpty();
        assertThat(movement).hasToString("Movement of " + FUNNEL.reference() + " as of " + NOW + ": 3 journeys");
        assertThat(example()).hasToString("Movement of " + FUNNEL.reference() + " as of " + NOW + ": 5 journeys");
    }

    @Test
    void staysAtStagesThatOnlyAnEarlierVersionHadAreNotCounted() {
        Funnel next = FUNNEL.derive(
                "next",
                "1",
                funnel ->
                        funnel.withoutStage("intention").withoutGuide("step-2").withoutGuide("step-3"));
        List<JourneyEvent> events = new ArrayList<>(new Story("a", 0).enter(10, "intention").events);
        events.add(new JourneyEvent.MovedToVersion(
                EventMetadata.of(3, day(30), Actor.of("li")),
                next.reference(),
                Optional.of("target"),
                Optional.empty()));
        JourneyState journey = JourneyState.replay(FunnelCatalog.of(FUNNEL, next), events);
        Movement movement =
                Movement.builder(next, TimeLimits.NONE, NOW).add(journey).build();
        assertThat(movement.stages())
                .filteredOn(each -> each.reached() > 0)
                .extracting(each -> each.stage().orElse("") + " " + each.visits() + " " + each.ages())
                .containsExactly(
                        " " + Durations.of(List.of(Duration.ofDays(10))) + " " + Durations.NONE,
                        "target " + Durations.NONE + " " + Durations.of(List.of(Duration.ofDays(70))));
    }

    @Test
    void theLimitItselfIsNotTooLong() {
        Movement movement = Movement.builder(FUNNEL, LIMITS, NOW)
                .add(new Story("in time", 70).open())
                .add(new Story("late", 69).open())
                .add(new Story("lost", 0).lost(1))
                .build();
        assertThat(movement.stalled()).extracting(StalledJourney::journey).containsExactly("late");
    }

    @Test
    void thoseThatStandLongestComeFirst() {
        Movement movement = Movement.builder(FUNNEL, LIMITS, NOW)
                .add(new Story("b", 10).open())
                .add(new Story("c", 0).open())
                .add(new Story("a", 10).open())
                .build();
        assertThat(movement.stalled()).extracting(StalledJourney::journey).containsExactly("c", "a", "b");
    }

    @Test
    void overridesAreCountedByWhoDidThem() {
        assertThat(example().overridesByNumber()).containsExactly(Map.entry("wang", 2L), Map.entry("chen", 1L));
    }

    @Test
    void theHighestStageOfAClosedJourneyIsLearnedFrom() {
        assertThat(ClosedDeal.of(new Story("x", 0).enter(1, "target").lost(2)))
                .contains(ClosedDeal.lost("project", "target"));
        assertThat(ClosedDeal.of(new Story("x", 0)
                        .enter(1, "intention")
                        .fallBack(2, "target")
                        .won(3)))
                .contains(ClosedDeal.won("project", "intention"));
        assertThat(ClosedDeal.of(new Story("x", 0).lost(2)))
                .contains(new ClosedDeal("project", Optional.empty(), false));
        assertThat(ClosedDeal.of(new Story("x", 0).open())).isEmpty();
    }

    @Test
    void quantilesAreNearestRanks() {
        List<Duration> tenDays = new ArrayList<>();
        for (int days = 10; days > 0; days--) {
            tenDays.add(Duration.ofDays(days));
        }
        Durations durations = Durations.of(tenDays);
        assertThat(durations.median()).contains(Duration.ofDays(5));
        assertThat(durations.percentile(90)).contains(Duration.ofDays(9));
        assertThat(durations.percentile(91)).contains(Duration.ofDays(10));
        assertThat(durations.percentile(1)).contains(Duration.ofDays(1));
        assertThat(durations.mean()).contains(Duration.ofHours(132));
        assertThat(Durations.NONE.median()).isEmpty();
        assertThat(Durations.NONE.mean()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> durations.percentile(0))
                .withMessage("percentile 0: expected 1 to 100");
    }

    private static JourneyState random(Random random, int number) {
        Story story = new Story("j" + number, random.nextInt(50));
        int day = 50;
        for (int step = random.nextInt(5); step > 0; step--) {
            day += random.nextInt(5);
            String stage = STAGES.get(random.nextInt(4));
            if (random.nextInt(4) == 0) {
                story.override(day, stage, "s" + random.nextInt(3));
            } else {
                story.enter(day, stage);
            }
        }
        return switch (random.nextInt(3)) {
            case 0 -> story.won(day + random.nextInt(20));
            case 1 -> story.lost(day + random.nextInt(20));
            default -> story.open();
        };
    }

    @Property(tries = 50)
    void partsGiveTheWholeAndEveryJourneyIsSomewhere(@ForAll long seed) {
        Random random = new Random(seed);
        List<MovementBuilder> parts = new ArrayList<>();
        MovementBuilder whole = Movement.builder(FUNNEL, LIMITS, NOW);
        for (int part = 0; part < 3; part++) {
            parts.add(Movement.builder(FUNNEL, LIMITS, NOW));
        }
        int journeys = random.nextInt(20);
        for (int number = 0; number < journeys; number++) {
            JourneyState journey = random(random, number);
            Money amount = random.nextBoolean() ? Money.of(random.nextInt(100), "CNY") : null;
            whole.add(journey, amount);
            parts.get(random.nextInt(3)).add(journey, amount);
        }
        Movement a = parts.get(0).build();
        Movement b = parts.get(1).build();
        Movement c = parts.get(2).build();
        Movement all = whole.build();
        assertThat(a.merge(b).merge(c)).isEqualTo(all);
        assertThat(c.merge(a.merge(b))).isEqualTo(all);
        assertThat(all.merge(Movement.builder(FUNNEL, LIMITS, NOW).build())).isEqualTo(all);
        StageMovement before = all.beforeFirstStage("project");
        assertThat(before.reached()).isEqualTo(journeys);
        for (String stage : STAGES) {
            assertThat(all.stage("project", stage).reached()).isEqualTo(before.wentOn());
            before = all.stage("project", stage);
        }
        assertThat(before.wentOn()).isZero();
        assertThat(all.stages().stream().mapToInt(each -> each.ages().count()).sum())
                .isEqualTo((int) all.sale("project").open().customers());
    }

    @Test
    void movementsThatDoNotBelongTogetherDoNotMerge() {
        Movement later = Movement.builder(FUNNEL, LIMITS, day(101)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example().merge(later))
                .withMessage(
                        "movements as of different instants: 2026-04-11T00:00:00Z and 2026-04-12T00:00:00Z; what is "
                                + "open has aged in between");
        Funnel extended = FunnelStandard.extended();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Movement.builder(extended, LIMITS, NOW).add(new Story("x", 1).open()))
                .withMessageContaining("cannot take in what is of " + FUNNEL);
        Funnel narrowed = FUNNEL.derive(
                FUNNEL.id(),
                FUNNEL.version(),
                funnel -> funnel.stage("target", stage -> stage.saleTypes(FUNNEL.saleType("project"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        example().merge(Movement.builder(narrowed, LIMITS, NOW).build()))
                .withMessageStartingWith("two funnels of the same id and version define different parts: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example().stage("project", "won"))
                .withMessage("sale type 'project', stage 'won': " + FUNNEL.reference()
                        + " has no such stage for that sale type");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example().explain(extended, Locale.ENGLISH))
                .withMessageContaining("cannot take in what is of ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example().sale("tender"))
                .withMessage(FUNNEL + " has no sale type 'tender'");
    }

    @Test
    void aMovementTravels() throws Exception {
        assertThat(Travel.received(Travel.sent(example()))).isEqualTo(example());
    }

    @Test
    void whatIsNotThereIsNotSaid() {
        assertThat(Movement.builder(FUNNEL, LIMITS, NOW).build().explain(FUNNEL, Locale.ENGLISH))
                .isEmpty();
        assertThat(Movement.builder(FUNNEL, LIMITS, NOW)
                        .add(new Story("a", 99).enter(99, "target").open())
                        .build()
                        .explain(FUNNEL, Locale.ENGLISH))
                .isEqualTo("""
                Project sale: 1 open, 0 won, 0 lost
                - not at any stage yet: 1 reached it, 1 went on, 0 won here, 0 lost here, 0 undecided; conversion 100.0 %; stays median 0 days, P90 0 days
                - Customer to develop: 1 reached it, 0 went on, 0 won here, 0 lost here, 1 undecided; now there for median 1 day, P90 1 day""");
        assertThat(Movement.builder(FUNNEL, LIMITS, NOW)
                        .add(new Story("a", 0).lost(1))
                        .build()
                        .explain(FUNNEL, Locale.ENGLISH))
                .startsWith("Project sale: 0 open, 0 won, 1 lost; win rate 0.0 %\n");
        assertThat(Movement.builder(FUNNEL, LIMITS, NOW)
                        .add(new Story("a", 0).won(1))
                        .build()
                        .explain(FUNNEL, Locale.ENGLISH))
                .startsWith("Project sale: 0 open, 1 won, 0 lost; win rate 100.0 %; average cycle 1 day\n");
    }

    @Test
    void aMovementIsSaidInWords() {
        assertThat(example().explain(FUNNEL, Locale.ENGLISH)).isEqualTo("""
                Project sale: 3 open, 1 won, 1 lost; win rate 50.0 %; average cycle 40 days; sales velocity 11.25 CNY per day; sales velocity 1.25 EUR per day
                - not at any stage yet: 5 reached it, 4 went on, 0 won here, 0 lost here, 1 undecided; conversion 100.0 %; stays median 10 days, P90 20 days; now there for median 20 days, P90 20 days
                - Customer to develop: 4 reached it, 3 went on, 0 won here, 1 lost here, 0 undecided; conversion 75.0 %; stays median 30 days, P90 40 days; now there for median 10 days, P90 10 days
                - Interested customer: 3 reached it, 1 went on, 1 won here, 0 lost here, 1 undecided; conversion 100.0 %; stays median 10 days, P90 10 days; now there for median 40 days, P90 40 days
                - Customer with an approved project: 1 reached it, 1 went on, 0 won here, 0 lost here, 0 undecided; conversion 100.0 %
                - Shortlisted customer: 1 reached it, 0 went on, 0 won here, 0 lost here, 1 undecided; stays median 1 day, P90 69 days
                Stalled
                - c: Interested customer, 40 days; the limit is 30 days
                Overrides
                - wang: 2
                - chen: 1""");
        assertThat(example().explain(FUNNEL, Locale.CHINESE))
                .startsWith("项目型销售：进行中 3，赢单 1，丢单 1；赢单率 50.0%；平均周期 40 天；销售速度每天 11.25 元；")
                .contains(
                        "\n- 待开发客户：到达 4，继续 3，在此赢单 0，在此丢单 1，未决 0；转化率 75.0%；停留中位数 30 天、P90 40 天；现有停留中位数 10 天、P90 10 天\n")
                .contains("\n停滞\n- c：意向客户，40 天，上限 30 天\n")
                .endsWith("\n越权放行\n- wang：2\n- chen：1");
    }
}
