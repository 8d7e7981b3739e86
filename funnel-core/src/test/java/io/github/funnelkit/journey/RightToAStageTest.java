package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Ladders.LI;
import static io.github.funnelkit.journey.Ladders.after;
import static io.github.funnelkit.journey.Ladders.day;
import static io.github.funnelkit.journey.Ladders.deny;
import static io.github.funnelkit.journey.Ladders.funnel;
import static io.github.funnelkit.journey.Ladders.gatekeeper;
import static io.github.funnelkit.journey.Ladders.know;
import static io.github.funnelkit.journey.Ladders.move;
import static io.github.funnelkit.journey.Ladders.moveToNone;
import static io.github.funnelkit.journey.Ladders.override;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a journey stands, and what it wins from there, it has by its gates, or by an override on record. */
class RightToAStageTest {

    private static final GatePolicy DEFAULT = GatePolicy.DEFAULT;

    private static String explain(Gatekeeper gatekeeper, JourneyState state, JourneyCommand command) {
        return gatekeeper.decide(state, command, LI, day(1)).explain(Locale.ENGLISH);
    }

    /** What the gates go on asking for is asked of whoever wins, too. */
    @ParameterizedTest
    @EnumSource
    void nothingIsWonWhereWhatMustGoOnHoldingDoesNot(FallBackRule rule) {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withFallBack(rule), funnel("1", "a", "b"));
        JourneyState state = after(gatekeeper, know("a", "b"), enter("a"), enter("b"));
        JourneyCommand win = new JourneyCommand.Win("");
        assertThat(after(gatekeeper, state, win).status()).isEqualTo(JourneyStatus.WON);
        JourneyState broken = after(gatekeeper, state, deny("a"));
        assertThat(explain(gatekeeper, broken, win))
                .contains(
                        rule == FallBackRule.AUTOMATIC
                                ? "A deal can only be won from the last stage"
                                : "Criterion: needs a - not met: no");
    }

    /** An override waives for as long as it is in force. */
    @Test
    void whatWasOverriddenIsWon() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT, funnel("1", "a", "b"));
        JourneyState state = after(gatekeeper, know("a"), enter("a"), deny("b"), override("b"));
        assertThat(after(gatekeeper, state, new JourneyCommand.Win("")).status())
                .isEqualTo(JourneyStatus.WON);
    }

    private static JourneyCommand down(String stage) {
        return new JourneyCommand.MoveDown(new Landing.AtStage(stage), "the buyer has left");
    }

    private static JourneyCommand takeBack(long event) {
        return new JourneyCommand.TakeBack(event, "a mistake");
    }

    /** Going down to a stage that only an override passed makes nothing of it that was passed by right. */
    @ParameterizedTest
    @EnumSource
    void whatAnOverrideAlonePassedIsPassedByItAlsoBelowItsStage(WaiverRule waivers) {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withWaivers(waivers), funnel("1", "a", "b", "c", "d"));
        JourneyState state = after(gatekeeper, know("a"), enter("a"), override("c"), down("b"), know("c", "d"));
        assertThat(state.overridesInForce()).extracting(JourneyEvent::sequence).containsExactly(4L);
        assertThat(explain(gatekeeper, state, new JourneyCommand.TakeBack(4, "a mistake")))
                .contains(
                        "Record 4 cannot be taken back: without it, the customer would stand at 'at b' and never have passed"
                                + " it; first move down to 'at a'");
        if (waivers == WaiverRule.THIS_GATE) {
            assertThat(explain(gatekeeper, state, enter("c"))).isEqualTo("Refused:\n- Criterion: needs b - unknown");
            state = after(gatekeeper, state, know("b"));
        }
        JourneyState last = after(gatekeeper, state, enter("c"), enter("d"));
        assertThat(last.overridesInForce()).hasSize(1);
        assertThat(explain(gatekeeper, last, takeBack(4)))
                .contains("Record 4 cannot be taken back: the customer came to 'at d' by way of it");
        assertThat(after(gatekeeper, last, new JourneyCommand.Win("")).overridesInForce())
                .hasSize(1);

        JourneyState left = after(gatekeeper, state, down("a"));
        assertThat(left.overridesInForce()).isEmpty();
        assertThat(Ladders.stage(after(gatekeeper, left, takeBack(4)))).isEqualTo("a");
    }

    /** The override stays on record for what it alone passed, and waives no more of what was met when it was entered by right. */
    @ParameterizedTest
    @EnumSource
    void whatWasWaivedIsAskedOnceTheStageWasEnteredByRight(WaiverRule waivers) {
        Gatekeeper proposing = gatekeeper(DEFAULT.withWaivers(waivers), funnel("1", "a", "b", "c", "d"));
        JourneyState state = after(proposing, know("a"), deny("c"), enter("a"), override("c"));
        JourneyState byRight = after(proposing, state, know("b"), down("b"), know("c", "d"), enter("c"));
        JourneyState broken = after(proposing, byRight, deny("c"));
        assertThat(broken.overridesInForce()).isEqualTo(broken.overrides()).hasSize(1);
        assertThat(explain(proposing, broken, enter("d"))).isEqualTo("Refused:\n- Criterion: needs c - not met: no");
        assertThat(Ladders.stage(after(proposing, broken, new JourneyCommand.FallBack())))
                .isEqualTo("b");
        assertThat(Ladders.stage(after(proposing, broken, deny("b"), new JourneyCommand.FallBack())))
                .as("what it passed alone is waived as before, unless a gate has found it to be so since")
                .isEqualTo(waivers == WaiverRule.THIS_GATE ? "a" : "b");

        Gatekeeper last = gatekeeper(DEFAULT.withWaivers(waivers), funnel("1", "a", "b", "c"));
        JourneyState atLast = after(
                last, know("a"), enter("a"), override("c"), know("b"), down("b"), know("c"), enter("c"), deny("c"));
        assertThat(explain(last, atLast, new JourneyCommand.Win("")))
                .isEqualTo("Refused:\n- Criterion: needs c - not met: no");

        Gatekeeper automatic = gatekeeper(
                DEFAULT.withWaivers(waivers).withFallBack(FallBackRule.AUTOMATIC), funnel("1", "a", "b", "c"));
        assertThat(Ladders.stage(after(
                        automatic,
                        know("a"),
                        enter("a"),
                        override("c"),
                        know("b"),
                        down("b"),
                        know("c"),
                        enter("c"),
                        deny("c"))))
                .isEqualTo("b");
    }

    /** Nor does it waive the approval that a deal needs which has grown since. */
    @Test
    void norIsAnApprovalWaivedThatTheStageAsksOnceItWasEnteredByRight() {
        GatePolicy policy = DEFAULT.withApproval(
                "c", ApprovalRule.by("supervisor").when(Ladders.flag("x").isTrue()));
        Gatekeeper gatekeeper = gatekeeper(policy, funnel("1", "a", "b", "c"));
        JourneyState state = after(gatekeeper, know("a", "b", "c", "x"), enter("a"), override("c"));
        assertThat(after(gatekeeper, state, new JourneyCommand.Win("")).status())
                .isEqualTo(JourneyStatus.WON);
        JourneyState grown = after(gatekeeper, state, down("b"), deny("x"), enter("c"), know("x"));
        assertThat(grown.overridesInForce()).hasSize(1);
        assertThat(explain(gatekeeper, grown, new JourneyCommand.Win("")))
                .isEqualTo("Refused:\n- Entering 'at c' needs the approval of: Supervisor");
        JourneyState approved = approved(gatekeeper, grown, "c");
        assertThat(after(gatekeeper, approved, new JourneyCommand.Win("")).status())
                .isEqualTo(JourneyStatus.WON);
    }

    @Test
    void noApprovalIsSkippedByWayOfAnOverrideAndBack() {
        GatePolicy policy = DEFAULT.withApproval("b", "supervisor").withApproval("c", "supervisor");
        Gatekeeper gatekeeper = gatekeeper(policy, funnel("1", "a", "b", "c", "d"));
        JourneyState down = after(gatekeeper, know("a", "b", "c", "d"), enter("a"), override("d"), down("c"));
        assertThat(explain(gatekeeper, down, enter("d"))).isEqualTo("""
                        Refused:
                        - Entering 'at b' needs the approval of: Supervisor
                        - Entering 'at c' needs the approval of: Supervisor""");
        JourneyState given = approved(gatekeeper, approved(gatekeeper, down, "b"), "c");
        JourneyState state = after(gatekeeper, given, enter("d"));
        assertThat(state.overridesInForce()).hasSize(1);
        assertThat(explain(gatekeeper, state, takeBack(4))).contains("Record 4 cannot be taken back");
    }

    /** Once: what a later gate found to be met is asked by no other one, and what has to go on holding, does. */
    @ParameterizedTest
    @EnumSource
    void whatWasWaivedIsSettledByTheGateThatFindsItMet(Holding holding) {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT, funnel("1", holding, "a", "b", "c", "d"));
        JourneyState overridden = after(gatekeeper, know("a", "c", "d"), enter("a"), override("b"));
        String asked = "Refused:\n- Criterion: needs b - unknown";
        assertThat(explain(gatekeeper, overridden, enter("c"))).isEqualTo(asked);
        JourneyState atC = after(gatekeeper, overridden, know("b"), enter("c"));
        assertThat(atC.last().sequence()).isEqualTo(6);
        JourneyCommand forget = new JourneyCommand.Learn(FactChanges.forgotten(Ladders.flag("b")));
        assertThat(Ladders.stage(after(gatekeeper, atC, forget, enter("d")))).isEqualTo("d");
        assertThat(gatekeeper
                        .decide(after(gatekeeper, overridden, know("b")), enter("c"), LI, day(1))
                        .events())
                .containsExactly(
                        new JourneyEvent.StageEntered(EventMetadata.of(6, day(1), LI), "c", List.of("b.new.c")));
        JourneyState denied = after(gatekeeper, atC, deny("b"));
        assertThat(explain(gatekeeper, denied, enter("d")))
                .isEqualTo(holding == Holding.STANDING ? "Refused:\n- Criterion: needs b - not met: no" : "Accepted");
        assertThat(denied.overridesInForce()).as("stays on record").hasSize(1);
    }

    /** An approval that was waived is not given, whether it is always needed or only for some deals. */
    @ParameterizedTest
    @EnumSource
    void anApprovalThatWasWaivedIsAskedLikeCriteria(WaiverRule waivers) {
        ApprovalRule always = ApprovalRule.by("supervisor");
        for (ApprovalRule rule : List.of(always, always.when(Ladders.flag("a").isTrue()))) {
            Gatekeeper gatekeeper =
                    gatekeeper(DEFAULT.withWaivers(waivers).withApproval("b", rule), funnel("1", "a", "b", "c", "d"));
            JourneyState state = after(gatekeeper, know("a", "b", "c", "d"), enter("a"), override("b"));
            if (waivers == WaiverRule.THIS_GATE) {
                assertThat(explain(gatekeeper, state, enter("c")))
                        .isEqualTo("Refused:\n- Entering 'at b' needs the approval of: Supervisor");
                state = approved(gatekeeper, state, "b");
            }
            assertThat(Ladders.stage(after(gatekeeper, state, enter("c"), enter("d"))))
                    .isEqualTo("d");
        }
    }

    /** Falling back is no other way. */
    @Test
    void norIsItPassedByRightOnceTheJourneyHasFallenBack() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT, funnel("1", "a", "b", "c"));
        JourneyState state = after(gatekeeper, know("b", "c"), override("c"), deny("c"), new JourneyCommand.Review());
        assertThat(gatekeeper.fallBackDue(state, day(1))).as("what was waived").isPresent();
        state = after(gatekeeper, state, new JourneyCommand.FallBack());
        assertThat(Ladders.stage(state)).isEqualTo("b");
        assertThat(state.overridesInForce()).hasSize(1);
        JourneyState mended = after(gatekeeper, state, know("c"));
        assertThat(explain(gatekeeper, mended, enter("c"))).isEqualTo("Refused:\n- Criterion: needs a - unknown");
        assertThat(explain(gatekeeper, mended, takeBack(3))).contains("Record 3 cannot be taken back");
    }

    /** A mistaken entry is no step to one that stays. */
    @Test
    void anEntryIsNotTakenBackWhileALaterOneRestsOnIt() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT, funnel("1", Holding.ENTRY, "a", "b", "c"));
        JourneyState state = after(gatekeeper, know("a", "b"), enter("a"), deny("a"), enter("b"));
        assertThat(explain(gatekeeper, state, takeBack(3)))
                .isEqualTo("Refused:\n- Record 3 cannot be taken back: the customer came to 'at b' by way of it; first"
                        + " take back record 5");
        JourneyState none = after(gatekeeper, state, takeBack(5), takeBack(3));
        assertThat(Ladders.stage(none)).isEqualTo("-");
        assertThat(explain(gatekeeper, none, enter("b"))).contains("needs a - not met: no");

        Gatekeeper lasting = gatekeeper(DEFAULT, funnel("1", Holding.ENTRY, "a", "b", "c"));
        JourneyState down = after(lasting, know("a", "b"), enter("a"), enter("b"), down("a"));
        JourneyState alone = after(lasting, down, takeBack(4));
        for (JourneyState atA : List.of(down, alone)) {
            assertThat(explain(lasting, atA, takeBack(3))).contains("Record 3 cannot be taken back");
        }
        JourneyCommand out = new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), "the buyer has left");
        assertThat(after(lasting, alone, out, takeBack(3)).visits())
                .extracting(visit -> visit.stage().orElse("-"))
                .as("where it moved down to")
                .doesNotContain("b");
    }

    /** By a version that has none of the stages, and by one that has them below another. */
    @Test
    void whatWasGoneDownFromByAVersionIsToBePassedAnew() {
        Funnel first = funnel("1", Holding.ENTRY, "a", "b");
        Funnel other = funnel("2", Holding.ENTRY, "x");
        Funnel joined = funnel("3", Holding.ENTRY, "a", "b", "x");
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withApproval("b", "supervisor"), first, other, joined);
        JourneyState atA = after(gatekeeper, know("a", "b", "x"), enter("a"));
        JourneyState atB = after(gatekeeper, approved(gatekeeper, atA, "b"), enter("b"));
        JourneyState again = after(gatekeeper, atB, moveToNone(other), moveToNone(first), deny("b"), enter("a"));
        assertThat(explain(gatekeeper, again, enter("b"))).contains("needs b - not met: no", "needs the approval of");
        JourneyState atX = after(gatekeeper, again, moveToNone(other), enter("x"));
        assertThat(explain(gatekeeper, atX, move(joined))).contains("needs b - not met: no", "needs the approval of");
    }

    /** In another order, it does not stand above what it went down from. */
    @Test
    void norIsItPassedWhereItStandsLower() {
        Funnel first = funnel("1", Holding.ENTRY, "a", "b");
        Funnel other = funnel("2", Holding.ENTRY, "x");
        Funnel turned = funnel("3", Holding.ENTRY, "b", "a");
        Gatekeeper gatekeeper =
                gatekeeper(DEFAULT.withApproval("b", "supervisor").withSkipping(true), first, other, turned);
        JourneyState atA = after(gatekeeper, know("a", "b"), enter("a"));
        JourneyState again = after(
                gatekeeper,
                after(gatekeeper, approved(gatekeeper, atA, "b"), enter("b")),
                moveToNone(other),
                moveToNone(first),
                deny("b"),
                enter("a"));
        assertThat(explain(gatekeeper, again, move(turned))).contains("needs b - not met: no");
    }

    /** What a laxer version let pass is passed there, and in versions that are new to the journey. */
    @Test
    void aVersionThatTheJourneyHasBeenInHoldsWhatItPassedThere() {
        Funnel strict = funnel("1", Holding.ENTRY, "a", "b", "c");
        Funnel lax = Funnel.define("ladder", "2")
                .saleTypes(Ladders.NEW)
                .facts(Ladders.flag("a"), Ladders.flag("b"))
                .stage(
                        "a",
                        stage -> stage.customerType(Text.of("at a"))
                                .criterion(
                                        "c",
                                        c -> c.text(Text.of("needs a"))
                                                .when(Ladders.flag("a").isTrue())))
                .stage(
                        "b",
                        stage -> stage.customerType(Text.of("at b"))
                                .criterion(
                                        "c",
                                        c -> c.text(Text.of("needs a"))
                                                .when(Ladders.flag("a").isTrue())))
                .build();
        Funnel next = funnel("3", Holding.ENTRY, "a", "b", "c");
        Gatekeeper gatekeeper = gatekeeper(DEFAULT, strict, lax, next);
        JourneyState atA = after(gatekeeper, know("a"), enter("a"));
        String unmet = "Refused:\n- Criterion: needs b - unknown";
        assertThat(explain(gatekeeper, atA, enter("b"))).isEqualTo(unmet);

        JourneyState atB = after(gatekeeper, atA, move(lax), enter("b"));
        assertThat(explain(gatekeeper, atB, move(strict)))
                .isEqualTo(unmet + "\n- It can go on at 'at a': name that stage");
        assertThat(Ladders.stage(after(gatekeeper, atB, move(strict, "a")))).isEqualTo("a");
        assertThat(Ladders.stage(after(gatekeeper, atB, move(next))))
                .as("which takes it over")
                .isEqualTo("b");
        assertThat(Ladders.stage(after(gatekeeper, atB, know("b"), move(strict))))
                .isEqualTo("b");

        JourneyState both = after(gatekeeper, atA, know("b"), enter("b"), move(lax), deny("b"));
        assertThat(Ladders.stage(after(gatekeeper, both, move(strict))))
                .as("it was passed there")
                .isEqualTo("b");
        JourneyState down = after(gatekeeper, both, down("a"), enter("b"));
        assertThat(explain(gatekeeper, down, move(strict)))
                .as("and gone down from since")
                .isEqualTo("Refused:\n- Criterion: needs b - not met: no\n- It can go on at 'at a': name that stage");
    }

    /** Rolled back to rules that are the same, nothing is asked again of what was entered in between. */
    @Test
    void whatWasEnteredByTheSameRulesIsHeldByTheVersionBefore() {
        Funnel first = funnel("1", Holding.ENTRY, "a", "b", "c");
        Funnel same = funnel("2", Holding.ENTRY, "a", "b", "c");
        Funnel other = first.derive(
                "ladder",
                "3",
                f -> f.stage(
                        "b",
                        stage -> stage.criterion(
                                "c",
                                c -> c.when(Ladders.flag("b")
                                        .isTrue()
                                        .or(Ladders.flag("a").isTrue())))));
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withApproval("b", "supervisor"), first, same, other);
        JourneyState atA = after(gatekeeper, know("a", "b", "c"), enter("a"));
        JourneyState inSame = approved(gatekeeper, after(gatekeeper, atA, move(same)), "b");
        JourneyState atC = after(gatekeeper, inSame, enter("b"), enter("c"), deny("b"));
        assertThat(Ladders.stage(after(gatekeeper, atC, move(first)))).isEqualTo("c");
        assertThat(Ladders.stage(after(gatekeeper, atC, move(first), move(same), move(first))))
                .isEqualTo("c");
        JourneyState down = after(gatekeeper, atC, down("a"));
        assertThat(explain(gatekeeper, down, move(first, "b"))).contains("needs b - not met: no");

        JourneyState inOther = approved(gatekeeper, after(gatekeeper, atA, move(other)), "b");
        JourneyState takenOver = after(gatekeeper, inOther, enter("b"), deny("b"), move(same), enter("c"));
        assertThat(explain(gatekeeper, takenOver, move(first)))
                .as("what it took over from another one")
                .contains("needs b - not met: no");
    }

    /** Nor by the version after next, where another one lies between, nor where the stage is called otherwise. */
    @Test
    void norOverVersionsInBetweenAndOtherNames() {
        Funnel first = funnel("1", Holding.ENTRY, "a", "b", "c");
        Funnel renamed =
                first.derive("ladder", "2", Renames.NONE.stage("b", "x").fact("f_b", "f_y"), same -> {});
        Funnel shorter = first.derive("ladder", "3", same -> same.withoutStage("c"));
        Funnel stricter = first.derive(
                "ladder",
                "4",
                f -> f.stage(
                        "b",
                        stage -> stage.criterion(
                                "more",
                                c -> c.text(Text.of("needs c"))
                                        .when(Ladders.flag("c").isTrue()))));
        Gatekeeper gatekeeper = gatekeeper(DEFAULT, first, renamed, shorter, stricter);
        JourneyState atA = after(gatekeeper, know("a", "b"), enter("a"));
        JourneyState atX = after(gatekeeper, atA, move(renamed), enter("x"));
        JourneyState none = after(gatekeeper, atX, new JourneyCommand.Learn(FactChanges.forgotten(Ladders.flag("y"))));
        assertThat(Ladders.stage(after(gatekeeper, none, move(first))))
                .as("the same under another name")
                .isEqualTo("b");
        assertThat(Ladders.stage(after(gatekeeper, none, move(shorter), move(first))))
                .as("by way of a third one")
                .isEqualTo("b");

        JourneyState strictAtA = after(gatekeeper, atA, move(stricter));
        JourneyState laxAtX = after(gatekeeper, strictAtA, move(renamed), enter("x"));
        assertThat(explain(gatekeeper, after(gatekeeper, laxAtX, move(shorter)), move(stricter)))
                .as("which asks for more")
                .contains("needs c - unknown")
                .endsWith("- It can go on at 'at a': name that stage");
    }

    private static JourneyState approved(Gatekeeper gatekeeper, JourneyState state, String stage) {
        return Deals.after(gatekeeper, state, new JourneyCommand.Approve(stage, ""), Ladders.BOSS, day(1));
    }
}
