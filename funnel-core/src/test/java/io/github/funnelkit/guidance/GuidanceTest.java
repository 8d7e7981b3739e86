package io.github.funnelkit.guidance;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.Cells;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import io.github.funnelkit.standard.StandardPositions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is to be done next, by example. */
class GuidanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String TARGET = "wagesPaidOnTime=yes | similarPurchases=none | sufficientPatients=yes";
    private static final String INTENTION =
            TARGET + " | purchasePlanned=yes | quoteEnquiry=yes | nextActionDate=2026-11-23";
    private static final String INITIATED =
            INTENTION + " | trialAgreed=yes | decisionMakerContacted=yes | decisionMakerObjects=no";
    private static final String SHORTLISTED = INITIATED + " | deepTalksWithDecisionMaker=yes"
            + " | consensusWithDecisionMaker=yes | trialMetRequirements=yes"
            + " | procurementDate=2027-01-01 | procurementMethod=tender";

    private static Guidance guidance(Funnel funnel, SaleType saleType, String facts) {
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        return Guidance.of(assessor.assess(saleType, Cells.sheet(funnel, facts), TODAY));
    }

    private static Guidance extended(String facts) {
        return guidance(FunnelStandard.extended(), FunnelStandard.NON_PROJECT, facts);
    }

    @Test
    void theGuideIsTheOneFromTheCustomersStageToTheNext() {
        assertThat(Stream.of("", TARGET, INTENTION, INITIATED, SHORTLISTED))
                .extracting(
                        facts -> extended(facts).guide().map(ActionGuide::id).orElse("-"))
                .containsExactly("step-1", "step-2", "step-3", "step-4", "step-5");
        assertThat(extended(SHORTLISTED).isEmpty()).isFalse();
    }

    @Test
    void theActionsStandInTheSourcesOrderMandatoryOnesFirst() {
        List<Action> actions =
                extended(INTENTION).actions().stream().map(NextAction::action).toList();
        assertThat(actions).isEqualTo(FunnelStandard.extended().guide("step-3").actions());
        assertThat(actions.stream().map(Action::isMandatory).toList())
                .isEqualTo(Stream.concat(
                                Stream.generate(() -> true).limit(7),
                                Stream.generate(() -> false).limit(5))
                        .toList());
    }

    @Test
    void theBestActionHelpsMostOfWhatIsMissingThenMandatoryComesBeforeOptional() {
        assertThat(extended(TARGET).nextBest())
                .extracting(next -> next + " " + next.helps().size())
                .containsExactly(
                        "step-2.meet-director 1",
                        "step-2.present-products 1",
                        "step-2.collect-needs 1",
                        "step-2.revisit-customers 1",
                        "step-2.product-manager-exchange 1",
                        "step-2.regional-event 1",
                        "step-2.reference-visit 1",
                        "step-2.use-references 1",
                        "step-2.mine-service-records 1",
                        "step-2.mine-product-feedback 1",
                        "step-2.study-competitors 0",
                        "step-2.find-agents 0");
    }

    @Test
    void aProjectsBestActionIsTheOneThatHelpsTwoCriteria() {
        String target = "annualRevenue=20000000 | supportingEquipment=ct | departments=oncology"
                + " | residentTumourPatients=15 | minimallyInvasiveSurgeons=1 | similarEquipment=none | tumourProject=no";
        Guidance guidance = guidance(FunnelStandard.extended(), FunnelStandard.PROJECT, target);
        assertThat(guidance.nextBest().get(0).action().id()).isEqualTo("step-2.collect-needs");
        assertThat(guidance.nextBest().get(0).helps())
                .extracting(result -> result.criterion().id())
                .containsExactly("intention.project.information-requested", "intention.project.strategic-fit");
        assertThat(guidance.actions()).hasSameElementsAs(guidance.nextBest());
    }

    @Test
    void anActionHelpsOnlyWhatIsStillMissing() {
        assertThat(extended(TARGET + " | purchasePlanned=yes").nextBest())
                .filteredOn(next -> !next.helps().isEmpty())
                .extracting(next -> next.action().name())
                .containsExactly("collect-needs", "product-manager-exchange", "regional-event");
        assertThat(extended(TARGET).actions())
                .flatExtracting(NextAction::helps)
                .extracting(CriterionResult::isMet)
                .containsOnly(false);
    }

    @Test
    void theDocumentedFormDoesNotSayWhatAnActionHelpsAndKeepsItsOrder() {
        Guidance guidance = guidance(FunnelStandard.documented(), FunnelStandard.NON_PROJECT, TARGET);
        assertThat(guidance.actions()).allMatch(next -> next.helps().isEmpty());
        assertThat(guidance.nextBest()).isEqualTo(guidance.actions());
    }

    @Test
    void theFormsAreThoseOfTheActionsAndOfWhatIsMissing() {
        assertThat(extended("").forms()).extracting(Form::id).containsExactly("regional-survey", "customer-list");
        String intention = "annualRevenue=20000000 | supportingEquipment=ct | departments=oncology"
                + " | residentTumourPatients=15 | minimallyInvasiveSurgeons=1 | similarEquipment=none | tumourProject=no"
                + " | productsOfInterest=x | quoteEnquiry=yes | solutionFitsStrategy=yes | nextActionDate=2026-11-23"
                + " | salesPlanCompleted=yes | forms=sales-plan";
        assertThat(guidance(FunnelStandard.documented(), FunnelStandard.PROJECT, intention)
                        .forms())
                .extracting(Form::id)
                .containsExactly("confirmation-letter", "receipt", "project-approval", "agent-registration");
    }

    @Test
    void theTeamNamesUnassignedPositionsToo() {
        Team team = extended("").team();
        assertThat(team.assignments())
                .extracting(assignment -> assignment.position().id() + "="
                        + assignment.holder().map(Object::toString).orElse("-"))
                .containsExactly(
                        "owner=Account manager",
                        "technical-support=-",
                        "marketing-support=-",
                        "service=-",
                        "supervisor=Provincial manager");
        assertThat(team.holder(StandardPositions.SERVICE)).isEmpty();
        assertThat(team.responsible()).map(Team.Assignment::position).contains(StandardPositions.OWNER);
    }

    @Test
    void theWordsSayWhatToDoBestFirstAndWhoDoesIt() {
        assertThat(guidance(FunnelStandard.documented(), FunnelStandard.NON_PROJECT, "")
                        .explain(Locale.ENGLISH))
                .isEqualTo("""
                Towards the next stage: Customer to develop
                - Survey the region's industry (mandatory; forms: Regional industry survey)
                - Record the basic customer data (mandatory; forms: Customer list)
                - Collect data on the region's influential agents (mandatory)
                - Analyse the existing customer data for opportunities (mandatory; forms: Customer list)
                - Ask peers in the trade (optional)
                - Ask customers' staff about other hospitals (optional)
                - Search the web and directories (optional)
                Customer owner: Account manager
                Technical support: unassigned
                Marketing support: unassigned
                Service: unassigned
                Supervisor: Provincial manager""");
        assertThat(extended(INITIATED + " | deepTalksWithDecisionMaker=yes").explain(Locale.CHINESE))
                .isEqualTo("""
                下一阶段：入围客户
                - 与关键决策人深入会谈（必选动作；有助于满足：与关键决策人深入交流并达成共识 · \
                决策者同意购买且倾向我方，或报告正式通过，或试用达标）
                - 确认预算与采购方式（必选动作；有助于满足：采购时间与采购方式已定）
                - 支持试用（可选动作；有助于满足：决策者同意购买且倾向我方，或报告正式通过，或试用达标）
                - 组织决策人考察或高层会谈（必选动作）
                - 探讨商务与技术条款（必选动作）
                客户责任人：客户经理
                技术支持人：专家或产品经理
                市场支持人：市场部
                服务人：客服中心
                监控人：省区经理""");
    }

    @Test
    void pastTheLastDocumentedGuideTheGuidanceIsEmptyAndSaysWhy() {
        Guidance beforeLast = guidance(FunnelStandard.documented(), FunnelStandard.NON_PROJECT, INITIATED);
        assertEmpty(
                beforeLast,
                "没有通向下一阶段的行动指引：入围客户",
                "The methodology has no guide to the next stage: Shortlisted customer");
        assertThat(beforeLast.assessment().missing()).isNotEmpty();
        assertEmpty(
                guidance(FunnelStandard.documented(), FunnelStandard.NON_PROJECT, SHORTLISTED),
                "已处于最后阶段，没有后续行动指引",
                "The customer stands at the last stage; no guide leads further");
    }

    @Test
    void theFormsOfWhatIsMissingAreNamedWithoutAGuideToo() {
        String contracting =
                SHORTLISTED + " | termsAgreed=yes | offerSubmitted=yes | awardNotified=yes | contractTextConfirmed=yes";
        Funnel withoutGuides = FunnelStandard.extended()
                .derive(
                        "bare",
                        "1",
                        funnel -> FunnelStandard.extended().guides().forEach(guide -> funnel.withoutGuide(guide.id())));
        Guidance guidance = guidance(withoutGuides, FunnelStandard.NON_PROJECT, contracting);
        assertEmpty(guidance, "没有通向下一阶段的行动指引：成交客户", "The methodology has no guide to the next stage: Won customer");
        assertThat(guidance.forms()).extracting(Form::id).containsExactly("contract");
    }

    private static void assertEmpty(Guidance guidance, String zh, String en) {
        assertThat(guidance.isEmpty()).isTrue();
        assertThat(guidance.guide()).isEmpty();
        assertThat(guidance.actions()).isEmpty();
        assertThat(guidance.nextBest()).isEmpty();
        assertThat(guidance.team().assignments()).isEmpty();
        assertThat(guidance.explain(Locale.CHINESE)).isEqualTo(zh);
        assertThat(guidance.explain(Locale.ENGLISH)).isEqualTo(en);
        assertThat(guidance).hasToString("no guide");
    }

    @Test
    void aGuideWithoutATeamEndsWithItsLastAction() {
        Funnel funnel = Funnel.define("small", "1")
                .saleTypes(FunnelStandard.PROJECT)
                .stage(
                        "only",
                        stage -> stage.customerType(text("唯一", "Only"))
                                .criterion(
                                        "one", c -> c.text(text("一", "One")).when(StandardFacts.TRIAL_AGREED.isTrue())))
                .guide("begin", guide -> guide.to("only").mandatory("start", a -> a.text(text("开始", "Start"))))
                .build();
        assertThat(guidance(funnel, FunnelStandard.PROJECT, "").explain(Locale.ENGLISH))
                .isEqualTo("Towards the next stage: Only\n- Start (mandatory)");
    }

    @Test
    void whatIsReturnedCannotBeChanged() {
        Guidance guidance = extended(TARGET);
        assertThat(guidance.actions()).isUnmodifiable();
        assertThat(guidance.nextBest()).isUnmodifiable();
        assertThat(guidance.forms()).isUnmodifiable();
        assertThat(guidance.actions().get(0).helps()).isUnmodifiable();
        Assessment assessment = guidance.assessment();
        assertThat(Guidance.of(assessment).explain(Locale.ENGLISH)).isEqualTo(guidance.explain(Locale.ENGLISH));
        assertThat(guidance).hasToString("guide step-2, 12 actions");
    }
}
