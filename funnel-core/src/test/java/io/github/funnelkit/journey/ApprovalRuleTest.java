package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.atLead;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.learn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several approvals of one stage, some of them for large deals alone, and who may give them. */
class ApprovalRuleTest {

    private static final Actor OWNER = Actor.of("chen", "owner");
    private static final Actor SUPERVISOR = Actor.of("wang", "supervisor");
    private static final GatePolicy BOTH = GatePolicy.DEFAULT
            .withApproval("offer", "owner")
            .withApproval("offer", ApprovalRule.by("supervisor").when(Deals.BUDGET.atLeast(1_000_000)));

    private static JourneyState ready(Gatekeeper gatekeeper, long budget) {
        FactSheet known = FactSheet.empty().with(Deals.BUDGET, BigDecimal.valueOf(budget));
        return after(gatekeeper, atLead(gatekeeper), complete("propose.visit"), learn(known));
    }

    private static JourneyState approved(Gatekeeper gatekeeper, JourneyState state, Actor actor) {
        return after(gatekeeper, state, new JourneyCommand.Approve("offer", ""), actor, MONDAY);
    }

    private static List<String> lacking(Gatekeeper gatekeeper, JourneyState state) {
        return gatekeeper.gate(state, "offer", MONDAY).obstacles().stream()
                .map(obstacle ->
                        ((Obstacle.ApprovalMissing) obstacle).position().in(Locale.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"999999, Customer owner", "1000000, Customer owner + Supervisor"})
    void largeDealsNeedMore(long budget, String positions) {
        Gatekeeper gatekeeper = gatekeeper(BOTH);
        assertThat(String.join(" + ", lacking(gatekeeper, ready(gatekeeper, budget))))
                .isEqualTo(positions);
    }

    @Test
    void eachIsGivenByItself() {
        Gatekeeper gatekeeper = gatekeeper(BOTH);
        JourneyState one = approved(gatekeeper, ready(gatekeeper, 2_000_000), OWNER);
        assertThat(lacking(gatekeeper, one)).containsExactly("Supervisor");
        assertThat(gatekeeper.decide(one, enter("offer"), LI, MONDAY).explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- Entering 'Customer with an offer' needs the approval of: Supervisor");
        JourneyState both = approved(gatekeeper, one, SUPERVISOR);
        assertThat(after(gatekeeper, both, enter("offer")).stage()).contains(Deals.FUNNEL.stage("offer"));
    }

    /** Who holds both positions approves for both, one after the other. */
    @Test
    void oneActorMayHoldSeveralPositions() {
        Gatekeeper gatekeeper = gatekeeper(BOTH);
        Actor both = Actor.of("zhao", "owner", "supervisor");
        JourneyState twice = approved(gatekeeper, approved(gatekeeper, ready(gatekeeper, 2_000_000), both), both);
        assertThat(twice.approvals())
                .extracting(JourneyEvent.StageApproved::position)
                .containsExactly("owner", "supervisor");
    }

    /** A deal that grows after it was approved needs what a large deal needs. */
    @Test
    void whatIsNotKnownOrGrowsIsNoWayAround() {
        Gatekeeper gatekeeper = gatekeeper(BOTH);
        JourneyState small = approved(gatekeeper, ready(gatekeeper, 500), OWNER);
        assertThat(lacking(gatekeeper, small)).isEmpty();
        JourneyState grown =
                after(gatekeeper, small, learn(FactSheet.empty().with(Deals.BUDGET, BigDecimal.valueOf(1_000_000))));
        assertThat(lacking(gatekeeper, grown)).containsExactly("Supervisor");
        Gatekeeper advisory = gatekeeper(BOTH.withCriteria(CriteriaRule.ADVISORY));
        JourneyState unknown = after(advisory, small, new JourneyCommand.Learn(FactChanges.forgotten(Deals.BUDGET)));
        assertThat(lacking(advisory, unknown)).containsExactly("Supervisor");
    }

    private static JourneyState worth(Gatekeeper gatekeeper, JourneyState state, long budget) {
        return after(gatekeeper, state, learn(FactSheet.empty().with(Deals.BUDGET, BigDecimal.valueOf(budget))));
    }

    private static String refusal(Gatekeeper gatekeeper, JourneyState state, JourneyCommand command) {
        return gatekeeper.decide(state, command, LI, MONDAY).explain(Locale.ENGLISH);
    }

    private static JourneyState smallAtOffer(Gatekeeper gatekeeper) {
        JourneyState small = after(gatekeeper, approved(gatekeeper, ready(gatekeeper, 500), OWNER), enter("offer"));
        FactSheet signed = FactSheet.empty().with(Deals.SIGNED, true);
        return after(
                gatekeeper,
                small,
                learn(signed),
                new JourneyCommand.Attach("contract", "C-7"),
                complete("close.draft"));
    }

    /** Nor is it one to come in small and to grow then: the next gate asks for what the last one did not need. */
    @Test
    void whatGrowsAfterItWasEnteredNeedsItsApprovalAtTheNextGate() {
        Gatekeeper gatekeeper = gatekeeper(BOTH);
        JourneyState small = smallAtOffer(gatekeeper);
        assertThat(gatekeeper.gate(small, "order", MONDAY).isOpen()).isTrue();
        assertThat(refusal(gatekeeper, small, new JourneyCommand.Approve("offer", "")))
                .as("which needs none")
                .contains("has reached 'Customer with an offer' already");

        JourneyState grown = worth(gatekeeper, small, 1_000_000);
        String lacking = "Refused:\n- Entering 'Customer with an offer' needs the approval of: Supervisor";
        assertThat(grown.stage()).as("nothing falls").contains(Deals.FUNNEL.stage("offer"));
        assertThat(refusal(gatekeeper, grown, enter("order"))).isEqualTo(lacking);
        JourneyState moved = after(
                gatekeeper,
                grown,
                new JourneyCommand.MoveToVersion(Deals.STRICTER.reference(), new Landing.SameStage()));
        assertThat(refusal(gatekeeper, moved, enter("order"))).isEqualTo(lacking);
        JourneyState approved = approved(gatekeeper, moved, SUPERVISOR);
        assertThat(after(gatekeeper, approved, enter("order"))
                        .stage()
                        .orElseThrow()
                        .id())
                .isEqualTo("order");

        JourneyState shrunk = worth(gatekeeper, grown, 999_999);
        JourneyState entered = after(gatekeeper, shrunk, enter("order"));
        JourneyState unknown =
                after(gatekeeper, entered, new JourneyCommand.Learn(FactChanges.forgotten(Deals.BUDGET)));
        for (JourneyState large : List.of(worth(gatekeeper, entered, 5_000_000), unknown)) {
            assertThat(refusal(gatekeeper, large, new JourneyCommand.Win(""))).isEqualTo(lacking);
            assertThat(refusal(
                            gatekeeper,
                            approved(gatekeeper, large, SUPERVISOR),
                            new JourneyCommand.Approve("offer", "")))
                    .as("once is enough")
                    .contains("has reached 'Customer with an offer' already");
            assertThat(after(gatekeeper, approved(gatekeeper, large, SUPERVISOR), new JourneyCommand.Win(""))
                            .status())
                    .isEqualTo(JourneyStatus.WON);
        }
    }

    @Test
    void whatWasApprovedIsNotAskedAgain() {
        Gatekeeper gatekeeper = gatekeeper(BOTH);
        JourneyState large = approved(gatekeeper, ready(gatekeeper, 2_000_000), OWNER);
        JourneyState entered = after(gatekeeper, approved(gatekeeper, large, SUPERVISOR), enter("offer"));
        JourneyState larger = worth(gatekeeper, entered, 90_000_000);
        assertThat(gatekeeper.gate(larger, "order", MONDAY).obstacles())
                .noneMatch(Obstacle.ApprovalMissing.class::isInstance);

        JourneyState down =
                after(gatekeeper, larger, new JourneyCommand.MoveDown(new Landing.AtStage("lead"), "early"));
        assertThat(lacking(gatekeeper, down)).as("but when it is entered anew").hasSize(2);
    }

    /** Nobody who may override has to be asked twice for the same gate; the next one asks again unless the policy says so. */
    @ParameterizedTest
    @CsvSource({"THIS_GATE, true", "LATER_GATES_TOO, false"})
    void whatWasWaivedIsAskedAsCriteriaAre(WaiverRule waivers, boolean asked) {
        Gatekeeper gatekeeper = gatekeeper(BOTH.withWaivers(waivers));
        JourneyState over = after(
                gatekeeper,
                approved(gatekeeper, ready(gatekeeper, 2_000_000), OWNER),
                new JourneyCommand.OverrideGate("offer", "in a hurry"),
                SUPERVISOR,
                MONDAY);
        assertThat(gatekeeper.gate(over, "order", MONDAY).obstacles().stream()
                        .anyMatch(Obstacle.ApprovalMissing.class::isInstance))
                .isEqualTo(asked);
        Gatekeeper anywhere = gatekeeper(BOTH.withWaivers(waivers).withWinning(WinRule.FROM_ANY_STAGE));
        assertThat(after(anywhere, over, new JourneyCommand.Win("")).status()).isEqualTo(JourneyStatus.WON);
    }

    /** What a rule asks for may be something else in another version: nobody knows then, and it is no way around. */
    @Test
    void whatIsAnotherFactInAnotherVersionIsNotKnown() {
        Condition worded = FreeText.of(Deals.BUDGET.id(), Text.of("Budget")).oneOf("large");
        Gatekeeper gatekeeper = Deals.gatekeeper(GatePolicy.DEFAULT.withApproval(
                "offer", ApprovalRule.by("supervisor").when(worded)));

        assertThat(lacking(gatekeeper, ready(gatekeeper, 100))).containsExactly("Supervisor");
    }

    @Test
    void aStandInApprovesInThePlaceOfThePosition() {
        Gatekeeper gatekeeper = gatekeeper(GatePolicy.DEFAULT.withApproval(
                "offer", ApprovalRule.by("supervisor").orBy("owner")));
        JourneyState state = approved(gatekeeper, ready(gatekeeper, 500), OWNER);
        assertThat(state.approvals()).singleElement().satisfies(approval -> {
            assertThat(approval.position()).isEqualTo("supervisor");
            assertThat(approval.actor()).isEqualTo(OWNER);
        });
        assertThat(lacking(gatekeeper, state)).isEmpty();
        assertThat(gatekeeper
                        .decide(ready(gatekeeper, 500), new JourneyCommand.Approve("offer", ""), Actor.of("x"), MONDAY)
                        .explain(Locale.ENGLISH))
                .isEqualTo("Refused:\n- Only these positions may do this: Supervisor");
    }

    @Test
    void ofOnePositionThereIsOneForEachStage() {
        GatePolicy twice = BOTH.withApproval("offer", ApprovalRule.by("owner").when(Deals.BUDGET.atLeast(5)));
        assertThat(twice.approvals().get("offer"))
                .extracting(ApprovalRule::position)
                .containsExactly("supervisor", "owner");
    }

    @Test
    void whatNoFunnelHasIsAMistake() {
        Quantity amuont = Quantity.of("bugdet", "CNY", Text.of("Budget"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gatekeeper(GatePolicy.DEFAULT.withApproval(
                        "offer", ApprovalRule.by("owner").when(amuont.atLeast(1)))))
                .withMessageContaining("approval: no funnel has a fact 'bugdet' (did you mean 'budget'?)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gatekeeper(GatePolicy.DEFAULT.withApproval(
                        "offer", ApprovalRule.by("owner").orBy("supervisr"))))
                .withMessageContaining("(did you mean 'supervisor'?)");
    }

    /** Facts that come in after a deal was lost are kept; the ending stays what it was. */
    @Test
    void whatIsLearnedOfAClosedDealIsKept() {
        Gatekeeper gatekeeper = gatekeeper(GatePolicy.DEFAULT.withFallBack(FallBackRule.AUTOMATIC));
        JourneyState won = after(
                gatekeeper(GatePolicy.DEFAULT.withWinning(WinRule.FROM_ANY_STAGE)),
                atLead(gatekeeper),
                new JourneyCommand.Win("signed"));
        JourneyState later = after(
                gatekeeper,
                won,
                learn(FactSheet.empty().with(Deals.INTEREST, false)),
                new JourneyCommand.Attach("contract", "17"),
                complete("close.draft"));
        assertThat(later.status()).isEqualTo(JourneyStatus.WON);
        assertThat(later.stage()).as("no falling back").isEqualTo(won.stage());
        assertThat(later.visits()).isEqualTo(won.visits());
        assertThat(later.facts().known(Deals.INTEREST)).isFalse();
        assertThat(later.forms()).hasSize(1);
        assertThat(later.isDone("close.draft")).isTrue();
        JourneyState reopened = after(gatekeeper, later, new JourneyCommand.Reopen("a mistake"));
        assertThat(reopened.stage()).as("now it counts").isEmpty();
    }
}
