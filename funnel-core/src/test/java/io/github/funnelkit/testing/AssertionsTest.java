package io.github.funnelkit.testing;

import static io.github.funnelkit.assessment.ClaimVerdict.BEHIND;
import static io.github.funnelkit.assessment.ClaimVerdict.CONTRADICTED;
import static io.github.funnelkit.assessment.ClaimVerdict.JUSTIFIED;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.testing.FunnelAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import io.github.funnelkit.standard.StandardPositions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AssertionsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final FactSheet INTERESTED =
            Examples.of(FUNNEL, TODAY).satisfying(PROJECT, "intention").with(StandardFacts.SALES_PLAN_COMPLETED, false);
    private static final Assessment ASSESSMENT = assess(INTERESTED);
    private static final Guidance GUIDANCE = Guidance.of(ASSESSMENT);

    private static Assessment assess(LocalDate day) {
        return Assessor.of(FUNNEL, Clock.systemUTC()).assess(PROJECT, INTERESTED, day);
    }

    private static Assessment assess(FactSheet facts) {
        return Assessor.of(FUNNEL, Clock.systemUTC()).assess(PROJECT, facts, TODAY);
    }

    @Test
    void whatHoldsPasses() {
        assertThat(ASSESSMENT)
                .standsAt("intention")
                .hasWinProbability(10)
                .isMissing("initiated.project.sales-plan", "initiated.project.visit-agreed")
                .isMissingOnly(
                        "initiated.project.proposal-endorsed",
                        "initiated.project.categories-decided",
                        "initiated.project.visit-agreed",
                        "initiated.project.internal-approval",
                        "initiated.project.sales-plan",
                        "initiated.project.candidate-agents")
                .meets("target.project.revenue", "initiated.project.next-action")
                .doesNotMeet("initiated.project.sales-plan")
                .leavesUnknown("initiated.project.visit-agreed")
                .asksFor(StandardFacts.PROPOSAL_REVIEWED)
                .hasLapsedOnly()
                .saysOfClaim("intention", JUSTIFIED)
                .saysOfClaim("target", BEHIND)
                .saysOfClaim("initiated", CONTRADICTED);
        assertThat(assess(TODAY.plusYears(1))).standsAt("intention").hasLapsedOnly("intention.project.next-action");
        assertThat(assess(FactSheet.empty())).standsBeforeFirstStage();
        assertThat(GUIDANCE)
                .follows("step-3")
                .recommends(GUIDANCE.actions().get(0).action().id())
                .startsWith(GUIDANCE.nextBest().get(0).action().id())
                .needsForm("sales-plan")
                .isResponsibilityOf(StandardPositions.OWNER)
                .hasMandatory(GUIDANCE.actions().stream()
                        .filter(next -> next.action().isMandatory())
                        .map(Object::toString)
                        .toArray(String[]::new));
        assertThat(Guidance.of(assess(Examples.of(FUNNEL, TODAY).satisfying(PROJECT, "shortlisted"))))
                .isEmpty();
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                failure(
                        () -> assertThat(ASSESSMENT).standsAt("target"),
                        "expected to stand at 'target', but stands at 'intention'"),
                failure(() -> assertThat(ASSESSMENT).standsAt("targte"), "did you mean 'target'"),
                failure(
                        () -> assertThat(ASSESSMENT).hasLapsedOnly("intention.project.next-action"),
                        "expected to have lapsed: [intention.project.next-action], but lapsed are []"),
                failure(
                        () -> assertThat(assess(TODAY.plusYears(1))).hasLapsedOnly(),
                        "expected to have lapsed: [], but lapsed are [intention.project.next-action]"),
                failure(() -> assertThat(ASSESSMENT).hasLapsedOnly("no-such"), "no-such"),
                failure(
                        () -> assertThat(ASSESSMENT).saysOfClaim("initiated", JUSTIFIED),
                        "expected the claim of 'initiated' to be JUSTIFIED, but it is CONTRADICTED"),
                failure(
                        () -> assertThat(ASSESSMENT).standsBeforeFirstStage(),
                        "expected to stand at no stage, but stands at 'intention'"),
                failure(
                        () -> assertThat(ASSESSMENT).hasWinProbability(25),
                        "expected a win probability of 25 %, but it is 10 %"),
                failure(
                        () -> assertThat(ASSESSMENT).isMissing("target.project.revenue"),
                        "expected 'target.project.revenue' to be missing for the next stage, but it is met"),
                failure(
                        () -> assertThat(ASSESSMENT).isMissing("shortlisted.project.budget"),
                        "expected 'shortlisted.project.budget' to be missing for the next stage, but it is not one of"),
                failure(
                        () -> assertThat(ASSESSMENT).isMissing("target.project.revenu"),
                        "did you mean 'target.project.revenue'"),
                failure(
                        () -> assertThat(ASSESSMENT).isMissing("target.non-project.solvent"),
                        "is for sale type 'non-project'"),
                failure(
                        () -> assertThat(ASSESSMENT).isMissingOnly("initiated.project.sales-plan"),
                        "expected nothing else to be missing, but missing are [initiated.project.proposal-endorsed"),
                failure(
                        () -> assertThat(ASSESSMENT).meets("initiated.project.sales-plan"),
                        "expected 'initiated.project.sales-plan' to be MET, but it is NOT_MET"),
                failure(() -> assertThat(ASSESSMENT).doesNotMeet("target.project.revenue"), "20,000,000 CNY"),
                failure(
                        () -> assertThat(ASSESSMENT).leavesUnknown("target.project.revenue"),
                        "expected 'target.project.revenue' to be UNKNOWN, but it is MET"),
                failure(
                        () -> assertThat(ASSESSMENT).asksFor(StandardFacts.ANNUAL_REVENUE),
                        "expected fact 'annualRevenue' to be worth asking, but only these are: [proposalReviewed"),
                failure(
                        () -> assertThat(GUIDANCE).follows("step-1"),
                        "expected guide 'step-1', but there is guide step-3"),
                failure(() -> assertThat(GUIDANCE).follows("step-9"), "unknown guide 'step-9'"),
                failure(() -> assertThat(GUIDANCE).isEmpty(), "expected no guide, but there is guide step-3"),
                failure(() -> assertThat(GUIDANCE).recommends("dance"), "expected action 'dance' to be recommended"),
                failure(() -> assertThat(GUIDANCE).hasMandatory("dance"), "expected the mandatory actions [dance]"),
                failure(() -> assertThat(GUIDANCE).startsWith("dance"), "expected action 'dance' first"),
                failure(
                        () -> assertThat(GUIDANCE).needsForm("customer-list"),
                        "expected form 'customer-list' to be needed"),
                failure(
                        () -> assertThat(GUIDANCE).isResponsibilityOf(StandardPositions.SUPERVISOR),
                        "to be responsible, but it is "));
    }

    private static Arguments failure(Runnable assertion, String message) {
        return Arguments.of(message, assertion);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void whatDoesNotHoldFailsWithTheReason(String message, Runnable assertion) {
        assertThatThrownBy(assertion::run)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    @Test
    void aFailureCarriesTheExplanation() {
        assertThatThrownBy(() -> assertThat(ASSESSMENT).standsAt("target"))
                .hasMessageContaining("Next stage: ")
                .hasMessageContaining("The detailed sales plan is done, shown by the plan - not met");
        assertThatThrownBy(() -> assertThat(GUIDANCE).isEmpty()).hasMessageContaining("(mandatory");
    }

    @Test
    void adviceFailsABuildUntilItIsAccepted() {
        Funnel funnel = FunnelStandard.extended();
        assertThat(FunnelStandard.documented()).hasNoAdvice();
        assertThat(funnel).hasNoAdviceBut("unhelped", "helps-nothing");
        assertThatThrownBy(() -> assertThat(funnel)
                        .hasNoAdviceBut(
                                "helps-nothing:step-1", "helps-nothing:step-2", "unhelped", "helps-nothing:step-9"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("helps-nothing:step-3: guide 'step-3': no criterion is helped by")
                .hasMessageContaining("'helps-nothing:step-9' is accepted, but nothing asks it")
                .hasMessageNotContaining("unhelped:");
        assertThatThrownBy(() -> assertThat(FunnelStandard.documented()).hasNoAdviceBut("unused-fakt"))
                .hasMessageContaining("'unused-fakt' is accepted, but nothing asks it (did you mean 'unused-fact'?)");
    }
}
