package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.VERSIONS;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.learn;
import static io.github.funnelkit.journey.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What events make of a state, and what is no journey. */
class JourneyStateTest {

    private static final Gatekeeper GATEKEEPER = gatekeeper(GatePolicy.DEFAULT);
    private static final JourneyEvent OPENED =
            GATEKEEPER.open("deal-7", Deals.FUNNEL.reference(), "direct", LI, MONDAY);

    @Test
    void theStagesAheadAreThoseAboveTheOneThatItStandsAt() {
        JourneyState opened = opened(GATEKEEPER);
        assertThat(opened.stagesAhead()).extracting(Stage::id).containsExactly("lead", "offer", "order");
        JourneyState offer = Deals.atOffer(GATEKEEPER);
        assertThat(offer.stagesAhead()).extracting(Stage::id).containsExactly("order");
        assertThat(offer.nextStage().map(Stage::id)).contains("order");
        JourneyState order = offer.after(
                List.of(new JourneyEvent.StageEntered(stamp(offer.last().sequence() + 1), "order")));
        assertThat(order.stagesAhead()).isEmpty();
        assertThat(order.nextStage()).isEmpty();
    }

    private static EventMetadata stamp(long sequence) {
        return new EventMetadata(sequence, MONDAY, LI);
    }

    /** One of each kind, in an order in which they could have happened. */
    static List<JourneyEvent> oneOfEach() {
        return List.of(
                OPENED,
                new JourneyEvent.FactsLearned(stamp(2), FactChanges.learned(Deals.INTERESTED)),
                new JourneyEvent.ActionDone(stamp(3), "find.call", "reached the buyer"),
                new JourneyEvent.StageEntered(stamp(4), "lead"),
                new JourneyEvent.OverrideRequested(stamp(5), "offer", "the budget comes in spring"),
                new JourneyEvent.StageApproved(stamp(6), "offer", "supervisor", "agreed by phone"),
                new JourneyEvent.StageOverridden(
                        stamp(7),
                        "offer",
                        "supervisor",
                        "a key account",
                        new Waived(List.of("offer.direct.budget"), List.of("propose.visit"), List.of(), List.of())),
                new JourneyEvent.FormAttached(stamp(8), "contract", "document 12"),
                new JourneyEvent.FallenBack(stamp(9), Optional.of("lead"), List.of("offer.direct.next-action"), true),
                new JourneyEvent.Lost(stamp(10), "the price", Optional.of("Acme")),
                new JourneyEvent.Reopened(stamp(11), "Acme cannot deliver"),
                new JourneyEvent.MovedToVersion(
                        stamp(12), Deals.STRICTER.reference(), Optional.of("lead"), Optional.empty()),
                new JourneyEvent.FactsLearned(stamp(13), FactChanges.forgotten(Deals.INTEREST)),
                new JourneyEvent.TakenBack(stamp(14), 3, "another buyer"),
                new JourneyEvent.MovedDown(stamp(15), Optional.empty(), "a mistake of the import", Optional.empty()),
                new DealEvent.PutOnHold(stamp(16), Deals.TODAY.plusDays(30), "the budget comes in spring"),
                new DealEvent.Resumed(stamp(17), ""),
                new DealEvent.OwnerChanged(stamp(18), Owner.of("wang", "zhao")),
                new DealEvent.DealChanged(stamp(19), DealTerms.of(new BigDecimal("1200000.50"), "CNY")),
                new DealEvent.SaleTypeChanged(stamp(20), "direct", Optional.empty()),
                new DealEvent.Ended(
                        stamp(21), "abandoned", EndingKind.NONE, Optional.empty(), Optional.empty(), "no answer"),
                new JourneyEvent.Reopened(stamp(22), "they called"),
                new JourneyEvent.Won(stamp(23), ""));
    }

    @Test
    void everyKindOfEventHasItsPlaceInStateAndTimeline() {
        List<JourneyEvent> events = oneOfEach();
        Set<Class<?>> kinds = new HashSet<>(KindsTest.records(JourneyEvent.class));
        events.forEach(event -> kinds.remove(event.getClass()));
        assertThat(kinds).as("kinds that this test leaves out").isEmpty();

        JourneyState state = JourneyState.replay(VERSIONS, events);
        assertThat(state.journey()).isEqualTo("deal-7");
        assertThat(state.funnel()).isEqualTo(Deals.STRICTER);
        assertThat(state.status()).isEqualTo(JourneyStatus.WON);
        assertThat(state.stage()).isEmpty();
        assertThat(state.owner()).contains(Owner.of("wang", "zhao"));
        assertThat(state.terms()).isEqualTo(DealTerms.of(new BigDecimal("1200000.5"), "CNY"));
        assertThat(state.isDone("find.call")).as("taken back").isFalse();
        assertThat(state.facts()).isEqualTo(FactSheet.empty().with(AttachedForms.FACT, List.of("contract")));
        assertThat(state.forms())
                .extracting(JourneyEvent.FormAttached::reference)
                .containsExactly("document 12");
        assertThat(state.overrides()).hasSize(1);
        assertThat(state.overridesInForce()).as("it fell back below").isEmpty();
        assertThat(state.approvals()).isEmpty();
        assertThat(state.overrideRequests()).isEmpty();
        assertThat(state).hasToString("journey 'deal-7' at no stage, WON, 23 events");
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(Timeline.of(VERSIONS, events).explain(language).lines()).hasSize(23);
        }
    }

    @Test
    void theSameEventsGiveTheSameStateHoweverTheyAreAdded() {
        List<JourneyEvent> events = oneOfEach();
        JourneyState replayed = JourneyState.replay(VERSIONS, events);
        for (int cut = 1; cut < events.size(); cut++) {
            JourneyState first = JourneyState.replay(VERSIONS, events.subList(0, cut));
            JourneyState before = JourneyState.replay(VERSIONS, new ArrayList<>(events.subList(0, cut)));
            JourneyState added = first.after(events.subList(cut, events.size()));
            assertThat(added).isEqualTo(replayed).hasSameHashCodeAs(replayed);
            assertThat(first).as("not changed by what came after").isEqualTo(before);
            assertThat(first).isNotEqualTo(replayed).doesNotHaveSameHashCodeAs(replayed);
        }
    }

    @Test
    void whatIsNoJourneyIsRefused() {
        refused("begins with the event that opened it");
        refused("begins with the event that opened it", new JourneyEvent.Won(stamp(1), ""));
        refused("event 3: expected event 2", OPENED, new JourneyEvent.Won(stamp(3), ""));
        refused(
                "event 2: expected event 3",
                OPENED,
                new JourneyEvent.Won(stamp(2), ""),
                new JourneyEvent.Won(stamp(2), ""));
        refused("did you mean 'offer'?", OPENED, new JourneyEvent.StageEntered(stamp(2), "offr"));
        FunnelReference unknown = new FunnelReference("deals", "7");
        refused(
                "unknown funnel 'deals' 7; there are funnel 'deals' 1, funnel 'deals' 2",
                new JourneyEvent.Opened(stamp(1), "deal-7", unknown, "direct"));
        refused(
                "event 2: it takes back event 1, which is no form, action, approval, entry or change of owner or sale type"
                        + " that counts",
                OPENED,
                new JourneyEvent.TakenBack(stamp(2), 1, "why"));
        refused("opened once", OPENED, new JourneyEvent.Opened(stamp(2), "deal-7", Deals.FUNNEL.reference(), "direct"));
    }

    private static void refused(String message, JourneyEvent... events) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyState.replay(VERSIONS, List.of(events)))
                .withMessageContaining(message);
    }

    @Test
    void commandsThatNameWhatTheFunnelDoesNotHaveAreMistakes() {
        mistake(new JourneyCommand.Enter("leed"), "did you mean 'lead'?");
        mistake(new JourneyCommand.Attach("contact", "1"), "did you mean 'contract'?");
        mistake(Deals.complete("find.cal"), "did you mean 'find.call'?");
        Flag signd = Flag.of("signd", Text.of("x"));
        mistake(learn(FactSheet.empty().with(signd, true)), "did you mean 'signed'?");
        Quantity dollars = Quantity.of("budget", "USD", Text.of("x"));
        mistake(learn(FactSheet.empty().with(dollars, BigDecimal.TEN)), "a quantity in CNY");
        FreeText words = FreeText.of("interest", Text.of("x"));
        mistake(learn(FactSheet.empty().with(words, "much")), "fact 'interest' is a flag in ");
        mistake(learn(FactSheet.empty().with(AttachedForms.FACT, List.of("contract"))), "attach them");
    }

    private static void mistake(JourneyCommand command, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GATEKEEPER.decide(opened(GATEKEEPER), command, LI, MONDAY))
                .withMessageContaining(message);
    }

    @Test
    void onlyWhatIsNewIsLearned() {
        JourneyState state = opened(GATEKEEPER);
        JourneyState interested = Deals.after(GATEKEEPER, state, learn(Deals.INTERESTED));
        assertThat(GATEKEEPER
                        .decide(interested, learn(Deals.INTERESTED), LI, MONDAY)
                        .events())
                .isEmpty();

        FactSheet seen = FactSheet.empty().withNone(Deals.NEXT_ACTION).with(Deals.BUDGET, BigDecimal.ONE);
        FactChanges changes = FactChanges.between(interested.facts(), seen);
        assertThat(changes).isEqualTo(new FactChanges(seen, List.of("interest")));
        JourneyState after = Deals.after(GATEKEEPER, interested, new JourneyCommand.Learn(changes));
        assertThat(after.facts()).isEqualTo(seen.withNone(AttachedForms.FACT));
    }

    @Test
    void aFactIsNotLearnedAndForgottenAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactChanges.learned(Deals.INTERESTED).andForgotten(Deals.INTEREST))
                .withMessageContaining("interest");
    }
}
