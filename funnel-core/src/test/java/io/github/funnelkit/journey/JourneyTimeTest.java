package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.VERSIONS;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.atLead;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.learn;
import static io.github.funnelkit.journey.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.journey.JourneyHistory.Appending;
import io.github.funnelkit.portfolio.Movement;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long, how late, and what a wrong clock does to it. */
class JourneyTimeTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);
    private static final TimeLimits LIMITS = TimeLimits.NONE.withNextAction(Deals.NEXT_ACTION);

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    private static JourneyTime time(JourneyState state, TimeLimits limits, Instant asOf) {
        return JourneyTime.of(state, limits, asOf, SHANGHAI);
    }

    @Test
    void allStaysAtAStageCountAndTheTimeThatADealIsClosedDoesNot() {
        JourneyState state = atLead(GATEKEEPER);
        state = after(GATEKEEPER, state, complete("propose.visit"), LI, day(2));
        state = after(GATEKEEPER, state, enter("offer"), LI, day(3));
        state = after(GATEKEEPER, state, new JourneyCommand.FallBack(), LI, day(10));
        state = after(GATEKEEPER, state, new JourneyCommand.Lose("price"), LI, day(14));
        assertThat(time(state, LIMITS, day(90)).inStages())
                .containsExactly(entry("lead", Duration.ofDays(3 + 4)), entry("offer", Duration.ofDays(7)));
        assertThat(time(state, LIMITS, day(90)).beforeFirstStage()).isZero();

        JourneyState reopened = after(GATEKEEPER, state, new JourneyCommand.Reopen("again"), LI, day(100));
        assertThat(time(reopened, LIMITS, day(105)).inStages()).containsEntry("lead", Duration.ofDays(3 + 4 + 5));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30T15:59:59Z, 0", "2026-11-30T16:00:00Z, 1", "2026-12-10T00:00:00Z, 10"})
    void anActionIsOverdueFromTheDayAfterInTheHostsZone(Instant asOf, long days) {
        assertThat(time(atLead(GATEKEEPER), LIMITS, asOf).overdueDays()).isEqualTo(days);
    }

    @Test
    void nothingIsLateWithoutADateWithoutLimitsOrWhenTheDealIsClosed() {
        JourneyState state = atLead(GATEKEEPER);
        assertThat(time(opened(GATEKEEPER), LIMITS, day(900)).overdueDays()).isZero();
        assertThat(time(state, TimeLimits.NONE, day(900)).explain(Locale.ENGLISH))
                .isEmpty();
        JourneyState lost = after(GATEKEEPER, state, new JourneyCommand.Lose("price", Optional.empty()));
        TimeLimits strict = LIMITS.withLimit(Duration.ofDays(1));
        assertThat(time(lost, strict, day(900)).explain(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void theFunnelsOwnNextActionCountsWhereTheLimitsNameNone() {
        Funnel stating = Deals.FUNNEL.derive("deals", "1", funnel -> funnel.nextAction(Deals.NEXT_ACTION));
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(stating), GatePolicy.DEFAULT, SHANGHAI);
        JourneyState state = JourneyState.replay(
                FunnelCatalog.of(stating),
                List.of(gatekeeper.open("deal-7", stating.reference(), "direct", LI, MONDAY)));
        state = after(gatekeeper, state, learn(Deals.READY_FOR_OFFER), LI, MONDAY);
        assertThat(time(state, TimeLimits.NONE, day(9)).explain(Locale.ENGLISH))
                .isEqualTo("The next action (2026-11-30) is overdue by 2 days");
        assertThat(time(state, TimeLimits.of(stating), day(9)).overdueDays()).isEqualTo(2);
        assertThat(time(atLead(GATEKEEPER), TimeLimits.NONE, day(9)).nextAction())
                .isEmpty();
    }

    @Test
    void aDealIsStalledOnceItExceedsTheLimitOfItsStage() {
        TimeLimits limits = LIMITS.withLimit(Duration.ofDays(90)).withLimit("lead", Duration.ofDays(30));
        JourneyState lead = atLead(GATEKEEPER);
        assertThat(time(lead, limits, day(30)).stalled()).isEmpty();
        JourneyTime late = time(lead, limits, day(31));
        assertThat(late.stalled()).isPresent();
        assertThat(late.explain(Locale.ENGLISH))
                .isEqualTo("The next action (2026-11-30) is overdue by 24 days\n"
                        + "At 'Lead' for 31 days; the limit is 30 days");
        assertThat(late.explain(Locale.CHINESE)).isEqualTo("下一步行动（2026-11-30）已逾期 24 天\n在“线索客户”已停留 31 天，超过上限 30 天");
        assertThat(time(opened(GATEKEEPER), limits, day(91)).explain(Locale.ENGLISH))
                .isEqualTo("Not at any stage for 91 days; the limit is 90 days");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "50, 5", "51, 6", "90, 9", "91, 10", "100, 10"})
    void aLimitIsLearnedFromThePast(int percentile, long days) {
        List<Duration> past = IntStream.rangeClosed(1, 10)
                .mapToObj(day -> Duration.ofDays(11 - day))
                .toList();
        TimeLimits limits = TimeLimits.NONE.withHistory("lead", past, percentile);
        assertThat(limits.limits("lead"))
                .containsExactly(
                        new TimeLimits.Limit(Duration.ofDays(days), Optional.of(percentile), Optional.empty()));
        assertThat(limits.limits("offer")).isEmpty();
    }

    /** One more than a whole number of stays is not rounded away: 1 % of 101 stays are 1.01 of them. */
    @ParameterizedTest
    @CsvSource({"1, 1, 1", "101, 1, 2", "3, 67, 3", "3, 66, 2", "99, 99, 99"})
    void theLimitIsThatOfTheNearestRank(int stays, int percentile, long days) {
        List<Duration> past =
                IntStream.rangeClosed(1, stays).mapToObj(Duration::ofDays).toList();
        assertThat(TimeLimits.NONE.withHistory("lead", past, percentile).limits("lead"))
                .extracting(TimeLimits.Limit::duration)
                .containsExactly(Duration.ofDays(days));
    }

    @Test
    void theHostsOwnJourneysAreThePast() {
        JourneyState past = after(GATEKEEPER, atLead(GATEKEEPER), complete("propose.visit"));
        past = after(GATEKEEPER, past, enter("offer"), LI, day(5));
        TimeLimits limits = TimeLimits.NONE.withHistory(
                "lead", TimeLimits.pastDurations(List.of(past)).get("lead"), 90);
        assertThat(time(atLead(GATEKEEPER), limits, day(6)).explain(Locale.ENGLISH))
                .isEqualTo("At 'Lead' for 6 days; 90 % of past customers took no more than 5 days");
    }

    /** In the night of a Sunday clocks are put forward in March, and back in November. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-01T08:00, 2026-03-31T08:00, 30",
        "America/New_York, 2026-03-01T08:00, 2026-03-31T07:59, 29",
        "America/New_York, 2026-10-15T08:00, 2026-11-14T08:00, 30",
        "America/New_York, 2026-10-15T08:00, 2026-11-14T07:59, 29",
        "Europe/Berlin,    2026-03-01T00:00, 2026-03-31T00:00, 30",
        "Europe/Berlin,    2026-10-01T23:00, 2026-10-31T23:00, 30",
        "Asia/Shanghai,    2026-03-01T08:00, 2026-03-31T08:00, 30",
    })
    void aMonthHasAsManyDaysForAStayAsForAnAction(ZoneId zone, LocalDateTime from, LocalDateTime to, long days) {
        Gatekeeper gatekeeper = Gatekeeper.of(VERSIONS, GatePolicy.DEFAULT, zone);
        Instant begin = from.atZone(zone).toInstant();
        JourneyState opened = JourneyState.replay(
                VERSIONS, List.of(gatekeeper.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, begin)));
        JourneyCommand action = learn(FactSheet.empty().with(Deals.NEXT_ACTION, from.toLocalDate()));
        JourneyState state = after(gatekeeper, opened, action, LI, begin);
        TimeLimits limits = LIMITS.withLimit(Duration.ofDays(days).minusSeconds(1));

        JourneyTime time = JourneyTime.of(state, limits, to.atZone(zone).toInstant(), zone);
        assertThat(time.beforeFirstStage().toDays()).isEqualTo(days);
        assertThat(time.stalled().orElseThrow().duration().toDays()).isEqualTo(days);
        assertThat(time.overdueDays())
                .as("from the beginning of the day on")
                .isEqualTo(ChronoUnit.DAYS.between(from.toLocalDate(), to.toLocalDate()));
        assertThat(state.visits().get(0).duration(to.atZone(zone).toInstant(), zone))
                .isEqualTo(Duration.between(from, to));
    }

    @Test
    void theLimitIsReachedByTheSameClocks() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant begin = Instant.parse("2026-03-10T08:00:00Z");
        JourneyState state = JourneyState.replay(
                VERSIONS, List.of(GATEKEEPER.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, begin)));
        TimeLimits limits = TimeLimits.NONE.withLimit(Duration.ofDays(30));
        Instant reached = Instant.parse("2026-04-09T07:00:00Z");
        assertThat(JourneyTime.of(state, limits, reached, berlin).stalled()).isEmpty();
        assertThat(JourneyTime.of(state, limits, reached.plusSeconds(1), berlin).stalled())
                .isPresent();
        assertThat(TimeLimits.pastDurations(
                        List.of(after(
                                GATEKEEPER,
                                atLead(GATEKEEPER),
                                new JourneyCommand.Lose("x", Optional.empty()),
                                LI,
                                day(150))),
                        berlin))
                .as("from November to April")
                .containsEntry("lead", List.of(Duration.ofDays(150).plusHours(1)));
    }

    @Test
    void limitsOfWhatNoFunnelHasAreRefused() {
        JourneyState state = atLead(GATEKEEPER);
        TimeLimits unknown = LIMITS.withLimit("leed", Duration.ofDays(30));
        String message =
                "time limits: no funnel has a stage 'leed' (did you mean 'lead'?); there are lead, offer, order";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> time(state, unknown, day(1)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupervisorView.of(List.of(), GATEKEEPER, unknown, day(1)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Movement.builder(Deals.FUNNEL, unknown, day(1)))
                .withMessage(message);
        Day other = Day.of("nextActon", Text.of("x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> time(state, TimeLimits.NONE.withNextAction(other), day(1)))
                .withMessageStartingWith("time limits: no funnel has a fact 'nextActon' (did you mean 'nextAction'?)");
    }

    @Test
    void limitsOfAnyVersionThatJourneysGoByAreRight() {
        FunnelCatalog catalog = FunnelCatalog.of(Deals.FUNNEL, JourneyMemoryTest.SHORTER);
        Gatekeeper gatekeeper = Gatekeeper.of(catalog, GatePolicy.DEFAULT, SHANGHAI);
        JourneyState state = JourneyState.replay(
                catalog,
                List.of(gatekeeper.open("deal-7", JourneyMemoryTest.SHORTER.reference(), "direct", LI, MONDAY)));
        TimeLimits limits = LIMITS.withLimit("lead", Duration.ofDays(30));
        assertThat(time(state, limits, day(90)).stalled()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Movement.builder(JourneyMemoryTest.SHORTER, limits, day(1)))
                .withMessage("time limits: no funnel has a stage 'lead'; there are offer");
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withLimit(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> LIMITS.withHistory("lead", List.of(), 90));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.withHistory("lead", List.of(Duration.ofDays(1)), 0));
    }

    @Test
    void thePastIsSeenAsItWas() {
        JourneyEvent opened = GATEKEEPER.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY);
        JourneyState first = JourneyState.replay(VERSIONS, List.of(opened));
        Decision override =
                GATEKEEPER.decide(first, new JourneyCommand.OverrideGate("lead", "why"), Deals.WANG, day(9));
        JourneyHistory history =
                ((Appending.Appended) new JourneyHistory(List.of(opened)).append(1, override.events())).history();
        JourneyState then = JourneyState.replay(VERSIONS, history.until(day(8)).events());
        assertThat(then.stage()).isEmpty();
        assertThat(time(then, LIMITS, day(8)).inStages()).isEmpty();
        assertThat(time(then, LIMITS, day(8)).beforeFirstStage()).isEqualTo(Duration.ofDays(8));
    }

    /** Minutes by which the clock is put on with each command: none, and back. */
    @ParameterizedTest
    @ValueSource(ints = {0, -1, -100_000})
    void aClockThatStandsStillOrGoesBackBreaksNothing(int minutes) {
        JourneyState state = opened(GATEKEEPER);
        Instant clock = MONDAY;
        for (JourneyCommand command : List.of(
                learn(Deals.READY_FOR_OFFER),
                complete("find.call"),
                enter("lead"),
                complete("propose.visit"),
                enter("offer"))) {
            clock = clock.plus(Duration.ofMinutes(minutes));
            state = after(GATEKEEPER, state, command, LI, clock);
        }
        assertThat(state.stage()).contains(Deals.FUNNEL.stage("offer"));
        assertThat(state.last().at()).as("kept as given").isEqualTo(clock);
        assertThat(state.clockSetBack()).isEqualTo(minutes == 0 ? List.of() : List.of(2L, 3L, 4L, 5L, 6L));
        assertThat(time(state, LIMITS, clock).inStages().values()).allMatch(Duration.ZERO::equals);

        Instant right = MONDAY.plus(Duration.ofDays(1));
        JourneyState later = after(GATEKEEPER, state, complete("close.draft"), LI, right);
        assertThat(later.clockSetBack()).isEqualTo(state.clockSetBack());
        assertThat(time(later, LIMITS, right).inStages().get("offer")).isEqualTo(Duration.between(clock, right));
    }

    @Test
    void aCriterionIsJudgedAsOfTheDayOfItsCommandEvenIfAClockRanAhead() {
        Instant wrong = Instant.parse("9999-01-01T00:00:00Z");
        JourneyState state = after(GATEKEEPER, atLead(GATEKEEPER), complete("propose.visit"), LI, wrong);
        assertThat(after(GATEKEEPER, state, enter("offer"), LI, day(1)).stage()).contains(Deals.FUNNEL.stage("offer"));
    }
}
