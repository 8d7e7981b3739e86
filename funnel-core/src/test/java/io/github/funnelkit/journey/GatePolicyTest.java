package io.github.funnelkit.journey;

import static io.github.funnelkit.journey.Deals.LI;
import static io.github.funnelkit.journey.Deals.MONDAY;
import static io.github.funnelkit.journey.Deals.SHANGHAI;
import static io.github.funnelkit.journey.Deals.WANG;
import static io.github.funnelkit.journey.Deals.after;
import static io.github.funnelkit.journey.Deals.atLead;
import static io.github.funnelkit.journey.Deals.atOffer;
import static io.github.funnelkit.journey.Deals.complete;
import static io.github.funnelkit.journey.Deals.enter;
import static io.github.funnelkit.journey.Deals.gatekeeper;
import static io.github.funnelkit.journey.Deals.learn;
import static io.github.funnelkit.journey.Deals.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each setting of a policy lets through and what it refuses. */
class GatePolicyTest {

    private static final GatePolicy DEFAULT = GatePolicy.DEFAULT;
    private static final FactSheet READY = Deals.READY_FOR_OFFER;
    private static final FactSheet NOT_INTERESTED = READY.with(Deals.INTEREST, false);

    /** What is asked for when a deal that was just opened wants to enter a stage. */
    static Stream<Arguments> gates() {
        GatePolicy skipping = DEFAULT.withSkipping(true);
        GatePolicy advisory = DEFAULT.withActions(ActionRule.ADVISORY);
        GatePolicy alone = skipping.withCriteria(CriteriaRule.STAGE_ALONE);
        return Stream.of(
                arguments("criteria unknown", DEFAULT, FactSheet.empty(), "lead", "interest UNKNOWN, call", ""),
                arguments("criteria not met", DEFAULT, NOT_INTERESTED, "lead", "interest NOT_MET, call", ""),
                arguments("actions required", DEFAULT, READY, "lead", "call", ""),
                arguments("actions advisory", advisory, READY, "lead", "", "call"),
                arguments("no skipping", DEFAULT, READY, "offer", "skips lead, call, visit", ""),
                arguments("skipping", skipping, READY, "offer", "call, visit", ""),
                arguments("stages below", skipping, NOT_INTERESTED, "offer", "interest NOT_MET, call, visit", ""),
                arguments("stage alone", alone, NOT_INTERESTED, "offer", "call, visit", ""),
                arguments(
                        "criteria advisory",
                        DEFAULT.withCriteria(CriteriaRule.ADVISORY),
                        NOT_INTERESTED,
                        "lead",
                        "call",
                        "interest NOT_MET"),
                arguments(
                        "approval",
                        advisory.withApproval("lead", "supervisor"),
                        READY,
                        "lead",
                        "approval of lead by Supervisor",
                        "call"),
                arguments(
                        "approval of a skipped stage",
                        skipping.withActions(ActionRule.ADVISORY).withApproval("lead", "supervisor"),
                        READY,
                        "offer",
                        "approval of lead by Supervisor",
                        "call, visit"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gates")
    void aGateAsksForWhatItsPolicySays(
            String name, GatePolicy policy, FactSheet facts, String stage, String lacking, String warnings) {
        Gatekeeper gatekeeper = gatekeeper(policy);
        JourneyState state =
                facts.facts().isEmpty() ? opened(gatekeeper) : after(gatekeeper, opened(gatekeeper), learn(facts));

        Gate gate = gatekeeper.gate(state, stage, MONDAY);
        Decision decision = gatekeeper.decide(state, enter(stage), LI, MONDAY);

        assertThat(names(gate.obstacles())).isEqualTo(lacking);
        assertThat(names(gate.warnings())).isEqualTo(warnings);
        if (lacking.isEmpty()) {
            assertThat(decision.events())
                    .containsExactly(new JourneyEvent.StageEntered(new EventMetadata(3, MONDAY, LI), stage));
            assertThat(names(((Decision.Accepted) decision).warnings())).isEqualTo(warnings);
        } else {
            assertThat(names(((Decision.Refused) decision).reasons())).isEqualTo(lacking);
        }
    }

    private static String names(List<Obstacle> obstacles) {
        return String.join(", ", obstacles.stream().map(GatePolicyTest::name).toList());
    }

    private static String name(Obstacle obstacle) {
        if (obstacle instanceof Obstacle.CriterionMissing missing) {
            return missing.result().criterion().name() + " " + missing.result().outcome();
        } else if (obstacle instanceof Obstacle.ActionUndone undone) {
            return undone.action().name();
        } else if (obstacle instanceof Obstacle.StageSkipped skipped) {
            return "skips " + skipped.stage();
        } else if (obstacle instanceof Obstacle.ApprovalMissing approval) {
            return "approval of " + approval.stage() + " by " + approval.position();
        }
        return obstacle.getClass().getSimpleName();
    }

    @Test
    void anApprovalOpensTheGateOnceAndOnlyFromThePositionAskedFor() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withApproval("offer", "supervisor"));
        JourneyState ready = after(gatekeeper, atLead(gatekeeper), complete("propose.visit"));
        JourneyCommand approve = new JourneyCommand.Approve("offer", "fine");

        assertThat(refusal(gatekeeper, ready, enter("offer"), LI)).isEqualTo("approval of offer by Supervisor");
        assertThat(refusal(gatekeeper, ready, approve, LI)).isEqualTo("PositionLacking");
        assertThat(refusal(gatekeeper, ready, new JourneyCommand.Approve("order", ""), WANG))
                .isEqualTo("ApprovalNotNeeded");

        JourneyState approved = after(gatekeeper, ready, approve, WANG, MONDAY);
        assertThat(approved.approvals()).hasSize(1);
        JourneyState entered = after(gatekeeper, approved, enter("offer"));
        assertThat(entered.approvals()).isEmpty();
        assertThat(refusal(gatekeeper, entered, approve, WANG)).isEqualTo("StageBehind");
    }

    @ParameterizedTest
    @CsvSource({
        "offer, supervisor, ''",
        "offer, owner,      approval of offer by Supervisor",
        "order, supervisor, approval of offer by Supervisor",
    })
    void anApprovalOpensTheGateOfItsStageAloneAndOnlyByThePositionOfTheDay(
            String stage, String position, String lacking) {
        Gatekeeper before = gatekeeper(DEFAULT.withApproval(stage, position));
        JourneyState ready = after(before, atLead(before), complete("propose.visit"));
        JourneyState approved =
                after(before, ready, new JourneyCommand.Approve(stage, ""), Actor.of("x", position), MONDAY);

        Gatekeeper now = gatekeeper(DEFAULT.withApproval("offer", "supervisor"));
        Gate gate = now.gate(approved, "offer", MONDAY);
        assertThat(names(gate.obstacles())).isEqualTo(lacking);
        assertThat(gate.waitsForApproval()).isEqualTo(!lacking.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, wang, supervisor, a good reason, ''",
        "supervisor, li,   owner,      a good reason, PositionLacking",
        "supervisor, wang, supervisor, ' ',           ReasonMissing",
        "supervisor, li,   owner,      '',            'ReasonMissing, PositionLacking'",
        "director,   wang, supervisor, a good reason, PositionLacking",
        "director,   chen, director,   a good reason, ''",
    })
    void onlyTheNamedPositionOverridesAndOnlyWithAReason(
            String allowed, String id, String position, String reason, String refused) {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withOverrideBy(allowed));
        JourneyState state = opened(gatekeeper);
        Actor actor = Actor.of(id, position);
        JourneyCommand override = new JourneyCommand.OverrideGate("offer", reason);

        assertThat(refusal(gatekeeper, state, override, actor)).isEqualTo(refused);
        if (refused.isEmpty()) {
            JourneyState overridden = after(gatekeeper, state, override, actor, MONDAY);
            assertThat(overridden.stage()).contains(Deals.FUNNEL.stage("offer"));
            assertThat(overridden.overrides())
                    .containsExactly(new JourneyEvent.StageOverridden(
                            new EventMetadata(2, MONDAY, actor),
                            "offer",
                            position,
                            reason,
                            new Waived(
                                    List.of("lead.direct.interest", "offer.direct.budget", "offer.direct.next-action"),
                                    List.of("find.call", "propose.visit"),
                                    List.of("lead"),
                                    List.of())));
        }
    }

    @Test
    void anOverrideRemembersTheApprovalThatWasLacking() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withApproval("offer", "supervisor"));
        JourneyState ready = after(gatekeeper, atLead(gatekeeper), complete("propose.visit"));
        JourneyCommand override = new JourneyCommand.OverrideGate("offer", "a good reason");
        assertThat(after(gatekeeper, ready, override, WANG, MONDAY).overrides())
                .extracting(JourneyEvent.StageOverridden::waived)
                .containsExactly(new Waived(List.of(), List.of(), List.of(), List.of("offer")));
    }

    @Test
    void nobodyOverridesWhereThePolicyNamesNobodyOrNothingIsLacking() {
        Gatekeeper nobody = gatekeeper(DEFAULT.withOverrideBy());
        JourneyCommand override = new JourneyCommand.OverrideGate("lead", "a good reason");
        assertThat(refusal(nobody, opened(nobody), override, WANG)).isEqualTo("PositionLacking");

        Gatekeeper gatekeeper = gatekeeper(DEFAULT);
        JourneyState ready = after(gatekeeper, opened(gatekeeper), learn(READY), complete("find.call"));
        assertThat(refusal(gatekeeper, ready, override, WANG)).isEqualTo("GateIsOpen");
        assertThat(refusal(gatekeeper, ready, new JourneyCommand.RequestOverride("lead", "why"), LI))
                .isEqualTo("GateIsOpen");
    }

    @ParameterizedTest
    @CsvSource({"THIS_GATE, interest UNKNOWN", "LATER_GATES_TOO, ''"})
    void whatWasWaivedIsAskedForAgainOrNot(WaiverRule rule, String lacking) {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withWaivers(rule));
        JourneyState overridden = after(
                gatekeeper, opened(gatekeeper), new JourneyCommand.OverrideGate("lead", "a friend"), WANG, MONDAY);
        FactSheet rest = FactSheet.empty()
                .with(Deals.BUDGET, Deals.READY_FOR_OFFER.known(Deals.BUDGET))
                .with(Deals.NEXT_ACTION, Deals.TODAY);
        JourneyState state = after(gatekeeper, overridden, learn(rest), complete("propose.visit"));

        assertThat(gatekeeper.fallBackDue(state, MONDAY))
                .as("not held against staying")
                .isEmpty();
        assertThat(refusal(gatekeeper, state, enter("offer"), LI)).isEqualTo(lacking);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTOMATIC, 'FactsLearned FallenBack', lead,  false, NothingCeased",
        "PROPOSED,  'FactsLearned',            offer, true,  ''",
        "NEVER,     'FactsLearned',            offer, false, NothingCeased",
    })
    void whenCriteriaCeaseToHold(FallBackRule rule, String events, String stage, boolean proposed, String fallingBack) {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withFallBack(rule));
        JourneyState state = atOffer(gatekeeper);

        Decision decision =
                gatekeeper.decide(state, learn(FactSheet.empty().with(Deals.BUDGET, new BigDecimal(1))), LI, MONDAY);
        JourneyState now = state.after(decision.events());

        assertThat(kinds(decision)).isEqualTo(events);
        assertThat(now.stage()).contains(Deals.FUNNEL.stage(stage));
        assertThat(((Decision.Accepted) decision).proposal().isPresent()).isEqualTo(proposed);
        assertThat(refusal(gatekeeper, now, new JourneyCommand.FallBack(), LI)).isEqualTo(fallingBack);
        if (proposed) {
            JourneyState fallen = after(gatekeeper, now, new JourneyCommand.FallBack());
            assertThat(fallen.stage()).contains(Deals.FUNNEL.stage("lead"));
            assertThat(fallen.isDone("propose.visit"))
                    .as("what is done stays done")
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"AUTOMATIC, FallenBack, false", "PROPOSED, '', true", "NEVER, '', false"})
    void whenTimePasses(FallBackRule rule, String events, boolean proposed) {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withFallBack(rule));
        JourneyState state = atOffer(gatekeeper);
        Instant due = MONDAY.plus(Duration.ofDays(7));

        assertThat(kinds(gatekeeper.decide(state, new JourneyCommand.Review(), LI, due)))
                .isEmpty();
        Decision late = gatekeeper.decide(state, new JourneyCommand.Review(), LI, due.plus(Duration.ofDays(1)));
        assertThat(kinds(late)).isEqualTo(events);
        assertThat(((Decision.Accepted) late).proposal().isPresent()).isEqualTo(proposed);
    }

    @Test
    void aDealFallsBackBeforeTheFirstStageWhenNothingHolds() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withFallBack(FallBackRule.AUTOMATIC));
        for (JourneyState state : List.of(atLead(gatekeeper), atOffer(gatekeeper))) {
            JourneyState fallen =
                    after(gatekeeper, state, learn(FactSheet.empty().with(Deals.INTEREST, false)));
            assertThat(fallen.stage()).isEmpty();
            assertThat(fallen.nextStage()).contains(Deals.FUNNEL.stage("lead"));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADVISORY")
    void aDealFallsBackBelowTheStageWhoseCriteriaCeasedEvenIfThoseAboveHold(CriteriaRule rule) {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withCriteria(rule).withFallBack(FallBackRule.AUTOMATIC));
        JourneyState signed = after(
                gatekeeper,
                atOffer(gatekeeper),
                learn(FactSheet.empty().with(Deals.SIGNED, true)),
                new JourneyCommand.Attach("contract", "document 12"));
        JourneyCommand cut = learn(FactSheet.empty().with(Deals.BUDGET, new BigDecimal(1)));
        assertThat(gatekeeper.decide(signed, cut, LI, MONDAY).events())
                .last()
                .isEqualTo(new JourneyEvent.FallenBack(
                        new EventMetadata(signed.last().sequence() + 2, MONDAY, LI),
                        Optional.of("lead"),
                        List.of("offer.direct.budget"),
                        true));
    }

    @ParameterizedTest
    @CsvSource({"FROM_LAST_STAGE, NotAtLastStage", "FROM_ANY_STAGE, ''"})
    void winningFromAnEarlyStage(WinRule rule, String refused) {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT.withWinning(rule));
        assertThat(refusal(gatekeeper, atLead(gatekeeper), new JourneyCommand.Win(""), LI))
                .isEqualTo(refused);
    }

    @Test
    void aClosedDealIsOnlyReopenedAtTheStageWhereItStood() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT);
        JourneyState offer = atOffer(gatekeeper);
        JourneyState lost = after(gatekeeper, offer, new JourneyCommand.Lose("price", "Acme"));

        assertThat(lost.status()).isEqualTo(JourneyStatus.LOST);
        assertThat(lost.loss()).map(JourneyEvent.Lost::reason).contains("price");
        for (JourneyCommand command : List.of(
                enter("order"),
                new JourneyCommand.FallBack(),
                new JourneyCommand.Win(""),
                new JourneyCommand.TakeBack(6, "why"),
                new JourneyCommand.MoveDown(new Landing.BeforeFirstStage(), "why"),
                new JourneyCommand.Hold(Deals.TODAY.plusDays(1), "why"),
                new JourneyCommand.ChangeOwner(Owner.of("wang")),
                new JourneyCommand.MoveToVersion(Deals.STRICTER.reference()))) {
            assertThat(refusal(gatekeeper, lost, command, LI)).isEqualTo("Closed");
        }
        assertThat(refusal(gatekeeper, lost, new JourneyCommand.Reopen(""), LI)).isEqualTo("ReasonMissing");
        JourneyState reopened = after(gatekeeper, lost, new JourneyCommand.Reopen("a new budget"));
        assertThat(reopened.status()).isEqualTo(JourneyStatus.OPEN);
        assertThat(reopened.stage()).isEqualTo(offer.stage());
        assertThat(refusal(gatekeeper, reopened, new JourneyCommand.Reopen("again"), LI))
                .isEqualTo("StillOpen");
        assertThat(refusal(gatekeeper, reopened, new JourneyCommand.Lose(" ", Optional.empty()), LI))
                .isEqualTo("ReasonMissing");
    }

    @Test
    void winningIsDeclaredAtTheLastStage() {
        Gatekeeper gatekeeper = gatekeeper(DEFAULT);
        JourneyState signed = after(
                gatekeeper,
                atOffer(gatekeeper),
                learn(FactSheet.empty().with(Deals.SIGNED, true)),
                complete("close.draft"));
        assertThat(refusal(gatekeeper, signed, enter("order"), LI))
                .as("the form is lacking")
                .isEqualTo("signed NOT_MET");

        JourneyState order =
                after(gatekeeper, signed, new JourneyCommand.Attach("contract", "document 12"), enter("order"));
        assertThat(order.status()).isEqualTo(JourneyStatus.OPEN);
        assertThat(gatekeeper.nextGate(order, MONDAY)).isEmpty();
        assertThat(after(gatekeeper, order, new JourneyCommand.Win("")).status())
                .isEqualTo(JourneyStatus.WON);
    }

    @Test
    void aPolicyThatNamesWhatNoFunnelHasIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gatekeeper(DEFAULT.withApproval("ofer", "supervisor")))
                .withMessageContaining("did you mean 'offer'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gatekeeper(DEFAULT.withApproval("offer", "superviser")))
                .withMessageContaining("did you mean 'supervisor'?");
    }

    @Test
    void whereNoPositionsAreListedAnyMayApprove() {
        GatePolicy policy = DEFAULT.withApproval("offer", "director");
        FunnelCatalog catalog = FunnelCatalog.of(JourneyMemoryTest.SHORTER);
        assertThat(Gatekeeper.of(catalog, policy, SHANGHAI).policy()).isEqualTo(policy);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gatekeeper.of(catalog, policy.withApproval("lead", "director"), SHANGHAI))
                .withMessage("approval: no funnel has a stage 'lead'; there are offer");
    }

    private static String refusal(Gatekeeper gatekeeper, JourneyState state, JourneyCommand command, Actor actor) {
        Decision decision = gatekeeper.decide(state, command, actor, MONDAY);
        return decision instanceof Decision.Refused refused ? names(refused.reasons()) : "";
    }

    private static String kinds(Decision decision) {
        return String.join(
                " ",
                decision.events().stream()
                        .map(event -> event.getClass().getSimpleName())
                        .toList());
    }
}
