package io.github.funnelkit.condition;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.condition.Condition.not;
import static io.github.funnelkit.condition.Condition.when;
import static io.github.funnelkit.condition.TestFacts.AGREED;
import static io.github.funnelkit.condition.TestFacts.BID;
import static io.github.funnelkit.condition.TestFacts.BUDGET;
import static io.github.funnelkit.condition.TestFacts.DEPARTMENTS;
import static io.github.funnelkit.condition.TestFacts.DUE;
import static io.github.funnelkit.condition.TestFacts.ISSUED;
import static io.github.funnelkit.condition.TestFacts.MATERIALS;
import static io.github.funnelkit.condition.TestFacts.METHOD;
import static io.github.funnelkit.condition.TestFacts.PAIN;
import static io.github.funnelkit.condition.TestFacts.PATIENTS;
import static io.github.funnelkit.condition.TestFacts.PHASE;
import static io.github.funnelkit.condition.TestFacts.PROJECT;
import static io.github.funnelkit.condition.TestFacts.PURCHASES;
import static io.github.funnelkit.condition.TestFacts.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a condition asks, what was found and how far off it is, in Chinese and English. */
class ConditionWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Period YEAR = Period.ofYears(1);
    private static final Quantity SCORE = Quantity.of("score", "", text("评分", "Score"));
    /** Between two counts. */
    private static final BigDecimal HALF = new BigDecimal("14.5");

    private static final FactSheet NOTHING = FactSheet.empty();

    static Stream<Arguments> asked() {
        return Stream.of(
                Arguments.of(AGREED.isTrue(), "同意", "Agreed"),
                Arguments.of(AGREED.isFalse(), "并非（同意）", "not (Agreed)"),
                Arguments.of(PATIENTS.atLeast(15), "病人：至少 15", "Patients: at least 15"),
                Arguments.of(BUDGET.atLeast(20_000_000), "预算：至少 2,000 万元", "Budget: at least 20,000,000 CNY"),
                Arguments.of(BUDGET.moreThan(0), "预算：大于 0 元", "Budget: more than 0 CNY"),
                Arguments.of(PATIENTS.atMost(3), "病人：至多 3", "Patients: at most 3"),
                Arguments.of(PATIENTS.lessThan(3), "病人：小于 3", "Patients: less than 3"),
                Arguments.of(PATIENTS.equalTo(3), "病人：等于 3", "Patients: exactly 3"),
                Arguments.of(DEPARTMENTS.anyTicked(), "科室：至少一项", "Departments: at least one"),
                Arguments.of(DEPARTMENTS.empty(), "科室：无", "Departments: none"),
                Arguments.of(DEPARTMENTS.sizeBetween(1, 3), "科室：1 至 3 项", "Departments: 1 to 3 entries"),
                Arguments.of(DEPARTMENTS.sizeBetween(0, 1), "科室：0 至 1 项", "Departments: 0 to 1 entry"),
                Arguments.of(MATERIALS.ticked("price", "clinical"), "资料：price、clinical", "Materials: price, clinical"),
                Arguments.of(PURCHASES.noneWithinLast(YEAR), "采购：最近 1 年内无", "Purchases: none within the last 1 year"),
                Arguments.of(DUE.withinNext(Period.ofMonths(12)), "日期：今后 12 个月内", "Due: within the next 12 months"),
                Arguments.of(DUE.withinLast(YEAR), "日期：最近 1 年内", "Due: within the last 1 year"),
                Arguments.of(DUE.upcoming(), "日期：今天或以后", "Due: today or later"),
                Arguments.of(DEPARTMENTS.sizeAtLeast(2), "科室：至少 2 项", "Departments: at least 2 entries"),
                Arguments.of(DEPARTMENTS.sizeAtMost(1), "科室：至多 1 项", "Departments: at most 1 entry"),
                Arguments.of(DUE.longAgo(YEAR), "日期：距今至少 1 年", "Due: at least 1 year ago"),
                Arguments.of(
                        PURCHASES.timesWithinLast(YEAR, 3),
                        "采购：最近 1 年内至少 3 次",
                        "Purchases: at least 3 times within the last 1 year"),
                Arguments.of(DUE.before(ReferenceDay.today()), "日期：早于今天", "Due: before today"),
                Arguments.of(
                        DUE.notBefore(ISSUED.plus(Period.ofDays(20))),
                        "日期：不早于发出日之后 20 天",
                        "Due: 20 days after Issued or later"),
                Arguments.of(
                        DUE.after(ReferenceDay.today().minus(Period.ofDays(14))),
                        "日期：晚于今天之前 14 天",
                        "Due: after 14 days before today"),
                Arguments.of(
                        DUE.notAfter(ReferenceDay.on(LocalDate.of(2026, 12, 31))),
                        "日期：不晚于2026-12-31",
                        "Due: 2026-12-31 or earlier"),
                Arguments.of(
                        Condition.atLeastOf(2, AGREED.isTrue(), PROJECT.isTrue(), METHOD.present()),
                        "3 项中至少 2 项：同意；项目；方式：已确定",
                        "at least 2 of 3: Agreed; Project; Method: is set"),
                Arguments.of(PHASE.oneOf("demo", "deal"), "阶段：演示或成交", "Phase: Demo or Deal"),
                Arguments.of(PHASE.atLeast("demo"), "阶段：演示或更后", "Phase: Demo or later"),
                Arguments.of(PHASE.atMost("demo"), "阶段：演示或更前", "Phase: Demo or earlier"),
                Arguments.of(PHASE.between("idea", "demo"), "阶段：idea至演示", "Phase: from idea to Demo"),
                Arguments.of(BUDGET.between(1, 2), "预算：1 元 至 2 元", "Budget: 1 CNY to 2 CNY"),
                Arguments.of(BID.atMost(BUDGET.percent(110)), "报价：至多 预算的 110%", "Bid: at most 110 % of Budget"),
                Arguments.of(BID.moreThan(FactShare.of(BUDGET)), "报价：大于 预算", "Bid: more than Budget"),
                Arguments.of(TOTAL.atLeast(5), "总分：至少 5", "Total: at least 5"),
                Arguments.of(METHOD.present(), "方式：已确定", "Method: is set"),
                Arguments.of(METHOD.oneOf("tender", "direct"), "方式：tender或direct", "Method: tender or direct"),
                Arguments.of(
                        AttachedForms.anyOf("letter", "receipt"),
                        "已附表单：letter或receipt",
                        "Attached forms: letter or receipt"),
                Arguments.of(SCORE.atLeast(5), "评分：至少 5", "Score: at least 5"),
                Arguments.of(AGREED.isTrue().and(METHOD.present()), "同意，且方式：已确定", "Agreed, and Method: is set"),
                Arguments.of(AGREED.isTrue().and(PROJECT.isFalse()), "同意，且并非（项目）", "Agreed, and not (Project)"),
                Arguments.of(AGREED.isFalse().or(PROJECT.isTrue()), "并非（同意），或项目", "not (Agreed), or Project"),
                Arguments.of(
                        AGREED.isTrue().or(PROJECT.isTrue().and(METHOD.present())),
                        "同意，或（项目，且方式：已确定）",
                        "Agreed, or (Project, and Method: is set)"),
                Arguments.of(
                        AGREED.isTrue().or(PROJECT.isTrue()).and(METHOD.present()),
                        "（同意，或项目），且方式：已确定",
                        "(Agreed, or Project), and Method: is set"),
                Arguments.of(
                        when(PROJECT.isTrue()).then(DUE.upcoming()),
                        "若项目，则日期：今天或以后",
                        "when Project: Due: today or later"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void asks(Condition condition, String zh, String en) {
        assertThat(condition.describe(Locale.CHINESE)).isEqualTo(zh);
        assertThat(condition.describe(Locale.ENGLISH)).isEqualTo(en);
        assertThat(condition.describe(Locale.ITALIAN)).isEqualTo(en);
    }

    static Stream<Arguments> found() {
        return Stream.of(
                Arguments.of(AGREED.isTrue(), NOTHING, "未知", "not known"),
                Arguments.of(AGREED.isTrue(), NOTHING.with(AGREED, false), "否", "no"),
                Arguments.of(AGREED.isTrue(), NOTHING.with(AGREED, true), "是", "yes"),
                Arguments.of(PATIENTS.atLeast(15), NOTHING.with(PATIENTS, 9), "9，差 6", "9 of 15, 6 short"),
                Arguments.of(PATIENTS.atLeast(15), NOTHING.with(PATIENTS, 15), "15", "15"),
                Arguments.of(PATIENTS.atLeast(15), NOTHING.withNone(PATIENTS), "无", "none"),
                Arguments.of(PATIENTS.moreThan(15), NOTHING.with(PATIENTS, 9), "9，差 7", "9, 7 short"),
                Arguments.of(PATIENTS.moreThan(15), NOTHING.with(PATIENTS, 15), "15，差 1", "15, 1 short"),
                Arguments.of(PATIENTS.lessThan(15), NOTHING.with(PATIENTS, 15), "15，超出 1", "15, 1 too much"),
                Arguments.of(PATIENTS.atMost(15), NOTHING.with(PATIENTS, 17), "17，超出 2", "17, 2 too much"),
                Arguments.of(PATIENTS.equalTo(15), NOTHING.with(PATIENTS, 17), "17，超出 2", "17, 2 too much"),
                Arguments.of(PATIENTS.atLeast(HALF), NOTHING.with(PATIENTS, 9), "9，差 6", "9 of 14.5, 6 short"),
                Arguments.of(PATIENTS.moreThan(HALF), NOTHING.with(PATIENTS, 9), "9，差 6", "9, 6 short"),
                Arguments.of(PATIENTS.atMost(HALF), NOTHING.with(PATIENTS, 17), "17，超出 3", "17, 3 too much"),
                Arguments.of(PATIENTS.lessThan(HALF), NOTHING.with(PATIENTS, 17), "17，超出 3", "17, 3 too much"),
                Arguments.of(
                        BUDGET.atLeast(20_000_000),
                        NOTHING.with(BUDGET, 19_999_999.5),
                        "19,999,999.5 元，差 0.5 元",
                        "19,999,999.5 of 20,000,000 CNY, 0.5 short"),
                Arguments.of(BUDGET.moreThan(0), NOTHING.with(BUDGET, 0), "0 元", "0 CNY"),
                Arguments.of(DEPARTMENTS.anyTicked(), NOTHING.withNone(DEPARTMENTS), "无，差 1 项", "none, 1 short"),
                Arguments.of(DEPARTMENTS.anyTicked(), NOTHING.with(DEPARTMENTS, List.of("b", "a")), "a、b", "a, b"),
                Arguments.of(
                        DEPARTMENTS.empty(),
                        NOTHING.with(DEPARTMENTS, List.of("b", "a")),
                        "a、b，多 2 项",
                        "a, b, 2 too many"),
                Arguments.of(DEPARTMENTS.sizeBetween(1, 3), NOTHING.withNone(DEPARTMENTS), "无，差 1 项", "none, 1 short"),
                Arguments.of(
                        DEPARTMENTS.sizeBetween(1, 3),
                        NOTHING.with(DEPARTMENTS, List.of("a", "b", "c", "d", "e")),
                        "5（a、b、c、d、e），多 2 项",
                        "5 (a, b, c, d, e), 2 too many"),
                Arguments.of(
                        MATERIALS.ticked("price", "clinical"),
                        NOTHING.with(MATERIALS, List.of("price")),
                        "price，缺 clinical",
                        "price, lacks clinical"),
                Arguments.of(
                        DUE.upcoming(),
                        NOTHING.with(DUE, TODAY.minusDays(1)),
                        "2026-11-22，已逾期 1 天",
                        "2026-11-22, 1 day overdue"),
                Arguments.of(
                        DUE.upcoming(),
                        NOTHING.with(DUE, TODAY.minusDays(44)),
                        "2026-10-10，已逾期 44 天",
                        "2026-10-10, 44 days overdue"),
                Arguments.of(DUE.upcoming(), NOTHING.withNone(DUE), "无", "none"),
                Arguments.of(DUE.withinNext(YEAR), NOTHING.withNone(DUE), "无", "none"),
                Arguments.of(SCORE.atMost(5), NOTHING.with(SCORE, 7.5), "7.5，超出 2.5", "7.5, 2.5 too much"),
                Arguments.of(
                        DEPARTMENTS.sizeBetween(0, 1),
                        NOTHING.with(DEPARTMENTS, List.of("a", "b")),
                        "2（a、b），多 1 项",
                        "2 (a, b), 1 too many"),
                Arguments.of(
                        DUE.withinNext(YEAR),
                        NOTHING.with(DUE, TODAY.minusDays(2)),
                        "2026-11-21，早 2 天",
                        "2026-11-21, 2 days too early"),
                Arguments.of(
                        DUE.withinNext(YEAR),
                        NOTHING.with(DUE, LocalDate.of(2027, 11, 24)),
                        "2027-11-24，晚 1 天",
                        "2027-11-24, 1 day too late"),
                Arguments.of(
                        DUE.withinLast(YEAR),
                        NOTHING.with(DUE, LocalDate.of(2025, 11, 23)),
                        "2025-11-23，早 1 天",
                        "2025-11-23, 1 day too early"),
                Arguments.of(
                        DEPARTMENTS.sizeAtLeast(3),
                        NOTHING.with(DEPARTMENTS, List.of("a")),
                        "1（a），差 2 项",
                        "1 (a), 2 short"),
                Arguments.of(
                        DUE.before(ReferenceDay.today()),
                        NOTHING.with(DUE, TODAY),
                        "2026-11-23，晚 1 天",
                        "2026-11-23, 1 day too late"),
                Arguments.of(
                        PURCHASES.timesWithinLast(YEAR, 2),
                        NOTHING.with(PURCHASES, List.of(TODAY)),
                        "1（2026-11-23），差 1 项",
                        "1 (2026-11-23), 1 short"),
                Arguments.of(
                        PURCHASES.noneWithinLast(YEAR),
                        NOTHING.with(PURCHASES, List.of(LocalDate.of(2025, 11, 25), LocalDate.of(2020, 1, 1))),
                        "2020-01-01、2025-11-25，还差 2 天",
                        "2020-01-01, 2025-11-25, 2 days too recent"),
                Arguments.of(PHASE.atLeast("deal"), NOTHING.with(PHASE, "demo"), "演示", "Demo"),
                Arguments.of(PATIENTS.between(3, 5), NOTHING.with(PATIENTS, 2), "2，差 1", "2, 1 short"),
                Arguments.of(PATIENTS.between(3, 5), NOTHING.with(PATIENTS, 7), "7，超出 2", "7, 2 too much"),
                Arguments.of(METHOD.oneOf("tender"), NOTHING.with(METHOD, "direct"), "direct", "direct"));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("found")
    void explain(Condition condition, FactSheet facts, String zh, String en) {
        Finding finding = condition.examine(facts, TODAY);
        assertThat(finding.details(Locale.CHINESE)).isEqualTo(zh);
        assertThat(finding.details(Locale.ENGLISH)).isEqualTo(en);
        String label = condition.facts().iterator().next().label().in(Locale.ENGLISH);
        assertThat(finding.explain(Locale.ENGLISH)).isEqualTo(label + ": " + en);
        assertThat(finding).hasToString(finding.outcome() + " - " + label + ": " + en);
    }

    @Test
    void aSumIsSaidAsFarAsItIsKnown() {
        Finding unknown = TOTAL.atLeast(5).examine(NOTHING.with(TestFacts.SCORE, 1), TODAY);
        assertThat(unknown.explain(Locale.ENGLISH)).isEqualTo("Total: 1 to 7");
        assertThat(unknown.unknownFacts()).containsExactly(PAIN);
        Finding missing =
                TOTAL.atLeast(5).examine(NOTHING.with(TestFacts.SCORE, 1).with(PAIN, 1), TODAY);
        assertThat(missing.explain(Locale.ENGLISH)).isEqualTo("Total: 3 of 5, 2 short");
        assertThat(missing.explain(Locale.CHINESE)).isEqualTo("总分：3，差 2");
    }

    @Test
    void aNumberThatIsComparedWithAnotherIsSaidWithIt() {
        Finding finding = BID.atMost(BUDGET.percent(110))
                .examine(NOTHING.with(BID, 1_200_000).with(BUDGET, 1_000_000), TODAY);
        assertThat(finding.explain(Locale.ENGLISH))
                .isEqualTo("Bid: 1,200,000 CNY (110 % of Budget: 1,100,000 CNY), 100,000 too much");
    }

    /** What else is attached says nothing of what is asked. */
    @Test
    void ofFormsOnlyThoseThatAreAskedForAreSaid() {
        Check check = AttachedForms.anyOf("contract", "order");
        assertThat(check.explain(NOTHING.with(AttachedForms.FACT, List.of("quote")), TODAY, Locale.ENGLISH))
                .isEqualTo("lacks contract or order");
        assertThat(check.explain(NOTHING.with(AttachedForms.FACT, List.of("quote", "order")), TODAY, Locale.ENGLISH))
                .isEqualTo("order");
    }

    @Test
    void aDayThatIsComparedWithAnotherIsSaidWithIt() {
        Finding finding = DUE.notBefore(ISSUED.plus(Period.ofDays(20)))
                .examine(NOTHING.with(DUE, TODAY).with(ISSUED, TODAY.minusDays(15)), TODAY);
        assertThat(finding.explain(Locale.ENGLISH))
                .isEqualTo("Due: 2026-11-23 (20 days after Issued: 2026-11-28), 5 days too early");
        assertThat(finding.explain(Locale.CHINESE)).isEqualTo("日期：2026-11-23（发出日之后 20 天：2026-11-28），早 5 天");
    }

    /** How many are met, and those of the others that are missing. */
    @Test
    void ofSeveralItIsSaidHowManyAreMet() {
        Finding finding = Condition.atLeastOf(2, PATIENTS.atLeast(15), AGREED.isTrue(), METHOD.present())
                .examine(NOTHING.with(PATIENTS, 9).with(AGREED, true), TODAY);
        assertThat(finding.explain(Locale.ENGLISH))
                .isEqualTo("1 of 3 met; Patients: 9 of 15, 6 short; Method: not known");
        assertThat(finding.explain(Locale.CHINESE)).startsWith("3 项中满足 1 项；病人：");
    }

    /** Of several parts, those are told that decided. */
    static Stream<Arguments> decisive() {
        Condition either = PATIENTS.atLeast(15).or(AGREED.isTrue());
        Condition both = PATIENTS.atLeast(15).and(AGREED.isTrue());
        Condition project = when(PROJECT.isTrue()).then(PATIENTS.atLeast(15));
        return Stream.of(
                Arguments.of(either, NOTHING.with(PATIENTS, 9).with(AGREED, true), "Agreed: yes"),
                Arguments.of(either, NOTHING.with(PATIENTS, 9), "Patients: 9 of 15, 6 short; Agreed: not known"),
                Arguments.of(
                        either,
                        NOTHING.with(PATIENTS, 9).with(AGREED, false),
                        "Patients: 9 of 15, 6 short; Agreed: no"),
                Arguments.of(both, NOTHING.with(PATIENTS, 9).with(AGREED, true), "Patients: 9 of 15, 6 short"),
                Arguments.of(both, NOTHING.with(PATIENTS, 15), "Agreed: not known"),
                Arguments.of(both, NOTHING.with(PATIENTS, 15).with(AGREED, true), "Patients: 15; Agreed: yes"),
                Arguments.of(project, NOTHING.with(PROJECT, false), "not applicable; Project: no"),
                Arguments.of(
                        project,
                        NOTHING.with(PROJECT, true).with(PATIENTS, 9),
                        "Project: yes; Patients: 9 of 15, 6 short"),
                Arguments.of(project, NOTHING.with(PATIENTS, 9), "Project: not known"),
                Arguments.of(project, NOTHING.with(PROJECT, true), "Patients: not known"));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("decisive")
    void tellsWhatDecided(Condition condition, FactSheet facts, String en) {
        assertThat(condition.examine(facts, TODAY).explain(Locale.ENGLISH)).isEqualTo(en);
    }

    @Test
    void aGapIsAnAmountInAUnit() {
        assertThat(PATIENTS.atLeast(15)
                        .examine(NOTHING.with(PATIENTS, 9), TODAY)
                        .gap())
                .get()
                .satisfies(gap -> {
                    assertThat(gap.amount()).isEqualByComparingTo("6");
                    assertThat(gap.unit()).isEqualTo("patients");
                    assertThat(gap.words().in(Locale.CHINESE)).isEqualTo("差 6");
                });
        assertThat(DUE.upcoming()
                        .examine(NOTHING.with(DUE, TODAY.minusDays(3)), TODAY)
                        .gap())
                .get()
                .satisfies(gap -> {
                    assertThat(gap.amount()).isEqualByComparingTo("3");
                    assertThat(gap.unit()).isEqualTo("days");
                });
        assertThat(PATIENTS.atLeast(15).examine(NOTHING, TODAY).gap()).isEmpty();
        assertThat(PATIENTS.atLeast(15)
                        .examine(NOTHING.with(PATIENTS, 15), TODAY)
                        .gap())
                .isEmpty();
    }

    /** At the boundary and beyond it nothing is missing, whoever asks the kind. */
    static Stream<Arguments> met() {
        return Stream.of(
                Arguments.of(PATIENTS.atLeast(15), NOTHING.with(PATIENTS, 15)),
                Arguments.of(PATIENTS.equalTo(15), NOTHING.with(PATIENTS, 15)),
                Arguments.of(DEPARTMENTS.empty(), NOTHING.withNone(DEPARTMENTS)),
                Arguments.of(DEPARTMENTS.sizeBetween(1, 2), NOTHING.with(DEPARTMENTS, List.of("a"))),
                Arguments.of(DEPARTMENTS.sizeBetween(1, 2), NOTHING.with(DEPARTMENTS, List.of("a", "b"))),
                Arguments.of(MATERIALS.ticked("price"), NOTHING.with(MATERIALS, List.of("price", "clinical"))),
                Arguments.of(DUE.upcoming(), NOTHING.with(DUE, TODAY)),
                Arguments.of(DUE.withinNext(YEAR), NOTHING.with(DUE, TODAY)),
                Arguments.of(DUE.withinNext(YEAR), NOTHING.with(DUE, TODAY.plus(YEAR))),
                Arguments.of(
                        DUE.withinLast(YEAR),
                        NOTHING.with(DUE, TODAY.minus(YEAR).plusDays(1))),
                Arguments.of(DUE.withinLast(YEAR), NOTHING.with(DUE, TODAY)),
                Arguments.of(PURCHASES.noneWithinLast(YEAR), NOTHING.withNone(PURCHASES)),
                Arguments.of(PURCHASES.noneWithinLast(YEAR), NOTHING.with(PURCHASES, List.of(TODAY.minus(YEAR)))));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("met")
    void whatIsMetLacksNothing(Check check, FactSheet facts) {
        assertThat(check.outcome(facts, TODAY)).isEqualTo(Outcome.MET);
        assertThat(check.kind().gap(check.arguments(), facts, TODAY)).isEmpty();
        assertThat(check.examine(facts, TODAY).gap()).isEmpty();
    }

    @Test
    void whatNeedNotBeMetHasNoGap() {
        FactSheet facts = NOTHING.with(DEPARTMENTS, List.of("CT", "MRI")).with(PATIENTS, 9);
        Finding opposite = not(DEPARTMENTS.empty()).examine(facts, TODAY);
        assertThat(opposite.outcome()).isEqualTo(Outcome.MET);
        assertThat(opposite.explain(Locale.ENGLISH)).isEqualTo("Departments: CT, MRI");
        assertThat(opposite.parts().get(0).gap()).isEmpty();
        Finding notApplicable = when(DEPARTMENTS.empty()).then(AGREED.isTrue()).examine(facts, TODAY);
        assertThat(notApplicable.explain(Locale.ENGLISH)).isEqualTo("not applicable; Departments: CT, MRI");
        Check enough = PATIENTS.atLeast(15);
        Finding unless = when(not(enough)).then(enough).examine(facts, TODAY);
        assertThat(unless.parts().get(1).gap()).isPresent();
        assertThat(when(enough).then(enough).examine(facts, TODAY).parts())
                .extracting(part -> part.gap().isPresent())
                .containsExactly(false, true);
        Finding twice = not(not(PATIENTS.atLeast(15))).examine(facts, TODAY);
        assertThat(twice.explain(Locale.ENGLISH)).isEqualTo("Patients: 9 of 15, 6 short");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void aGapIsMoreThanNothing(BigDecimal amount) {
        assertThatThrownBy(() -> new Gap(amount, "", AGREED.label()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a gap is more than 0, not " + amount);
    }
}
