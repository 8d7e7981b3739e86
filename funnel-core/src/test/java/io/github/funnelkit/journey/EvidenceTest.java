package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.VERSIONS;
import static io.github.funnelkit.journey.Deals.WANG;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says so: what gates ask of the evidence for facts. */
class EvidenceTest {

    private static final Actor ASSISTANT = Actor.program("assistant");
    private static final EvidenceRule BY_OWNER = EvidenceRule.confirmedBy("owner");
    private static final Gatekeeper STRICT = gatekeeper(GatePolicy.DEFAULT.withEvidence("offer", BY_OWNER));

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    private static JourneyCommand learn(FactSheet facts, Evidence evidence) {
        return new JourneyCommand.Learn(FactChanges.learned(facts), evidence);
    }

    /** At the first stage, with all that the next one asks for as an assistant heard it. */
    private static JourneyState heard(Gatekeeper gatekeeper) {
        JourneyState begun = after(
                gatekeeper,
                opened(gatekeeper),
                Deals.learn(Deals.INTERESTED),
                complete("find.call"),
                enter("lead"),
                complete("propose.visit"));
        return after(gatekeeper, begun, learn(Deals.READY_FOR_OFFER, Evidence.asserted("a call")), ASSISTANT, MONDAY);
    }

    private static String gate(Gatekeeper gatekeeper, JourneyState state, Instant at) {
        return gatekeeper.gate(state, "offer", at).explain(Locale.ENGLISH);
    }

    @Test
    void whatAnAssistantHeardIsToBeConfirmed() {
        assertThat(gate(STRICT, heard(STRICT), day(1))).isEqualTo("""
                        Lacking to enter 'Customer with an offer': 2
                        - Evidence: A budget of at least CNY 100 - Budget: asserted by assistant on 2026-11-23; to be confirmed by: Customer owner
                        - Evidence: The next action is agreed - Date of the next action: asserted by assistant on 2026-11-23; to be confirmed by: Customer owner""");
        assertThat(gatekeeper(GatePolicy.DEFAULT)
                        .gate(heard(STRICT), "offer", MONDAY)
                        .isOpen())
                .as("where nobody asks")
                .isTrue();
    }

    @Test
    void confirmingTheSameValuesOpensTheGate() {
        JourneyState heard = heard(STRICT);
        JourneyState confirmed = after(STRICT, heard, learn(Deals.READY_FOR_OFFER, Evidence.confirmed("a letter")));
        assertThat(confirmed.facts()).isEqualTo(heard.facts());
        assertThat(confirmed.evidence("budget"))
                .contains(new FactEvidence("budget", Evidence.confirmed("a letter"), LI, MONDAY));
        assertThat(after(STRICT, confirmed, enter("offer")).stage()).contains(Deals.FUNNEL.stage("offer"));
        assertThat(STRICT.decide(
                                confirmed,
                                learn(Deals.READY_FOR_OFFER, Evidence.asserted("a rumour")),
                                ASSISTANT,
                                MONDAY)
                        .events())
                .as("weaker evidence for the same is nothing new")
                .isEmpty();
    }

    /** By whom: a position of the rule, or any person, but no program by itself. */
    @ParameterizedTest
    @CsvSource({
        "owner, false, owner, true",
        "owner, true, owner, true",
        "supervisor, false, owner, false",
        "owner, false, , true",
        "owner, true, , false",
        "'', true, , false"
    })
    void whoseConfirmationCounts(String holds, boolean program, String asked, boolean opens) {
        EvidenceRule rule = asked == null ? EvidenceRule.confirmedBy() : EvidenceRule.confirmedBy(asked);
        Gatekeeper gatekeeper = gatekeeper(GatePolicy.DEFAULT.withEvidence("offer", rule));
        String[] positions = holds.isEmpty() ? new String[0] : new String[] {holds};
        Actor actor = program ? Actor.program("x", positions) : Actor.of("x", positions);
        JourneyState state = after(
                gatekeeper, heard(gatekeeper), learn(Deals.READY_FOR_OFFER, Evidence.confirmed("")), actor, MONDAY);
        assertThat(gatekeeper.gate(state, "offer", MONDAY).isOpen()).isEqualTo(opens);
    }

    @Test
    void aCriterionMayAskByItself() {
        Gatekeeper gatekeeper =
                gatekeeper(GatePolicy.DEFAULT.withEvidence("offer.direct.budget", EvidenceRule.confirmedBy()));
        assertThat(gate(gatekeeper, heard(gatekeeper), MONDAY)).isEqualTo("""
                        Lacking to enter 'Customer with an offer': 1
                        - Evidence: A budget of at least CNY 100 - Budget: asserted by assistant on 2026-11-23; to be confirmed by a person""");
    }

    @Test
    void whatIsTooOldIsToBeRecordedAnew() {
        Gatekeeper gatekeeper = gatekeeper(
                GatePolicy.DEFAULT.withEvidence("offer.direct.budget", EvidenceRule.within(Period.ofDays(3))));
        JourneyState state = heard(gatekeeper);
        assertThat(gatekeeper.gate(state, "offer", day(3)).isOpen()).isTrue();
        assertThat(gate(gatekeeper, state, day(4)))
                .endsWith("- Evidence: A budget of at least CNY 100 - Budget: last recorded on 2026-11-23;"
                        + " it must not be older than 3 days");
        JourneyState again = after(gatekeeper, state, learn(Deals.READY_FOR_OFFER, Evidence.ASSERTED), LI, day(4));
        assertThat(again.last().sequence()).isEqualTo(state.last().sequence() + 1);
        assertThat(gatekeeper.gate(again, "offer", day(4)).isOpen()).isTrue();
    }

    /** Nothing that was reached is asked for its evidence: time and doubts lower no stage. */
    @Test
    void stayingAsksForNoEvidence() {
        JourneyState confirmed = after(STRICT, heard(STRICT), learn(Deals.READY_FOR_OFFER, Evidence.confirmed("")));
        JourneyState offer = after(STRICT, confirmed, enter("offer"));
        FactSheet rumour = FactSheet.empty().with(Deals.BUDGET, new BigDecimal("170"));
        JourneyState doubtful = after(STRICT, offer, learn(rumour, Evidence.ASSERTED), ASSISTANT, day(1));
        assertThat(STRICT.fallBackDue(doubtful, day(1))).isEmpty();
        assertThat(doubtful.evidence("budget").orElseThrow().actor()).isEqualTo(ASSISTANT);
    }

    @Test
    void anOverrideWaivesItOnRecord() {
        JourneyState over =
                after(STRICT, heard(STRICT), new JourneyCommand.OverrideGate("offer", "a key account"), WANG, MONDAY);
        assertThat(over.overrides().get(0).waived().criteria())
                .containsExactly("offer.direct.budget", "offer.direct.next-action");
    }

    /** Who asserts that a deal is small does not spare it an approval. */
    @Test
    void approvalsForLargeDealsCountOnConfirmedFactsToo() {
        Gatekeeper gatekeeper = gatekeeper(GatePolicy.DEFAULT
                .withEvidence("offer", EvidenceRule.confirmedBy())
                .withApproval("offer", ApprovalRule.by("supervisor").when(Deals.BUDGET.atLeast(1_000))));
        assertThat(gatekeeper.gate(heard(gatekeeper), "offer", MONDAY).obstacles())
                .anyMatch(Obstacle.ApprovalMissing.class::isInstance);
        JourneyState confirmed =
                after(gatekeeper, heard(gatekeeper), learn(Deals.READY_FOR_OFFER, Evidence.confirmed("")));
        assertThat(gatekeeper.gate(confirmed, "offer", MONDAY).isOpen()).isTrue();
    }

    @Test
    void theTimelineSaysWhatWasConfirmedAndByWhat() {
        List<JourneyEvent> events = List.of(
                opened(STRICT).opened(),
                new JourneyEvent.FactsLearned(
                        EventMetadata.of(2, MONDAY, LI),
                        FactChanges.learned(Deals.INTERESTED),
                        Evidence.asserted("a call")),
                new JourneyEvent.FactsLearned(
                        EventMetadata.of(3, MONDAY, LI),
                        FactChanges.learned(Deals.INTERESTED),
                        Evidence.confirmed("a letter")));
        assertThat(Timeline.of(VERSIONS, events).entries())
                .extracting(entry -> entry.explain(Locale.ENGLISH))
                .endsWith("Interested: yes (a call)", "Interested: yes (confirmed, a letter)");
    }

    @Test
    void rulesThatAskForNothingOrForWhatNoFunnelHasAreMistakes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvidenceRule(false, java.util.Set.of(), null))
                .withMessageContaining("asks for confirmed facts, or for facts of some age");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BY_OWNER.notOlderThan(Period.ZERO))
                .withMessage("age P0D: expected more than nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gatekeeper(GatePolicy.DEFAULT.withEvidence("offer.direct.bugdet", BY_OWNER)))
                .withMessageContaining("evidence: no funnel has a stage or criterion 'offer.direct.bugdet'"
                        + " (did you mean 'offer.direct.budget'?)");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> gatekeeper(GatePolicy.DEFAULT.withEvidence("offer", EvidenceRule.confirmedBy("onwer"))))
                .withMessageContaining("(did you mean 'owner'?)");
    }
}
