package io.github.funnelkit.lint;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Days;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.text.Text;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What makes no sense in a definition, by examples; that it is always so, the laws hold. */
class MeaninglessTest {

    private static final SaleType SALE = SaleType.of("sale", text("销售", "Sale"));
    private static final Count BEDS = Count.of("beds", "", text("床位", "Beds"));
    private static final Quantity BUDGET = Quantity.of("budget", "CNY", text("预算", "Budget"));
    private static final Quantity PRICE = Quantity.of("price", "CNY", text("报价", "Price"));
    private static final Choice METHOD = Choice.of("method", text("方式", "Method"), "tender")
            .entry("lease", text("租赁", "Lease"))
            .entry("purchase", text("采购", "Purchase"));
    private static final Day DUE = Day.of("due", text("期限", "Due"));
    private static final Days VISITS = Days.of("visits", text("拜访", "Visits"));
    private static final Flag SIGNED = Flag.of("signed", text("已签", "Signed"));

    /** A stage for each condition. */
    private static Funnel funnel(Condition... conditions) {
        FunnelBuilder funnel = Funnel.define("f", "1").saleTypes(SALE);
        for (int i = 0; i < conditions.length; i++) {
            Condition condition = conditions[i];
            funnel.stage(
                    "s" + i,
                    stage -> stage.customerType(text("客户", "Customer"))
                            .criterion("c", c -> c.text(text("标准", "Criterion")).when(condition)));
        }
        return funnel.build();
    }

    private static List<String> ids(Funnel funnel) {
        return Lint.of(funnel).stream().map(Advice::id).toList();
    }

    static Stream<Arguments> exclusions() {
        Period month = Period.ofMonths(1);
        return Stream.of(
                Arguments.of(BEDS.atLeast(10), BEDS.lessThan(10)),
                Arguments.of(METHOD.oneOf("tender"), METHOD.oneOf("lease", "purchase")),
                Arguments.of(BUDGET.atLeast(FactShare.of(PRICE)), PRICE.moreThan(FactShare.of(BUDGET))),
                Arguments.of(
                        BUDGET.atLeast(PRICE.percent(120)),
                        BUDGET.lessThan(PRICE.percent(110)).and(PRICE.atLeast(1))),
                Arguments.of(DUE.longAgo(month), Condition.not(DUE.before(ReferenceDay.today()))),
                Arguments.of(
                        DUE.longAgo(month),
                        DUE.notBefore(ReferenceDay.today().minus(month))
                                .and(SIGNED.isTrue())
                                .and(Condition.not(DUE.longAgo(month)))),
                Arguments.of(VISITS.noneWithinLast(Period.ofMonths(3)), Condition.not(VISITS.noneWithinLast(month))),
                Arguments.of(
                        DUE.before(ReferenceDay.on(LocalDate.of(2026, 1, 1))),
                        DUE.after(ReferenceDay.on(LocalDate.of(2026, 6, 1)))),
                Arguments.of(BEDS.present(), Condition.not(BEDS.atLeast(0))));
    }

    @ParameterizedTest
    @MethodSource("exclusions")
    void stagesThatExcludeEachOther(Condition below, Condition above) {
        assertThat(ids(funnel(below, SIGNED.isTrue(), above))).contains("excluded:s2.c");
        assertThat(ids(funnel(above, SIGNED.isTrue(), below))).contains("excluded:s2.c");
    }

    @Test
    void itSaysWithWhatAndWhatFollows() {
        Advice advice = Lint.of(funnel(BEDS.atLeast(10), BEDS.lessThan(10), SIGNED.isTrue()))
                .get(0);
        assertThat(advice.kind().severity()).isEqualTo(Severity.WARNING);
        assertThat(advice)
                .hasToString(
                        "stage 's1', criterion 'c': no facts meet 'Beds: less than 10' and s0.c at once, so that nobody"
                                + " gets to s1, s2 by facts → change one of the conditions");
        assertThat(advice.explain(Locale.CHINESE)).contains("没有任何事实能同时满足").contains("s0.c");
    }

    @Test
    void threeThatExcludeEachOtherOnlyTogether() {
        Condition cheap = PRICE.atMost(FactShare.of(BUDGET));
        Funnel funnel = funnel(cheap, BUDGET.atMost(10), PRICE.moreThan(10));
        assertThat(Lint.of(funnel)).singleElement().asString().contains("s0.c, s1.c at once");
    }

    /** It depends on the day, the month, or what a host's kind asks. */
    @Test
    void whatIsNotCertainIsNotSaid() {
        assertThat(ids(funnel(DUE.upcoming(), DUE.before(ReferenceDay.on(LocalDate.of(2001, 1, 1))))))
                .isEmpty();
        assertThat(ids(funnel(
                        VISITS.noneWithinLast(Period.ofMonths(1)),
                        Condition.not(VISITS.noneWithinLast(Period.ofDays(30))))))
                .containsExactly("ceases:s1.c");
        assertThat(ids(funnel(DUE.upcoming(), DUE.before(ReferenceDay.today())))) // it was, and has passed
                .isEmpty();
    }

    @Test
    void neverAndAlwaysMet() {
        Condition never = BEDS.atLeast(10).and(Condition.anyOf(BEDS.lessThan(3), BEDS.between(4, 9)));
        assertThat(Lint.of(funnel(never, SIGNED.isTrue()))).singleElement().satisfies(advice -> {
            assertThat(advice.id()).isEqualTo("never-met:s0.c");
            assertThat(advice).asString().contains("so that nobody gets to s0, s1 by facts");
        });
        assertThat(ids(funnel(Condition.anyOf(SIGNED.isTrue(), Condition.not(SIGNED.isTrue())))))
                .containsExactly("always-met:s0.c");
    }

    @Test
    void whatOthersImply() {
        assertThat(Lint.of(funnel(BEDS.atLeast(20), BEDS.atLeast(10))))
                .singleElement()
                .satisfies(advice -> {
                    assertThat(advice.id()).isEqualTo("implied:s1.c");
                    assertThat(advice.kind().severity()).isEqualTo(Severity.HINT);
                    assertThat(advice.remedy())
                            .hasToString("leave it out, unless it is to be asked anew at entering s1");
                });
        assertThat(ids(funnel(BEDS.atLeast(10), BEDS.atLeast(20)))).isEmpty();
        Funnel standing = funnel(BEDS.atLeast(20), BEDS.atLeast(10))
                .derive("f", "2", f -> f.stage("s1", stage -> stage.holds(Holding.STANDING)));
        assertThat(ids(standing)).as("what is asked longer").isEmpty();
    }

    @Test
    void whatIsNotUsed() {
        Funnel funnel = Funnel.define("f", "1")
                .saleTypes(SALE)
                .facts(BEDS, SIGNED)
                .forms(Form.of("letter", text("函", "Letter")), Form.of("plan", text("计划", "Plan")))
                .positions(Position.of("manager", text("经理", "Manager")))
                .stage(
                        "s0",
                        stage -> stage.customerType(text("客户", "Customer"))
                                .criterion(
                                        "c",
                                        c -> c.text(text("标准", "Criterion"))
                                                .when(SIGNED.isTrue())
                                                .requiresForm(Form.of("plan", text("计划", "Plan")))))
                .build();
        assertThat(ids(funnel)).containsExactly("unused-fact:beds", "unused-form:letter", "unused-position:manager");
    }

    @Test
    void whatNoActionHelpsAndWhatHelpsNothing() {
        Funnel funnel = funnel(SIGNED.isTrue(), BEDS.atLeast(1), PRICE.atLeast(1))
                .derive(
                        "f",
                        "2",
                        f -> f.guide(
                                        "g1",
                                        guide -> guide.from("s0")
                                                .to("s1")
                                                .mandatory(
                                                        "count",
                                                        a -> a.text(text("数", "Count"))
                                                                .helps("s1.sale.c"))
                                                .optional("wait", a -> a.text(text("等", "Wait"))))
                                .guide(
                                        "g2",
                                        guide -> guide.from("s1")
                                                .to("s2")
                                                .mandatory("sell", a -> a.text(text("卖", "Sell")))));
        assertThat(ids(funnel)).containsExactly("unhelped:s2.c", "helps-nothing:g1", "helps-nothing:g2");
    }

    private static Funnel worded(String wording, Condition condition) {
        return Funnel.define("f", "1")
                .saleTypes(SALE)
                .stage(
                        "s0",
                        stage -> stage.customerType(text("客户", "Customer"))
                                .criterion("c", c -> c.text(Text.of(wording)).when(condition)))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 20 beds | 20",
                "床位不少于20张 | 20",
                "At most 90 000 EUR | 90000",
                "At most 1 250 000 EUR | 1250000",
                "床位２０张 | 20",
                "Bed count (Q3) | 20",
                "At least twenty beds | 20",
                "More than 19 beds | 20",
                "Budget of 2 million | 2000000",
                "预算200万以上 | 2000000",
                "1.5 Mio. | 1500000",
                "1,500,000 CNY | 1500000",
                "1.500.000 CNY | 1500000",
                "Step 2-3: 20 beds, 5 wards | 20",
                "二十张，3个病区 | 20"
            })
    void numbersThatAreTheConditions(String wording, String asked) {
        assertThat(ids(worded(wording, BUDGET.atLeast(new java.math.BigDecimal(asked)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"At least 15 beds", "床位不少于200张", "200 beds", "不少于12张"})
    void numbersThatAreNot(String wording) {
        assertThat(ids(worded(wording, BEDS.atLeast(20)))).containsExactly("other-number:s0.c");
    }

    /** What each record is asked for is asked for, too. */
    @Test
    void numbersOfRecordsAreTheConditions() {
        Records wards = Records.of("wards", text("病区", "Wards"), BEDS);
        assertThat(ids(worded("A ward with 20 beds", wards.atLeast(2, BEDS.atLeast(20)))))
                .isEmpty();
        assertThat(ids(worded("2 wards with beds", wards.atLeast(2, BEDS.atLeast(20)))))
                .isEmpty();
        assertThat(ids(worded("A ward with 40 beds", wards.atLeast(2, BEDS.atLeast(20)))))
                .containsExactly("other-number:s0.c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Visited in the last 3 months", "Visited within 90 days", "近13周内拜访", "Within a quarter"})
    void periodsThatAreTheConditions(String wording) {
        Condition visited = wording.contains("13")
                ? VISITS.timesWithinLast(Period.ofDays(91), 1)
                : VISITS.timesWithinLast(Period.ofMonths(3), 1);
        assertThat(ids(worded(wording, visited))).isEmpty();
    }

    @Test
    void languagesOfSomeTexts() {
        Funnel funnel = Funnel.define("f", "1")
                .languages(Locale.ENGLISH)
                .saleTypes(SaleType.of("sale", text("销售", "Sale")))
                .stage(
                        "s0",
                        stage -> stage.customerType(Text.of(Locale.ENGLISH, "Customer"))
                                .criterion(
                                        "c",
                                        c -> c.text(Text.of(Locale.ENGLISH, "Signed"))
                                                .when(Flag.of("signed", text("已签", "Signed"))
                                                        .isTrue())))
                .build();
        assertThat(Lint.of(funnel)).singleElement().satisfies(advice -> {
            assertThat(advice.id()).isEqualTo("partial-language:f");
            assertThat(advice).asString().contains("2 texts are worded in zh, and 2 are not");
        });
    }

    /** Each of these has the further language alone. */
    @ParameterizedTest
    @ValueSource(strings = {"unit", "record", "ending", "reason"})
    void languagesOfUnitsRecordsAndEndings(String part) {
        Text both = Text.of(Locale.ENGLISH, "Words").with(Locale.GERMAN, "Worte");
        Text english = Text.of(Locale.ENGLISH, "Words");
        Count beds = Count.of("beds", "bed", english).withUnitLabel(part.equals("unit") ? both : english);
        Flag open = Flag.of("open", part.equals("record") ? both : english);
        Records wards = Records.of("wards", english, open);
        Funnel funnel = Funnel.define("f", "1")
                .languages(Locale.ENGLISH)
                .saleTypes(SaleType.of("sale", english))
                .stage(
                        "s0",
                        stage -> stage.customerType(english)
                                .criterion("c", c -> c.when(beds.atLeast(1).and(wards.some(open.isTrue())))))
                .ending(
                        "lost",
                        ending -> ending.lost()
                                .label(part.equals("ending") ? both : english)
                                .reason("price", part.equals("reason") ? both : english))
                .build();
        assertThat(ids(funnel)).containsExactly("partial-language:f");
    }
}
