package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.VERSIONS;
import static io.github.funnelkit.journey.Deals.WANG;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.atLead;
import static io.github.funnelkit.journey.Deals.atOffer;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking back what was a mistake, and moving down on purpose. */
class CorrectionTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

    private static JourneyCommand takeBack(long event) {
        return new JourneyCommand.TakeBack(event, "a mistake");
    }

    private static JourneyCommand down(String stage) {
        return new JourneyCommand.MoveDown(new Landing.AtStage(stage), "the buyer has left");
    }

    private static String refusal(Gatekeeper gatekeeper, JourneyState state, JourneyCommand command, Actor actor) {
        Decision decision = gatekeeper.decide(state, command, actor, MONDAY);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return decision.explain(Locale.ENGLISH).replace("Refused:\n- ", "");
    }

    private static String refusal(JourneyState state, JourneyCommand command) {
        return refusal(GATEKEEPER, state, command, LI);
    }

    @Test
    void aFormTakenBackIsAttachedNoLonger() {
        JourneyCommand attach = new JourneyCommand.Attach("contract", "1");
        JourneyState once = after(GATEKEEPER, opened(GATEKEEPER), attach);
        JourneyState twice = after(GATEKEEPER, once, new JourneyCommand.Attach("contract", "2"));

        JourneyState none = after(GATEKEEPER, once, takeBack(2));
        assertThat(none.forms()).isEmpty();
        assertThat(none.facts()).isEqualTo(opened(GATEKEEPER).facts());

        JourneyState other = after(GATEKEEPER, twice, takeBack(2));
        assertThat(other.forms())
                .extracting(JourneyEvent.FormAttached::reference)
                .containsExactly("2");
        assertThat(other.facts().known(AttachedForms.FACT)).containsExactly("contract");
        assertThat(refusal(other, takeBack(2)))
                .startsWith("Record 2 cannot be taken back: it is no form, action, approval, entry or change of owner");
    }

    @Test
    void anActionTakenBackIsDoneNoLonger() {
        JourneyState twice = after(GATEKEEPER, opened(GATEKEEPER), complete("find.call"), complete("find.call"));
        JourneyState once = after(GATEKEEPER, twice, takeBack(2));
        assertThat(once.isDone("find.call")).isTrue();
        assertThat(after(GATEKEEPER, once, takeBack(3)).isDone("find.call")).isFalse();
    }

    @Test
    void anApprovalIsTakenBackByWhoGaveItOrCouldHave() {
        Gatekeeper strict = gatekeeper(GatePolicy.DEFAULT.withApproval("offer", "supervisor"));
        JourneyState lead = atLead(strict);
        long approval = lead.last().sequence() + 1;
        JourneyState approved = after(strict, lead, new JourneyCommand.Approve("offer", ""), WANG, MONDAY);
        assertThat(approved.approvals()).hasSize(1);
        assertThat(refusal(strict, approved, takeBack(approval), LI))
                .isEqualTo("Only these positions may do this: Supervisor, wang");
        assertThat(after(strict, approved, takeBack(approval), Actor.of("wang"), MONDAY)
                        .approvals())
                .isEmpty();
        assertThat(after(strict, approved, takeBack(approval), Actor.of("zhao", "supervisor"), MONDAY)
                        .approvals())
                .isEmpty();
    }

    @Test
    void whatNeverCountedOrNeedsAReasonIsRefused() {
        JourneyState lead = atLead(GATEKEEPER);
        assertThat(refusal(lead, takeBack(1))).startsWith("Record 1 cannot be taken back");
        assertThat(refusal(lead, takeBack(2))).as("facts are learned anew").startsWith("Record 2 cannot");
        assertThat(refusal(lead, new JourneyCommand.TakeBack(3, " "))).isEqualTo("Give a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GATEKEEPER.decide(lead, takeBack(5), LI, MONDAY))
                .withMessage("event 5: expected 1 to 4, the last one of this journey");
    }

    @Test
    void aStageEnteredByMistakeWasNeverReached() {
        JourneyState lead = atLead(GATEKEEPER);
        JourneyState offer =
                after(GATEKEEPER, after(GATEKEEPER, lead, complete("propose.visit")), enter("offer"), LI, TUESDAY);
        JourneyState back = after(GATEKEEPER, offer, takeBack(6), LI, FRIDAY);
        assertThat(back.stage()).isEqualTo(lead.stage());
        assertThat(back.visits()).isEqualTo(lead.visits());
        assertThat(back.isDone("propose.visit")).as("what was done stays done").isTrue();
        assertThat(back.passed()).isEqualTo(lead.passed());
        assertThat(after(GATEKEEPER, back, enter("offer"), LI, FRIDAY).stage()).isEqualTo(offer.stage());
    }

    /** Closing and reopening do not hide whose entry it was. */
    @Test
    void alsoAfterTheDealWasLostAndReopened() {
        JourneyState lost =
                after(GATEKEEPER, atOffer(GATEKEEPER), new JourneyCommand.Lose("price", Optional.empty()), LI, TUESDAY);
        JourneyState reopened = after(GATEKEEPER, lost, new JourneyCommand.Reopen("a new buyer"), LI, FRIDAY);
        JourneyState back = after(GATEKEEPER, reopened, takeBack(6), LI, FRIDAY);
        assertThat(back.visits())
                .extracting(stay -> stay.stage().orElse("-"))
                .containsExactly("-", "lead", "lead")
                .doesNotContain("offer");
        assertThat(back.visits().get(1).to()).contains(TUESDAY);
        assertThat(back.stage()).contains(Deals.FUNNEL.stage("lead"));
    }

    @Test
    void anEntryByOverrideIsTakenBackWithWhatItWaivedButStaysOnRecord() {
        JourneyState offer = after(
                GATEKEEPER,
                atLead(GATEKEEPER),
                new JourneyCommand.OverrideGate("offer", "a key account"),
                WANG,
                MONDAY);
        assertThat(offer.overridesInForce()).hasSize(1);
        assertThat(refusal(offer, takeBack(5))).isEqualTo("Only these positions may do this: Supervisor, wang");
        JourneyState back = after(GATEKEEPER, offer, takeBack(5), WANG, MONDAY);
        assertThat(after(GATEKEEPER, offer, takeBack(5), Actor.of("wang"), MONDAY))
                .as("who gave it, whatever position they have by now")
                .extracting(JourneyState::stage)
                .isEqualTo(back.stage());
        assertThat(back.overridesInForce()).isEmpty();
        assertThat(back.overrides()).hasSize(1);
    }

    /** It went on from there: the time at the stage does not count, where it stands now does. */
    @Test
    void anEntryThatTheJourneyHasLeftIsTakenBackAsLongAsNothingRestsOnIt() {
        JourneyState lead = atLead(GATEKEEPER);
        JourneyState offer = after(GATEKEEPER, lead, complete("propose.visit"), enter("offer"));
        JourneyState down = after(GATEKEEPER, offer, down("lead"), LI, TUESDAY);
        JourneyState back = after(GATEKEEPER, down, takeBack(6), LI, FRIDAY);
        assertThat(back.stage()).contains(Deals.FUNNEL.stage("lead"));
        assertThat(back.visits()).extracting(stay -> stay.stage().orElse("-")).containsExactly("-", "lead", "lead");

        Gatekeeper skipping = gatekeeper(GatePolicy.DEFAULT.withSkipping(true).withActions(ActionRule.ADVISORY));
        JourneyState skipped =
                after(skipping, opened(skipping), Deals.learn(Deals.READY_FOR_OFFER), enter("offer"), down("lead"));
        assertThat(refusal(skipping, skipped, takeBack(3), LI))
                .isEqualTo(
                        "Record 3 cannot be taken back: without it, the customer would stand at 'Lead' and never have"
                                + " passed it; first move down below the first stage");
        JourneyCommand out = new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), "a mistake");
        assertThat(after(skipping, skipped, out, takeBack(3)).stage()).isEmpty();
    }

    /** What it waived was never met: without it, nobody could have gone on from there. */
    @ParameterizedTest
    @EnumSource
    void anOverrideIsNotTakenBackWhileALaterEntryRestsOnIt(WaiverRule waivers) {
        var funnel = Ladders.funnel("1", "a", "b", "c");
        Gatekeeper gatekeeper = Ladders.gatekeeper(GatePolicy.DEFAULT.withWaivers(waivers), funnel);
        JourneyState state = Ladders.after(
                gatekeeper, Ladders.know("a", "c"), enter("a"), Ladders.override("b"), Ladders.know("b"), enter("c"));
        String needed =
                "Record 4 cannot be taken back: the customer came to 'at c' by way of it; first take back record 6";
        assertThat(refusal(gatekeeper, state, takeBack(4), Ladders.BOSS)).isEqualTo(needed);
        JourneyState down = Ladders.after(gatekeeper, state, down("a"));
        assertThat(refusal(gatekeeper, down, takeBack(4), Ladders.BOSS)).isEqualTo(needed);

        JourneyState atB = Ladders.after(gatekeeper, state, takeBack(6));
        assertThat(Ladders.stage(atB)).isEqualTo("b");
        assertThat(Ladders.stage(Ladders.after(gatekeeper, atB, takeBack(4)))).isEqualTo("a");
        assertThat(Ladders.stage(Ladders.after(gatekeeper, down, takeBack(6), takeBack(4))))
                .isEqualTo("a");
    }

    /** Once the journey has gone below its stage, an override waives nothing any more. */
    @Test
    void anOverrideIsTakenBackWhenWhatCameLaterDoesNotRestOnIt() {
        var funnel = Ladders.funnel("1", "a", "b", "c");
        Gatekeeper gatekeeper = Ladders.gatekeeper(GatePolicy.DEFAULT, funnel);
        JourneyState state = Ladders.after(
                gatekeeper,
                Ladders.know("a", "c"),
                enter("a"),
                Ladders.override("b"),
                down("a"),
                Ladders.know("b"),
                enter("b"),
                enter("c"));
        assertThat(Ladders.stage(Ladders.after(gatekeeper, state, takeBack(4)))).isEqualTo("c");
    }

    @Test
    void noEntryByAnotherVersionIsTakenBack() {
        JourneyState offer = after(
                GATEKEEPER,
                atOffer(GATEKEEPER),
                new JourneyCommand.MoveToVersion(Deals.STRICTER.reference(), new Landing.SameStage()));
        assertThat(refusal(offer, takeBack(6)))
                .isEqualTo(
                        "Record 6 cannot be taken back any more: what record 7 brought has taken its place; go on from how it is"
                                + " now: move down, or make the change anew");
        assertThat(after(GATEKEEPER, offer, down("lead")).stage()).contains(Deals.STRICTER.stage("lead"));
    }

    private static final SaleType TENDER = SaleType.of("tender", Text.of("Tender"));

    /** Sales of both types ask for a day that is not past. */
    private static final Funnel TYPED = Funnel.define("typed", "1")
            .saleTypes(Deals.DIRECT, TENDER)
            .facts(Deals.NEXT_ACTION)
            .positions(Deals.OWNER, Deals.SUPERVISOR)
            .stage(
                    "lead",
                    stage -> stage.customerType(Text.of("Lead"))
                            .criterion(
                                    "next",
                                    c -> c.text(Text.of("A next action")).when(Deals.NEXT_ACTION.upcoming())))
            .build();

    /** However often somebody could not decide. */
    @Test
    void manyChangesOfTheSaleTypeAreTakenBackOneByOne() {
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(TYPED), GatePolicy.DEFAULT, Deals.SHANGHAI);
        List<JourneyEvent> events = new ArrayList<>();
        events.add(gatekeeper.open("deal-7", TYPED.reference(), "direct", LI, MONDAY));
        int last = 10_000;
        for (int event = 2; event <= last; event++) {
            events.add(new DealEvent.SaleTypeChanged(
                    new EventMetadata(event, MONDAY, LI), event % 2 == 0 ? "tender" : "direct", Optional.empty()));
        }
        JourneyState state = JourneyState.replay(gatekeeper.catalog(), events);
        assertThat(state).isEqualTo(JourneyState.replay(gatekeeper.catalog(), events));
        assertThat(refusal(gatekeeper, state, takeBack(2), LI)).endsWith("first take back record 10,000");
        JourneyState back = after(gatekeeper, state, takeBack(last));
        assertThat(back.saleType()).isEqualTo(Deals.DIRECT);
        assertThat(refusal(gatekeeper, back, takeBack(2), LI)).endsWith("first take back record 9,999");
    }

    /** What was asked when it was entered is not asked again of who has only mistaken the type. */
    @Test
    void aSaleTypeThatWasChangedByMistakeIsTakenBack() {
        Gatekeeper gatekeeper = Gatekeeper.of(FunnelCatalog.of(TYPED), GatePolicy.DEFAULT, Deals.SHANGHAI);
        JourneyState lead = after(
                gatekeeper,
                JourneyState.replay(
                        gatekeeper.catalog(),
                        List.of(gatekeeper.open("deal-7", TYPED.reference(), "direct", LI, MONDAY))),
                Deals.learn(FactSheet.empty().with(Deals.NEXT_ACTION, Deals.TODAY)),
                enter("lead"));
        JourneyState changed =
                after(gatekeeper, lead, new JourneyCommand.ChangeSaleType("tender", new Landing.SameStage()));
        Decision overdue = gatekeeper.decide(
                changed, new JourneyCommand.ChangeSaleType("direct", new Landing.SameStage()), LI, FRIDAY);
        assertThat(overdue.explain(Locale.ENGLISH))
                .contains("A next action")
                .endsWith("- If the change of the type of sale was a mistake, take back record 4 instead");
        JourneyState back = after(gatekeeper, changed, takeBack(4), LI, FRIDAY);
        assertThat(back.saleType()).isEqualTo(Deals.DIRECT);
        assertThat(back.visits()).isEqualTo(lead.visits());
        assertThat(Ladders.stage(back)).isEqualTo("lead");
        assertThat(Ladders.stage(after(gatekeeper, back, takeBack(3))))
                .as("with its right")
                .isEqualTo("-");
        assertThat(refusal(gatekeeper, changed, takeBack(3), LI))
                .isEqualTo(
                        "Record 3 cannot be taken back: what record 4 brought has taken its place; first take back record 4");

        JourneyCommand out = new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), "another buyer");
        assertThat(refusal(gatekeeper, after(gatekeeper, changed, out), takeBack(4), LI))
                .as("what it has gone down from since is to be entered anew")
                .startsWith("Record 4 cannot be taken back any more: what record 5 brought has taken its place");
    }

    /** However few may name an owner. */
    @Test
    void anOwnerWhoWasChangedByMistakeIsTakenBackByWhoDidIt() {
        Gatekeeper strict = gatekeeper(GatePolicy.DEFAULT.withOwnerAs("owner").withOverrideBy());
        Actor anne = Actor.of("anne");
        JourneyState owned = after(
                strict,
                JourneyState.replay(
                        VERSIONS, List.of(strict.open("deal-7", Deals.FUNNEL.reference(), "direct", anne, MONDAY))),
                new JourneyCommand.ChangeOwner(Owner.of("anne")),
                anne,
                MONDAY);
        JourneyState gone = after(strict, owned, new JourneyCommand.ChangeOwner(Owner.of("nobody")), anne, MONDAY);
        assertThat(refusal(strict, gone, new JourneyCommand.ChangeOwner(Owner.of("anne")), anne))
                .isEqualTo("Only these positions may do this: Customer owner");
        assertThat(refusal(strict, gone, takeBack(3), Actor.of("bob")))
                .isEqualTo("Only these positions may do this: Customer owner, anne");
        assertThat(refusal(strict, gone, takeBack(3), Actor.program("anne"))).startsWith("Only these positions");
        assertThat(refusal(strict, gone, takeBack(2), anne))
                .isEqualTo(
                        "Record 2 cannot be taken back: what record 3 brought has taken its place; first take back record 3");
        JourneyState back = after(strict, gone, takeBack(3), anne, MONDAY);
        assertThat(back.owner()).contains(Owner.of("anne"));
        assertThat(after(strict, back, takeBack(2), anne, MONDAY).owner()).isEmpty();
    }

    @Test
    void aJourneyIsMovedDownToWhatItPassedAndWhatHolds() {
        JourneyState offer = atOffer(GATEKEEPER);
        JourneyState down = after(GATEKEEPER, offer, down("lead"));
        assertThat(down.stage()).contains(Deals.FUNNEL.stage("lead"));
        assertThat(down.visits())
                .extracting(stay -> stay.stage().orElse("-"))
                .containsExactly("-", "lead", "offer", "lead");
        JourneyState out =
                after(GATEKEEPER, offer, new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), "another buyer"));
        assertThat(out.stage()).isEmpty();

        assertThat(refusal(offer, down("offer")))
                .isEqualTo("'Customer with an offer' is not below where the customer stands");
        assertThat(refusal(offer, down("order")))
                .isEqualTo("'Customer with an order' is not below where the customer stands");
        assertThat(refusal(offer, new JourneyCommand.MoveDown(new Landing.AtStage("lead"), "")))
                .isEqualTo("Give a reason");
        JourneyCommand toNone = new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), "why");
        assertThat(GATEKEEPER.decide(opened(GATEKEEPER), toNone, LI, MONDAY))
                .as("there it is")
                .isEqualTo(new Decision.Accepted(List.of(), List.of(), Optional.empty(), List.of()));
        JourneyState uninterested =
                after(GATEKEEPER, offer, Deals.learn(FactSheet.empty().with(Deals.INTEREST, false)));
        assertThat(refusal(uninterested, down("lead")))
                .isEqualTo("Criterion: The customer is interested - not met: no");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JourneyCommand.MoveDown(new Landing.SameStage(), "why"))
                .withMessage("moving down to the same stage: expected a stage or none");
    }

    /** A version may bring a stage below the one where the journey stands; moving to it asks all of it, as entering does. */
    @Test
    void aStageThatAVersionHasPutInBetweenIsAPlaceToGoDownTo() {
        var first = Ladders.funnel("1", "a", "c");
        var second = Ladders.funnel("2", "a", "b", "c");
        Gatekeeper gatekeeper = Ladders.gatekeeper(GatePolicy.DEFAULT.withSkipping(true), first, second);
        JourneyState state =
                Ladders.after(gatekeeper, Ladders.know("a", "b", "c"), enter("a"), enter("c"), Ladders.move(second));
        assertThat(Ladders.stage(Ladders.after(gatekeeper, state, down("b")))).isEqualTo("b");
        assertThat(refusal(gatekeeper, Ladders.after(gatekeeper, state, Ladders.deny("b")), down("b"), Ladders.LI))
                .isEqualTo("Criterion: needs b - not met: no");
    }

    @Test
    void theTimelineTellsWhatDoesNotCount() {
        JourneyState state = opened(GATEKEEPER);
        List<JourneyEvent> events = List.of(
                state.opened(),
                new JourneyEvent.ActionDone(EventMetadata.of(2, MONDAY, LI), "find.call", ""),
                new JourneyEvent.TakenBack(EventMetadata.of(3, MONDAY, LI), 2, "another customer"),
                new JourneyEvent.StageEntered(EventMetadata.of(4, MONDAY, LI), "lead"),
                new JourneyEvent.MovedDown(
                        EventMetadata.of(5, MONDAY, LI), Optional.empty(), "the buyer has left", Optional.empty()));
        assertThat(Timeline.of(VERSIONS, events).entries())
                .extracting(entry -> entry.explain(Locale.ENGLISH))
                .containsExactly(
                        "Opened by version deals 1, Direct sale",
                        "Done: Call the customer (taken back later)",
                        "Took back record 2, because: another customer",
                        "Entered 'Lead'",
                        "Moved down, and is not at any stage any more, because: the buyer has left");
    }
}
