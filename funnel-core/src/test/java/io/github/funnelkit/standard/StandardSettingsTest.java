package io.github.funnelkit.standard;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each open point of the standard can be read otherwise; texts and assessments follow the reading. */
class OpenReadingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theDefaultsAreThoseOfTheTable() {
        StandardSettings readings = StandardSettings.DEFAULT;
        assertThat(List.of(
                        readings.minimumAnnualRevenue().toString(),
                        String.valueOf(readings.minimumResidentTumourPatients()),
                        readings.nearFuture().toString(),
                        readings.periodWithoutPurchase().toString(),
                        readings.leastCandidateAgents() + ";" + readings.mostCandidateAgents(),
                        readings.minimumTumourOutpatients().isEmpty() ? "none" : "some",
                        String.valueOf(readings.nextActionOverdueDays())))
                .isEqualTo(Edition.table("readings").stream()
                        .map(row -> row.get(1))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void readingNothingOtherwiseGivesTheStandard(Edition edition) {
        Funnel read = edition == Edition.DOCUMENTED
                ? FunnelStandard.documented(r -> r)
                : FunnelStandard.extended(r -> r.minimumAnnualRevenue(new BigDecimal("20000000.00")));
        assertThat(read).isEqualTo(edition.funnel()).hasSameHashCodeAs(edition.funnel());
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                revenue("30000000", "年收入不低于 3000 万元", "Annual revenue of at least CNY 30 million"),
                revenue("3E+7", "年收入不低于 3000 万元", "Annual revenue of at least CNY 30 million"),
                revenue("1000000", "年收入不低于 100 万元", "Annual revenue of at least CNY 1 million"),
                revenue("10000", "年收入不低于 1 万元", "Annual revenue of at least CNY 10,000"),
                revenue("25500000", "年收入不低于 2550 万元", "Annual revenue of at least CNY 25,500,000"),
                revenue("1234.5", "年收入不低于 1,234.5 元", "Annual revenue of at least CNY 1,234.5"),
                revenue("0", "年收入不低于 0 元", "Annual revenue of at least CNY 0"),
                patients(
                        1,
                        "常住肿瘤病人至少 1 人，或门诊量达标",
                        "At least 1 resident tumour patient, or a sufficient out-patient volume"),
                patients(
                        40,
                        "常住肿瘤病人至少 40 人，或门诊量达标",
                        "At least 40 resident tumour patients, or a sufficient out-patient volume"),
                outpatients(
                        1,
                        "常住肿瘤病人至少 15 人，或年肿瘤门诊量至少 1 人，或门诊量达标",
                        "At least 15 resident tumour patients, or at least 1 tumour out-patient per year, or a "
                                + "sufficient out-patient volume"),
                outpatients(
                        3000,
                        "常住肿瘤病人至少 15 人，或年肿瘤门诊量至少 3,000 人，或门诊量达标",
                        "At least 15 resident tumour patients, or at least 3,000 tumour out-patients per year, or a "
                                + "sufficient out-patient volume"),
                overdue(0, "下一步行动已明确", "The next action is agreed"),
                overdue(1, "下一步行动已明确（最多逾期 1 天）", "The next action is agreed (at most 1 day overdue)"),
                overdue(3, "下一步行动已明确（最多逾期 3 天）", "The next action is agreed (at most 3 days overdue)"),
                purchase("P1Y", "最近一年未采购同类设备", "Bought no similar equipment within the last year"),
                purchase("P2Y", "最近 2 年内未采购同类设备", "Bought no similar equipment within the last 2 years"),
                purchase("P6M", "最近 6 个月内未采购同类设备", "Bought no similar equipment within the last 6 months"),
                purchase("P12M", "最近 12 个月内未采购同类设备", "Bought no similar equipment within the last 12 months"),
                purchase("P1M", "最近 1 个月内未采购同类设备", "Bought no similar equipment within the last month"),
                purchase("P90D", "最近 90 天内未采购同类设备", "Bought no similar equipment within the last 90 days"),
                agents(1, 3, "候选代理商 1 至 3 家，已登记", "One to three candidate agents, registered"),
                agents(2, 2, "候选代理商 2 家，已登记", "Two candidate agents, registered"),
                agents(1, 1, "候选代理商 1 家，已登记", "One candidate agent, registered"),
                agents(0, 1, "候选代理商 0 至 1 家，已登记", "Zero to one candidate agents, registered"),
                agents(3, 12, "候选代理商 3 至 12 家，已登记", "Three to 12 candidate agents, registered"));
    }

    private static Arguments revenue(String cny, String zh, String en) {
        UnaryOperator<StandardSettings> reading = r -> r.minimumAnnualRevenue(new BigDecimal(cny));
        return arguments("target.project.revenue", reading, zh, en);
    }

    private static Arguments patients(int least, String zh, String en) {
        UnaryOperator<StandardSettings> reading = r -> r.minimumResidentTumourPatients(least);
        return arguments("target.project.tumour-patients", reading, zh, en);
    }

    private static Arguments outpatients(int least, String zh, String en) {
        UnaryOperator<StandardSettings> reading = r -> r.minimumTumourOutpatients(least);
        return arguments("target.project.tumour-patients", reading, zh, en);
    }

    private static Arguments overdue(int days, String zh, String en) {
        UnaryOperator<StandardSettings> reading = r -> r.nextActionOverdueDays(days);
        return arguments("initiated.project.next-action", reading, zh, en);
    }

    private static Arguments purchase(String period, String zh, String en) {
        UnaryOperator<StandardSettings> reading = r -> r.periodWithoutPurchase(Period.parse(period));
        return arguments("target.non-project.no-recent-purchase", reading, zh, en);
    }

    private static Arguments agents(int least, int most, String zh, String en) {
        UnaryOperator<StandardSettings> reading = r -> r.candidateAgents(least, most);
        return arguments("initiated.project.candidate-agents", reading, zh, en);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextSaysWhatWasSet(String criterion, UnaryOperator<StandardSettings> reading, String zh, String en) {
        for (Funnel funnel : List.of(FunnelStandard.documented(reading), FunnelStandard.extended(reading))) {
            Criterion read = funnel.criterion(criterion);
            assertThat(read.text().in(Locale.CHINESE)).isEqualTo(zh);
            assertThat(read.text().in(Locale.ENGLISH)).isEqualTo(en);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, 核实最近一年的采购记录, Check the purchases of the last year",
        "P6M, 核实最近 6 个月的采购记录, Check the purchases of the last 6 months",
        "P1M, 核实最近 1 个月的采购记录, Check the purchases of the last month",
    })
    void theToDoNamesThePeriodToLookBackOn(Period period, String zh, String en) {
        assertToDo("target.non-project.no-recent-purchase", r -> r.periodWithoutPurchase(period), zh, en);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 选定并登记 1 至 3 家候选代理商, Choose and register one to three agents",
        "2, 2, 选定并登记 2 家候选代理商, Choose and register two agents",
        "1, 1, 选定并登记 1 家候选代理商, Choose and register one agent",
    })
    void theToDoNamesTheNumberOfAgents(int least, int most, String zh, String en) {
        assertToDo("initiated.project.candidate-agents", r -> r.candidateAgents(least, most), zh, en);
    }

    private static void assertToDo(String criterion, UnaryOperator<StandardSettings> reading, String zh, String en) {
        for (Funnel funnel : List.of(FunnelStandard.documented(reading), FunnelStandard.extended(reading))) {
            assertThat(funnel.criterion(criterion).toDo()).contains(text(zh, en));
        }
    }

    @Test
    void theNoteSaysHowFarAheadAPlanCounts() {
        Criterion criterion = FunnelStandard.documented(r -> r.nearFuture(Period.of(1, 6, 0)))
                .criterion("target.project.tumour-purchase-plan");
        assertThat(criterion.source().note()).hasValueSatisfying(note -> {
            assertThat(note.in(Locale.CHINESE)).isEqualTo("“近期”指 1 年 6 个月");
            assertThat(note.in(Locale.ENGLISH)).isEqualTo("\"near future\" is 1 year and 6 months");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0, 行动日期未过即为明确, a plan is clear when its date is not past",
        "1, 行动日期最多已过 1 天即为明确, a plan is clear when its date is at most 1 day past",
        "3, 行动日期最多已过 3 天即为明确, a plan is clear when its date is at most 3 days past",
    })
    void theNoteSaysHowLongANextActionMayBeOverdue(int days, String zh, String en) {
        assertThat(FunnelStandard.documented(r -> r.nextActionOverdueDays(days))
                        .criterion("intention.project.next-action")
                        .source()
                        .note())
                .contains(text(zh, en));
    }

    @Test
    void theNoteSaysHowManyOutpatientsAreEnough() {
        assertThat(FunnelStandard.documented(r -> r.minimumTumourOutpatients(3000))
                        .criterion("target.project.tumour-patients")
                        .source()
                        .note())
                .contains(
                        text("门诊量未给数字；理解为每年至少 3,000 人", "no number for out-patients; read as at least 3,000 per year"));
    }

    @Test
    void theNumberOfOutpatientsIsAFactWhereItIsAskedFor() {
        assertThat(FunnelStandard.extended().facts()).doesNotContain(StandardFacts.TUMOUR_OUTPATIENTS);
        assertThat(FunnelStandard.extended(r -> r.minimumTumourOutpatients(3000))
                        .facts())
                .contains(StandardFacts.TUMOUR_OUTPATIENTS);
    }

    @Test
    void whatIsReadOtherwiseIsPartOfTheVersion() {
        assertThat(FunnelStandard.extended(r -> r.minimumTumourOutpatients(3000)
                                .nextActionOverdueDays(7)
                                .holding(Holding.STANDING))
                        .version())
                .isEqualTo("1.0+minimumTumourOutpatients.3000.nextActionOverdueDays.7.holding.standing");
    }

    @Test
    void anotherReadingChangesNoOtherCriterion() {
        Funnel funnel = FunnelStandard.extended(r -> r.minimumAnnualRevenue(1)
                .minimumResidentTumourPatients(2)
                .nearFuture(Period.ofDays(3))
                .periodWithoutPurchase(Period.ofDays(4))
                .candidateAgents(5, 6)
                .minimumTumourOutpatients(7)
                .nextActionOverdueDays(8));
        List<Criterion> changed = funnel.criteria().stream()
                .filter(criterion -> !criterion.equals(FunnelStandard.extended().criterion(criterion.id())))
                .toList();
        Set<String> read =
                Edition.table("readings").stream().map(row -> row.get(2)).collect(Collectors.toSet());
        assertThat(changed)
                .extracting(criterion -> criterion.name().equals("next-action") ? "*.next-action" : criterion.id())
                .hasSize(15)
                .containsOnly(read.toArray(String[]::new));
        assertThat(changed)
                .filteredOn(criterion -> criterion.name().equals("next-action"))
                .hasSize(10)
                .extracting(criterion -> criterion.condition().toString())
                .containsOnly("(upcoming(nextActionDate) or withinLast(nextActionDate, P9D))");
        assertThat(changed)
                .filteredOn(criterion -> !criterion.name().equals("next-action"))
                .extracting(criterion -> criterion.condition().toString())
                .containsExactly(
                        "noneWithinLast(similarPurchases, P4D)",
                        "atLeast(annualRevenue, 1)",
                        "(atLeast(residentTumourPatients, 2) or atLeast(tumourOutpatients, 7)"
                                + " or is(sufficientTumourOutpatients))",
                        "when is(tumourProject): withinNext(plannedPurchaseDate, P3D)",
                        "sizeBetween(candidateAgents, 5, 6)");
        assertThat(funnel.guides()).isEqualTo(FunnelStandard.extended().guides());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(r -> r.minimumAnnualRevenue(-1), "'minimumAnnualRevenue' is -1: expected at least 0"),
                refusal(
                        r -> r.minimumAnnualRevenue(new BigDecimal("-0.01")),
                        "'minimumAnnualRevenue' is -0.01: expected at least 0"),
                refusal(
                        r -> r.minimumResidentTumourPatients(-1),
                        "'minimumResidentTumourPatients' is -1: expected at least 0"),
                refusal(r -> r.nearFuture(Period.ZERO), "'nearFuture' is P0D: expected a period of more than nothing"),
                refusal(
                        r -> r.nearFuture(Period.of(1, -1, 0)),
                        "'nearFuture' is P1Y-1M: expected a period of more than nothing"),
                refusal(
                        r -> r.periodWithoutPurchase(Period.ofDays(-1)),
                        "'periodWithoutPurchase' is P-1D: expected a period of more than nothing"),
                refusal(r -> r.minimumTumourOutpatients(-1), "'minimumTumourOutpatients' is -1: expected at least 0"),
                refusal(r -> r.nextActionOverdueDays(-1), "'nextActionOverdueDays' is -1: expected 0 to 3650"),
                refusal(r -> r.nextActionOverdueDays(3651), "'nextActionOverdueDays' is 3651: expected 0 to 3650"),
                refusal(r -> r.candidateAgents(-1, 3), "'leastCandidateAgents' is -1: expected at least 0"),
                refusal(
                        r -> r.candidateAgents(4, 3),
                        "'mostCandidateAgents' is 3: expected at least the least number, 4"));
    }

    private static Arguments refusal(UnaryOperator<StandardSettings> reading, String message) {
        return arguments(reading, message);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aReadingThatMakesNoSenseIsRefused(UnaryOperator<StandardSettings> reading, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelStandard.documented(reading))
                .withMessage("reading " + message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelStandard.extended(reading))
                .withMessage("reading " + message);
    }

    @ParameterizedTest
    @CsvSource({"29999999.99, NOT_MET", "30000000, MET", "30000000.000, MET"})
    void theRevenueIsJudgedAsSet(BigDecimal revenue, Outcome outcome) {
        FactSheet facts = FactSheet.empty().with(StandardFacts.ANNUAL_REVENUE, revenue);
        assertOutcome("target.project.revenue", r -> r.minimumAnnualRevenue(30_000_000), facts, outcome);
    }

    @ParameterizedTest
    @CsvSource({"39, NOT_MET", "40, MET"})
    void thePatientsAreJudgedAsSet(int patients, Outcome outcome) {
        FactSheet facts = FactSheet.empty()
                .with(StandardFacts.RESIDENT_TUMOUR_PATIENTS, patients)
                .with(StandardFacts.SUFFICIENT_TUMOUR_OUTPATIENTS, false);
        assertOutcome("target.project.tumour-patients", r -> r.minimumResidentTumourPatients(40), facts, outcome);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "9, 2999, no, NOT_MET",
                "9, 3000, no, MET",
                "9, 3000, -, MET",
                "9, 2999, yes, MET",
                "9, 2999, -, UNKNOWN",
                "9, -, no, UNKNOWN",
                "-, 2999, no, UNKNOWN",
                "15, -, -, MET",
            })
    void theOutpatientsAreJudgedAsSetOrByJudgement(
            Integer patients, Integer outpatients, String sufficient, Outcome outcome) {
        FactSheet.Builder facts = FactSheet.builder();
        if (patients != null) {
            facts.set(StandardFacts.RESIDENT_TUMOUR_PATIENTS, patients);
        }
        if (outpatients != null) {
            facts.set(StandardFacts.TUMOUR_OUTPATIENTS, outpatients);
        }
        if (sufficient != null) {
            facts.set(StandardFacts.SUFFICIENT_TUMOUR_OUTPATIENTS, sufficient.equals("yes"));
        }
        assertOutcome("target.project.tumour-patients", r -> r.minimumTumourOutpatients(3000), facts.build(), outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-11-22, NOT_MET",
        "0, 2026-11-23, MET",
        "3, 2026-11-19, NOT_MET",
        "3, 2026-11-20, MET",
        "3, 2026-11-23, MET",
        "3, 2027-11-23, MET"
    })
    void theNextActionIsJudgedAsSet(int days, LocalDate next, Outcome outcome) {
        FactSheet facts = FactSheet.empty().with(StandardFacts.NEXT_ACTION_DATE, next);
        for (String criterion : List.of("intention.non-project.next-action", "initiated.project.next-action")) {
            assertOutcome(criterion, r -> r.nextActionOverdueDays(days), facts, outcome);
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-02-23, MET", "2027-02-24, NOT_MET"})
    void theNearFutureIsJudgedAsSet(LocalDate planned, Outcome outcome) {
        FactSheet facts = FactSheet.empty()
                .with(StandardFacts.TUMOUR_PROJECT, true)
                .with(StandardFacts.PLANNED_PURCHASE_DATE, planned);
        assertOutcome("target.project.tumour-purchase-plan", r -> r.nearFuture(Period.ofMonths(3)), facts, outcome);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-23, MET", "2024-11-24, NOT_MET"})
    void thePeriodWithoutPurchaseIsJudgedAsSet(LocalDate bought, Outcome outcome) {
        FactSheet facts = FactSheet.empty().with(StandardFacts.SIMILAR_PURCHASES, List.of(bought));
        assertOutcome(
                "target.non-project.no-recent-purchase",
                r -> r.periodWithoutPurchase(Period.ofYears(2)),
                facts,
                outcome);
    }

    @ParameterizedTest
    @CsvSource({"none, NOT_MET", "a, NOT_MET", "a;b, MET", "a;b;c;d, MET", "a;b;c;d;e, NOT_MET"})
    void theAgentsAreJudgedAsSet(String agents, Outcome outcome) {
        FactSheet facts = FactSheet.empty().with(AttachedForms.FACT, List.of("agent-registration"));
        FactSheet known = agents.equals("none")
                ? facts.withNone(StandardFacts.CANDIDATE_AGENTS)
                : facts.with(StandardFacts.CANDIDATE_AGENTS, List.of(agents.split(";", -1)));
        assertOutcome("initiated.project.candidate-agents", r -> r.candidateAgents(2, 4), known, outcome);
    }

    private static void assertOutcome(
            String criterion, UnaryOperator<StandardSettings> reading, FactSheet facts, Outcome expected) {
        for (Funnel funnel : List.of(FunnelStandard.documented(reading), FunnelStandard.extended(reading))) {
            assertThat(Assessor.of(funnel, Clock.systemUTC())
                            .assess(funnel.criterion(criterion).saleType(), facts, TODAY)
                            .result(criterion)
                            .onTheDay())
                    .isEqualTo(expected);
        }
    }
}
