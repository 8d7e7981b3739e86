package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Ladders.BOSS;
import static io.github.funnelkit.journey.Ladders.LI;
import static io.github.funnelkit.journey.Ladders.after;
import static io.github.funnelkit.journey.Ladders.day;
import static io.github.funnelkit.journey.Ladders.deny;
import static io.github.funnelkit.journey.Ladders.flag;
import static io.github.funnelkit.journey.Ladders.funnel;
import static io.github.funnelkit.journey.Ladders.gatekeeper;
import static io.github.funnelkit.journey.Ladders.know;
import static io.github.funnelkit.journey.Ladders.move;
import static io.github.funnelkit.journey.Ladders.moveToNone;
import static io.github.funnelkit.journey.Ladders.override;
import static io.github.funnelkit.journey.Ladders.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** No version of a funnel is a way around the gates, and no journey is stuck between versions. */
class AroundTheGateTest {

    private static final GatePolicy DEFAULT = GatePolicy.DEFAULT;
    private static final Funnel FOUR = funnel("1", "a", "b", "c", "d");
    private static final Funnel AGAIN = funnel("2", "a", "b", "c", "d");

    private static String explain(Gatekeeper gatekeeper, JourneyState state, JourneyCommand command) {
        return gatekeeper.decide(state, command, LI, day(1)).explain(Locale.ENGLISH);
    }

    private static JourneyState atLast(Gatekeeper gatekeeper) {
        return after(gatekeeper, know("a", "b", "c", "d"), enter("a"), enter("b"), enter("c"), enter("d"));
    }

    @Test
    void aHigherStageOfAnotherVersionAsksEverythingThatEnteringItAsks() {
        Gatekeeper gatekeeper =
                gatekeeper(DEFAULT.withApproval("c", "supervisor").withApproval("d", "supervisor"), FOUR, AGAIN);
        JourneyState state = after(gatekeeper, know("a", "b", "c"), enter("a"));

        String entering = explain(gatekeeper, state, enter("d"));
        assertThat(entering).isEqualTo("""
                        Refused:
                        - No stage may be skipped: enter 'at b' first
                        - No stage may be skipped: enter 'at c' first
                        - Criterion: needs d - unknown
                        - Entering 'at c' needs the approval of: Supervisor
                        - Entering 'at d' needs the approval of: Supervisor""");
        assertThat(explain(gatekeeper, state, move(AGAIN, "d"))).isEqualTo(entering);

        JourneyState next = after(gatekeeper, state, move(AGAIN, "b"));
        assertThat(stage(next)).isEqualTo("b");
        assertThat(next.visits())
                .as("without a stop at the stage of the same id")
                .hasSize(3);
        assertThat(explain(gatekeeper, next, move(FOUR, "c")))
                .as("nor is the way back")
                .isEqualTo("Refused:\n- Entering 'at c' needs the approval of: Supervisor");
    }

    /** Stages in another order: what stands below the stage of now was never entered, so nothing falls there. */
    @Test
    void noVersionLetsAJourneyFallToAStageThatItNeverPassed() {
        Funnel first = funnel("3", "b", "a");
        Funnel reordered = funnel("2", "d", "a", "b", "c");
        GatePolicy approved = DEFAULT.withApproval("d", "supervisor");

        Gatekeeper falling = gatekeeper(approved.withFallBack(FallBackRule.AUTOMATIC), first, reordered);
        JourneyState atB = after(falling, know("b", "d"), deny("a"), enter("b"));
        assertThat(explain(falling, atB, move(reordered))).isEqualTo("""
                        Refused:
                        - No stage may be skipped: enter 'at d' first
                        - No stage may be skipped: enter 'at a' first
                        - Entering 'at d' needs the approval of: Supervisor
                        - Criterion: needs a - not met: no
                        - It can go on before the first stage: say so""");
        assertThat(stage(after(falling, atB, moveToNone(reordered)))).isEqualTo("-");
        assertThat(falling.decide(atB, move(reordered, "d"), LI, day(1)).events())
                .isEmpty();

        Funnel without = funnel("4", "c", "d");
        Gatekeeper proposing = gatekeeper(approved.withFallBack(FallBackRule.PROPOSED), first, reordered, without);
        JourneyState moved = after(proposing, know("b", "d"), enter("b"), moveToNone(reordered));
        assertThat(stage(moved)).isEqualTo("-");
        assertThat(explain(proposing, moved, move(without, "d"))).contains("needs the approval of: Supervisor");
        assertThat(stage(after(proposing, moved, moveToNone(without)))).isEqualTo("-");
    }

    /** Through a version without the stage, with the stages in another order, or through another methodology altogether. */
    @ParameterizedTest
    @CsvSource({"a c", "c a b", "c"})
    void goingByAnotherVersionAndBackIsNoWayPastAStage(String others) {
        Funnel first = funnel("1", "a", "b", "c");
        Funnel easier = funnel("2", others.split(" "));
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withApproval("b", "supervisor"), first, easier);
        JourneyState state = after(gatekeeper, know("a", "c"), enter("a"));
        assertThat(explain(gatekeeper, state, enter("c"))).contains("needs b - unknown");
        state = after(gatekeeper, state, others.startsWith("a") ? move(easier) : moveToNone(easier));
        state = after(gatekeeper, state, enter("c"));

        String leftA = others.startsWith("a") ? "" : "- No stage may be skipped: enter 'at a' first\n";
        assertThat(explain(gatekeeper, state, move(first)))
                .isEqualTo(
                        """
                        Refused:
                        %s- No stage may be skipped: enter 'at b' first
                        - Entering 'at b' needs the approval of: Supervisor
                        - Criterion: needs b - unknown
                        - It can go on %s""", leftA, leftA.isEmpty() ? "at 'at a': name that stage" : "before the first stage: say so");
        assertThat(explain(gatekeeper, state, move(first, "c"))).contains("needs b - unknown");
        JourneyState back = after(gatekeeper, state, move(first, "a"));
        assertThat(stage(back)).isEqualTo("a");
        back = after(gatekeeper, back, know("b"));
        back = Deals.after(gatekeeper, back, new JourneyCommand.Approve("b", ""), BOSS, day(1));
        assertThat(stage(after(gatekeeper, back, enter("b"), enter("c")))).isEqualTo("c");
    }

    /** Whoever went down enters anew what is above, by every version. */
    @Test
    void whatAJourneyWentDownFromIsNotPassedAnyMore() {
        Funnel first = funnel("1", "a", "b", "c");
        Funnel without = funnel("2", "a", "c");
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withApproval("b", "supervisor"), first, without);
        JourneyCommand approve = new JourneyCommand.Approve("b", "");
        JourneyCommand down = new JourneyCommand.MoveDown(new Landing.AtStage("a"), "another buyer");
        JourneyState atA = after(gatekeeper, know("a", "b", "c"), enter("a"));
        JourneyState atC =
                after(gatekeeper, Deals.after(gatekeeper, atA, approve, BOSS, day(1)), enter("b"), enter("c"));
        assertThat(stage(after(gatekeeper, atC, move(without), move(first)))).isEqualTo("c");
        for (JourneyState again : List.of(
                after(gatekeeper, atC, down, move(without), enter("c")),
                after(gatekeeper, atC, move(without), down, enter("c")))) {
            assertThat(explain(gatekeeper, again, move(first))).contains("Entering 'at b' needs the approval of");
        }
    }

    /** Nobody is asked to go back for a stage that lacks nothing, where stages may be skipped. */
    @Test
    void aStageIsKeptAboveANewOneThatLacksNothing() {
        Funnel first = funnel("1", "a", "c");
        Funnel second = funnel("2", "a", "b", "c");
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withSkipping(true), first, second);
        JourneyState state = after(gatekeeper, know("a", "c"), enter("a"), enter("c"));
        assertThat(explain(gatekeeper, state, move(second)))
                .isEqualTo("Refused:\n- Criterion: needs b - unknown\n- It can go on at 'at a': name that stage");
        assertThat(stage(after(gatekeeper, state, know("b"), move(second)))).isEqualTo("c");

        Gatekeeper advisory = gatekeeper(DEFAULT.withSkipping(true).withCriteria(CriteriaRule.ADVISORY), first, second);
        assertThat(explain(advisory, state, move(second))).isEqualTo("Accepted\n- Note: Criterion: needs b - unknown");
        assertThat(stage(after(advisory, state, move(second)))).isEqualTo("c");
    }

    /** What a version has put in between was asked when it was moved to, and is asked by no other way again. */
    @Test
    void whatLackedNothingWhenAVersionWasMovedToIsPassed() {
        Gatekeeper gatekeeper = gatekeeper(
                DEFAULT.withSkipping(true),
                funnel("1", "a", "b"),
                funnel("2", "a", "x", "b"),
                funnel("3", Holding.ENTRY, "a", "x", "b"));
        Funnel second = gatekeeper.catalog().all().get(1);
        Funnel third = gatekeeper.catalog().all().get(2);
        JourneyState state = after(gatekeeper, know("a", "b", "x"), enter("a"), enter("b"), move(second));
        assertThat(stage(state)).isEqualTo("b");
        JourneyCommand down = new JourneyCommand.MoveDown(new Landing.AtStage("x"), "another buyer");
        assertThat(stage(after(gatekeeper, state, down))).isEqualTo("x");
        assertThat(stage(after(gatekeeper, state, deny("b"), new JourneyCommand.FallBack())))
                .as("where all below holds")
                .isEqualTo("x");
        assertThat(stage(after(gatekeeper, state, deny("x"), move(third)))).isEqualTo("b");
        JourneyState first =
                after(gatekeeper, state, move(gatekeeper.catalog().all().get(0)), deny("x"));
        assertThat(stage(after(gatekeeper, first, move(second)))).isEqualTo("b");
    }

    @Test
    void anApprovalByTheVersionBeforeIsNone() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withApproval("b", "supervisor"), FOUR, AGAIN);
        JourneyState state = after(gatekeeper, know("a", "b"), enter("a"));
        state = Deals.after(gatekeeper, state, new JourneyCommand.Approve("b", ""), BOSS, day(1));
        assertThat(explain(gatekeeper, state, move(AGAIN, "b"))).contains("needs the approval of: Supervisor");
        assertThat(stage(after(gatekeeper, state, enter("b")))).isEqualTo("b");
    }

    @Test
    void mandatoryActionsAreAskedForByTheNewVersion() {
        JourneyState lead = Deals.atLead(Deals.gatekeeper(DEFAULT));
        JourneyCommand move = move(Deals.STRICTER, "offer");
        assertThat(Deals.gatekeeper(DEFAULT)
                        .decide(lead, move, Deals.LI, Deals.MONDAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- Criterion: A budget of at least CNY 200 - not met: 150 of 200 CNY, 50 short\n"
                        + "- Mandatory action not done yet: Visit the customer");
    }

    /** At c, the new version asks for what is not so: the journey would fall back to b. */
    @ParameterizedTest
    @CsvSource({
        "PROPOSED,  b, MovedToVersion FallenBack",
        "AUTOMATIC, b, MovedToVersion FallenBack",
        "NEVER,     b, There is no reason to fall back",
        "PROPOSED,  a, 'From ''at d'', the customer would fall back to ''at b'' and to no other stage'",
        "AUTOMATIC, a, 'From ''at d'', the customer would fall back to ''at b'' and to no other stage'",
        "NEVER,     a, There is no reason to fall back",
    })
    void aLowerStageIsAFallBackByItsRule(FallBackRule rule, String to, String expected) {
        Funnel stricter = FOUR.derive(
                "ladder",
                "3",
                same -> same.stage(
                        "c",
                        stage -> stage.criterion(
                                "c",
                                c -> c.text(Text.of("needs x")).when(flag("x").isTrue()))));
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withFallBack(rule), FOUR, AGAIN, stricter);
        JourneyState state = after(gatekeeper, atLast(gatekeeper), deny("x"));

        Decision decision = gatekeeper.decide(state, move(stricter, to), LI, day(1));
        if (decision instanceof Decision.Refused refused) {
            assertThat(refused.explain(Locale.ENGLISH)).isEqualTo("Refused:\n- " + expected);
        } else {
            assertThat(decision.events().stream().map(event -> event.getClass().getSimpleName()))
                    .containsExactly(expected.split(" "));
            assertThat(stage(state.after(decision.events()))).isEqualTo(to);
        }
        assertThat(explain(gatekeeper, state, move(AGAIN, "c")))
                .as("where all still holds")
                .isEqualTo("Refused:\n- There is no reason to fall back");
    }

    @ParameterizedTest
    @EnumSource
    void aJourneyWhoseStageIsGoneGoesOnUnderEveryRule(FallBackRule rule) {
        Funnel before = funnel("1", "a");
        Funnel after = funnel("2", "b", "c");
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withFallBack(rule), before, after);
        for (JourneyState state : List.of(after(gatekeeper, know("a"), enter("a")), after(gatekeeper, override("a")))) {
            assertThat(explain(gatekeeper, state, move(after)))
                    .isEqualTo(
                            "Refused:\n- The new version (ladder 2) has no stage 'at a', and none that was below it; name"
                                    + " the one that takes its place, or say that the customer stands before the first stage");
            assertThat(gatekeeper.decide(state, move(after), LI, day(1)).explain(Locale.CHINESE))
                    .isEqualTo("不能执行：\n- 新版本（ladder 2）没有阶段“at a”，其下也无阶段保留：请指定对应的阶段，或指定“第一阶段之前”");
            assertThat(explain(gatekeeper, state, move(after, "b"))).contains("Criterion: needs b - unknown");
            assertThat(explain(gatekeeper, state, move(after, "c"))).contains("enter 'at b' first");

            JourneyState moved = after(gatekeeper, state, moveToNone(after));
            assertThat(stage(moved)).isEqualTo("-");
            assertThat(moved.overridesInForce()).isEmpty();
            assertThat(stage(after(gatekeeper, moved, know("b"), enter("b")))).isEqualTo("b");
            assertThat(stage(after(gatekeeper, state, know("b"), moveToNone(after))))
                    .isEqualTo("-");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOfAStageThatIsGoneIsTheHighestBelowIt(FallBackRule rule) {
        Funnel after = funnel("2", "a", "b", "x");
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withFallBack(rule), FOUR, after);
        JourneyState state = atLast(gatekeeper);

        assertThat(explain(gatekeeper, state, move(after)))
                .isEqualTo(
                        "Refused:\n- The new version (ladder 2) has no stage 'at d'; name the one that takes its place, or"
                                + " 'at b', the highest below it that is left");
        assertThat(stage(after(gatekeeper, state, move(after, "b")))).isEqualTo("b");
        assertThat(explain(gatekeeper, state, move(after, "x"))).contains("Criterion: needs x - unknown");
        assertThat(explain(gatekeeper, state, move(after, "a"))).contains("There is no reason to fall back");
        assertThat(explain(gatekeeper, state, moveToNone(after))).contains("There is no reason to fall back");
    }

    @Test
    void aVersionIsEnteredFromNone() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT, FOUR, AGAIN);
        JourneyState state = after(gatekeeper, know("a"));
        assertThat(stage(after(gatekeeper, state, move(AGAIN)))).isEqualTo("-");
        assertThat(stage(after(gatekeeper, state, moveToNone(AGAIN)))).isEqualTo("-");
        assertThat(stage(after(gatekeeper, state, move(AGAIN, "a")))).isEqualTo("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explain(gatekeeper, state, move(AGAIN, "e")))
                .withMessageContaining("stage 'e' is none of funnel 'ladder' 2 for sale type 'new'");
        assertThatIllegalArgumentException().isThrownBy(() -> move(AGAIN, " ")).withMessage("stage is blank");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWaivedStaysWaived(FallBackRule rule) {
        Funnel renamed = funnel("3", "a", "x", "c", "d");
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withFallBack(rule), FOUR, AGAIN, renamed);
        JourneyState state = after(gatekeeper, override("b"));

        JourneyState moved = after(gatekeeper, state, move(renamed, "a"));
        assertThat(stage(moved)).as("by the override of a stage that is gone").isEqualTo("a");
        assertThat(moved.overridesInForce()).isEqualTo(state.overridesInForce()).hasSize(1);
        assertThat(gatekeeper.fallBackDue(moved, day(1))).isEmpty();
        assertThat(Progress.of(moved, gatekeeper, day(1)).explain(Locale.ENGLISH))
                .contains("'at b' was entered by override of boss");
        assertThat(SupervisorView.of(List.of(moved), gatekeeper, TimeLimits.NONE, day(1))
                        .explain(Locale.ENGLISH))
                .contains("j: 'at b', by boss, because: a key account");
        assertThat(explain(gatekeeper, moved, enter("x")))
                .as("but not by the next gate")
                .contains("needs a - unknown", "needs x - unknown");

        JourneyState back = after(gatekeeper, moved, move(FOUR));
        assertThat(stage(back)).isEqualTo("a");
        assertThat(gatekeeper.fallBackDue(back, day(1))).isEmpty();
    }

    @Test
    void whatWasWaivedIsAskedForOnceTheJourneyHasFallenBelow() {
        Funnel renamed = funnel("2", "a", "x", "c", "d");
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withFallBack(FallBackRule.AUTOMATIC), FOUR, renamed);
        JourneyState state = after(gatekeeper, know("a"), enter("a"), override("b"), move(renamed, "a"));
        assertThat(state.overridesInForce()).hasSize(1);
        JourneyState fallen = after(gatekeeper, state, deny("a"));
        assertThat(stage(fallen)).isEqualTo("-");
        assertThat(fallen.overridesInForce()).isEmpty();
    }

    /** Where stages change places, an override counts no higher than the journey stands. */
    @Test
    void whatWasWaivedStaysWaivedWhereStagesChangePlaces() {
        Funnel turned = funnel("2", "c", "b", "a");
        Gatekeeper gatekeeper = gatekeeper(
                DEFAULT.withFallBack(FallBackRule.AUTOMATIC).withSkipping(true), funnel("1", "a", "b", "c"), turned);
        JourneyState state = after(gatekeeper, override("a"), know("b", "c"), override("b"));
        JourneyState moved = after(gatekeeper, state, move(turned));
        assertThat(stage(moved)).isEqualTo("b");
        assertThat(moved.overridesInForce()).hasSize(2);
    }
}
