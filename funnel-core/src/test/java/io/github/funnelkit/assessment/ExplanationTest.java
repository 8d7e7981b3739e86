package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.Cells;
import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What an assessment says to the people who work with it, by example. */
class ExplanationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Funnel FUNNEL = FunnelStandard.extended();
    private static final Assessor<FactSheet> ASSESSOR = Assessor.of(FUNNEL, Clock.systemUTC());

    @ParameterizedTest
    @CsvFileSource(resources = "/assessment/explanations.csv", numLinesToSkip = 1)
    void aResultSaysWhatDecidedIt(String criterion, String facts, String zh, String en) {
        CriterionResult result = ASSESSOR.assess(
                        FUNNEL.criterion(criterion).saleType(), Cells.sheet(FUNNEL, facts == null ? "" : facts), TODAY)
                .result(criterion);
        assertThat(result.explain(Locale.CHINESE))
                .isEqualTo(result.criterion().text().in(Locale.CHINESE) + "——" + zh);
        assertThat(result.explain(Locale.ENGLISH))
                .isEqualTo(result.criterion().text().in(Locale.ENGLISH) + " - " + en);
        assertThat(result.explain(Locale.SIMPLIFIED_CHINESE)).isEqualTo(result.explain(Locale.CHINESE));
        assertThat(result.explain(Locale.ITALY)).isEqualTo(result.explain(Locale.ENGLISH));
        assertThat(en)
                .endsWith(
                        result.details(Locale.ENGLISH).equals("not known")
                                ? "unknown"
                                : result.details(Locale.ENGLISH));
    }

    /** The action is overdue: it counts as met by the facts alone, and is missing nowhere. */
    @Test
    void anAssessmentSaysWhatHasLapsed() {
        FactSheet facts = Cells.sheet(
                FUNNEL,
                "wagesPaidOnTime=yes | similarPurchases=none | sufficientPatients=yes | purchasePlanned=yes"
                        + " | quoteEnquiry=yes | nextActionDate=2026-11-20");
        Assessment assessment = ASSESSOR.assess(FunnelStandard.NON_PROJECT, facts, TODAY);
        assertThat(assessment.explain(Locale.ENGLISH)).startsWith("""
                Non-project sale · 2026-11-23 · Interested customer (10 %)
                - The next action is agreed - lapsed: 2026-11-20, 3 days overdue
                Next stage: Customer with an approved project (25 %)
                """);
        assertThat(assessment.explain(Locale.CHINESE)).startsWith("""
                非项目型销售 · 2026-11-23 · 意向客户（10%）
                - 下一步行动已明确——已失效：2026-11-20，已逾期 3 天
                下一阶段：立项客户（25%）
                """);
        CriterionResult result = assessment.result("intention.non-project.next-action");
        assertThat(result.isMet()).isTrue();
        assertThat(result.isLapsed()).isTrue();
        assertThat(result.onTheDay()).isEqualTo(Outcome.NOT_MET);
        assertThat(result).hasToString("intention.non-project.next-action: MET, lapsed");
    }

    /** A record that only gates can change says more than the facts: what they do not say is not asked again. */
    @Test
    void anAssessmentFromAReachedStageSaysWhatOnlyCounts() {
        ReachedStage reached = ReachedStage.of(FUNNEL.stage("intention"));
        Assessment assessment = ASSESSOR.assess(
                FunnelStandard.NON_PROJECT,
                Cells.sheet(FUNNEL, "wagesPaidOnTime=no | nextActionDate=2026-11-20"),
                TODAY,
                reached);
        assertThat(assessment.result("target.non-project.solvent").explain(Locale.ENGLISH))
                .isEqualTo("Pays wages and bonuses on time, so is able to pay - lapsed: no");
        assertThat(assessment.result("target.non-project.patients").explain(Locale.ENGLISH))
                .isEqualTo("Has a certain number of patients - counts as met");
        assertThat(assessment.result("initiated.non-project.next-action").explain(Locale.ENGLISH))
                .as("an overdue action enters no stage")
                .isEqualTo("The next action is agreed - not met: 2026-11-20, 3 days overdue");
    }

    @Test
    void anAssessmentSaysWhereTheCustomerStandsAndWhatIsMissing() {
        Assessment assessment = ASSESSOR.assess(
                FunnelStandard.NON_PROJECT,
                Cells.sheet(
                        FUNNEL,
                        "wagesPaidOnTime=yes | similarPurchases=none | sufficientPatients=yes | purchasePlanned=yes"
                                + " | materialsRequested=none | nextActionDate=none"
                                + " | contractSigned=yes | firstPaymentReceived=yes | forms=contract"),
                TODAY);
        assertThat(assessment.explain(Locale.ENGLISH)).isEqualTo("""
                Non-project sale · 2026-11-23 · Customer to develop
                Next stage: Interested customer (10 %)
                - Asked for detailed material, or called about product and price - unknown: \
                Product material asked for: none, 1 short; The customer called of its own accord about product and price: not known
                - The next action is agreed - not met: none
                Met out of order: Won customer (100 %)""");
        assertThat(assessment.explain(Locale.CHINESE)).isEqualTo("""
                非项目型销售 · 2026-11-23 · 待开发客户
                下一阶段：意向客户（10%）
                - 索取详细资料，或来电咨询产品与报价——未知：索取的产品资料：无，差 1 项；客户主动来电咨询产品与报价：未知
                - 下一步行动已明确——未满足：无
                越级满足：成交客户（100%）""");
        assertThat(assessment).hasToString("non-project on 2026-11-23: target, 2 missing");
    }

    @Test
    void anUnqualifiedCustomerIsAtNoStageYet() {
        Assessment assessment = ASSESSOR.assess(
                FunnelStandard.NON_PROJECT, Cells.sheet(FUNNEL, "wagesPaidOnTime=no | similarPurchases=none"), TODAY);
        assertThat(assessment.explain(Locale.ENGLISH)).isEqualTo("""
                Non-project sale · 2026-11-23 · not at any stage yet
                Next stage: Customer to develop
                - Pays wages and bonuses on time, so is able to pay - not met: no
                - Has a certain number of patients - unknown""");
        assertThat(assessment.explain(Locale.CHINESE)).isEqualTo("""
                非项目型销售 · 2026-11-23 · 尚未达到第一阶段
                下一阶段：待开发客户
                - 工资奖金按时发放，具备支付能力——未满足：否
                - 有一定数量的病源——未知""");
        assertThat(assessment).hasToString("non-project on 2026-11-23: unqualified, 2 missing");
    }

    @Test
    void theLastStageIsSaidToBeTheLast() {
        Funnel small = Funnel.define("small", "1")
                .saleTypes(FunnelStandard.PROJECT)
                .stage(
                        "only",
                        stage -> stage.customerType(text("唯一", "Only"))
                                .criterion(
                                        "one", c -> c.text(text("一", "One")).when(StandardFacts.TRIAL_AGREED.isTrue())))
                .build();
        Assessment assessment = Assessor.of(small, Clock.systemUTC())
                .assess(FunnelStandard.PROJECT, Cells.sheet(small, "trialAgreed=yes"), TODAY);
        assertThat(assessment.explain(Locale.ENGLISH))
                .isEqualTo("Project sale · 2026-11-23 · Only\nThis is the last stage");
        assertThat(assessment.explain(Locale.CHINESE)).isEqualTo("项目型销售 · 2026-11-23 · 唯一\n已是最后阶段");
    }

    /** Whether a flag is set, as a host's kind that counts how often it judges. */
    private static final class Counted implements ConditionKind {

        private static final Parameter<Flag> FACT = Parameter.fact("fact", FactType.FLAG);

        private final AtomicInteger judged = new AtomicInteger();

        @Override
        public String id() {
            return "acme:counted";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(FACT);
        }

        @Override
        public ConditionKind.Test test(Arguments arguments, LocalDate today) {
            return facts -> {
                judged.incrementAndGet();
                return Outcome.of(Boolean.TRUE.equals(facts.known(arguments.get(FACT))));
            };
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return "counted";
        }
    }

    @Test
    void whatWasJudgedIsExplainedAndNotJudgedAgain() {
        Counted kind = new Counted();
        Flag flag = Flag.of("flag", text("旗", "Flag"));
        Check check = new Check(kind, Arguments.of(Counted.FACT, flag));
        Funnel funnel = Funnel.define("counted", "1")
                .saleTypes(FunnelStandard.PROJECT)
                .stage(
                        "only",
                        stage -> stage.customerType(text("客户", "Customer"))
                                .criterion(
                                        "c",
                                        c -> c.text(text("标准", "Criterion"))
                                                .when(Condition.not(check).and(Condition.not(check)))))
                .build();

        Assessment assessment = Assessor.of(funnel, Clock.systemUTC())
                .assess(FunnelStandard.PROJECT, FactSheet.empty().with(flag, true), TODAY);
        assertThat(kind.judged).hasValue(1);
        assertThat(assessment.explain(Locale.ENGLISH)).contains("not met: Flag: yes");
        assertThat(assessment.missing().get(0).finding().outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(kind.judged).hasValue(1);
    }
}
