package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.TODAY;
import static io.github.funnelkit.journey.Deals.WANG;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.atLead;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.fact.FactSheet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deals on hold: their time does not count, and they go no further. */
class HoldTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);
    private static final TimeLimits LIMITS =
            TimeLimits.NONE.withNextAction(Deals.NEXT_ACTION).withLimit(Duration.ofDays(10));

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    private static JourneyCommand hold(int days) {
        return new JourneyCommand.Hold(TODAY.plusDays(days), "the budget comes in spring");
    }

    /** At the stage since Monday, on hold from the 3rd to the 23rd day. */
    private static JourneyState held() {
        return after(GATEKEEPER, atLead(GATEKEEPER), hold(23), LI, day(3));
    }

    private static JourneyTime time(JourneyState state, int days) {
        return JourneyTime.of(state, LIMITS, day(days), SHANGHAI);
    }

    private static Duration atLeadFor(JourneyState state, int days) {
        return state.visits().get(state.visits().size() - 1).duration(day(days), SHANGHAI);
    }

    private static String refusal(JourneyState state, JourneyCommand command, Actor actor, Instant at) {
        Decision decision = GATEKEEPER.decide(state, command, actor, at);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return decision.explain(Locale.ENGLISH).replace("Refused:\n- ", "");
    }

    /** The day begins 10 hours before the hour at which the deal came to its stage. */
    @ParameterizedTest
    @CsvSource({"2, P2D", "3, P3D", "4, P3D", "22, P3D", "23, PT82H", "24, PT106H", "33, PT322H"})
    void itsTimeIsNoTimeAtTheStage(int days, Duration duration) {
        assertThat(atLeadFor(held(), days)).isEqualTo(duration);
    }

    @Test
    void whoResumesEarlierCountsFromThen() {
        JourneyState resumed = after(GATEKEEPER, held(), new JourneyCommand.Resume("they called"), LI, day(5));
        assertThat(resumed.hold(TODAY.plusDays(5))).isEmpty();
        assertThat(atLeadFor(resumed, 6)).isEqualTo(Duration.ofDays(4));
        assertThat(after(GATEKEEPER, resumed, complete("propose.visit"), enter("offer"))
                        .stage())
                .contains(Deals.FUNNEL.stage("offer"));
    }

    @Test
    void itIsNeitherStalledNorOverdueMeanwhile() {
        JourneyState late = after(GATEKEEPER, atLead(GATEKEEPER), hold(60), LI, day(20));
        assertThat(time(atLead(GATEKEEPER), 19).stalled()).as("before").isPresent();
        assertThat(time(late, 21).stalled()).isEmpty();
        assertThat(time(late, 21).overdueDays()).isZero();
        assertThat(time(late, 60).stalled()).as("afterwards").isPresent();
        assertThat(time(late, 60).overdueDays()).isEqualTo(53);
        assertThat(time(held(), 29).stalled()).isEmpty();
        assertThat(time(held(), 30).stalled()).as("10 days without the hold").isPresent();
    }

    @Test
    void itGoesNoFurtherUntilItGoesOn() {
        JourneyState ready = after(GATEKEEPER, held(), complete("propose.visit"));
        String onHold = "The customer is on hold until 2026-12-16; resume first to go on";
        assertThat(refusal(ready, enter("offer"), LI, day(4))).isEqualTo(onHold);
        assertThat(refusal(ready, new JourneyCommand.OverrideGate("order", "why"), WANG, day(4)))
                .isEqualTo(onHold);
        assertThat(refusal(ready, new JourneyCommand.Win(""), LI, day(4))).isEqualTo(onHold);
        assertThat(refusal(
                        ready,
                        new JourneyCommand.MoveToVersion(Deals.STRICTER.reference(), new Landing.AtStage("offer")),
                        LI,
                        day(4)))
                .startsWith(onHold);
        JourneyState later = after(
                GATEKEEPER,
                ready,
                Deals.learn(FactSheet.empty().with(Deals.NEXT_ACTION, TODAY.plusDays(40))),
                LI,
                day(23));
        assertThat(after(GATEKEEPER, later, enter("offer"), LI, day(23)).stage())
                .as("by itself on the day")
                .contains(Deals.FUNNEL.stage("offer"));
    }

    @Test
    void itCanFallBackMoveDownAndBeLost() {
        JourneyState down = after(
                GATEKEEPER, held(), new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), "why"), LI, day(4));
        assertThat(down.hold(TODAY.plusDays(4))).as("still on hold").isPresent();
        assertThat(atLeadFor(down, 5)).as("before the first stage").isZero();
        JourneyState lost = after(GATEKEEPER, held(), new JourneyCommand.Lose("price", Optional.empty()), LI, day(4));
        assertThat(lost.hold(TODAY.plusDays(4))).isEmpty();
        JourneyState reopened = after(GATEKEEPER, lost, new JourneyCommand.Reopen("why"), LI, day(5));
        assertThat(atLeadFor(reopened, 6)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void itIsPutOnHoldUntilAnotherDay() {
        JourneyState longer = after(GATEKEEPER, held(), hold(40), LI, day(10));
        assertThat(atLeadFor(longer, 30)).isEqualTo(Duration.ofDays(3));
        JourneyState shorter = after(GATEKEEPER, held(), hold(11), LI, day(10));
        assertThat(atLeadFor(shorter, 12)).isEqualTo(Duration.ofDays(3).plusHours(34));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        JourneyState lead = atLead(GATEKEEPER);
        assertThat(refusal(lead, hold(0), LI, MONDAY))
                .isEqualTo(
                        "A customer can be on hold until a day from 2026-11-24 to 9999-12-31, and not until 2026-11-23");
        assertThat(refusal(lead, new JourneyCommand.Hold(LocalDate.of(10_000, 1, 1), "why"), LI, MONDAY))
                .contains("to 9999-12-31");
        assertThat(refusal(lead, new JourneyCommand.Hold(TODAY.plusDays(1), " "), LI, MONDAY))
                .isEqualTo("Give a reason");
        assertThat(refusal(lead, new JourneyCommand.Resume(""), LI, MONDAY)).isEqualTo("The customer is not on hold");
        assertThat(refusal(held(), new JourneyCommand.Resume(""), LI, day(23)))
                .isEqualTo("The customer is not on hold");
    }

    @Test
    void progressAndTimelineSaySo() {
        String words = "On hold until 2026-12-16, because: the budget comes in spring";
        assertThat(Progress.of(held(), GATEKEEPER, day(4)).explain(Locale.ENGLISH))
                .contains("Note: " + words);
        assertThat(Progress.of(held(), GATEKEEPER, day(23)).explain(Locale.ENGLISH))
                .doesNotContain("hold");
        List<JourneyEvent> events = List.of(
                held().opened(),
                new DealEvent.PutOnHold(
                        EventMetadata.of(2, MONDAY, LI), TODAY.plusDays(23), "the budget comes in spring"),
                new DealEvent.Resumed(EventMetadata.of(3, MONDAY, LI), "they called"));
        assertThat(Timeline.of(Deals.VERSIONS, events).entries())
                .extracting(entry -> entry.explain(Locale.ENGLISH))
                .endsWith(words, "Resumed (they called)");
    }
}
