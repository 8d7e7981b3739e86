package io.github.funnelkit.portfolio;

import static io.github.funnelkit.Bilingual.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final SaleType DIRECT = SaleType.of("direct", text("直销", "Direct sale"));
    private static final SaleType TENDER = SaleType.of("tender", text("招标", "Tender"));
    private static final Flag KNOWN = Flag.of("known", text("认识", "Known to us"));
    private static final Flag ASKED = Flag.of("asked", text("询价", "Asked for a price"));
    private static final Count BEDS = Count.of("beds", "beds", text("床位", "Beds"));
    private static final Flag SIGNED = Flag.of("signed", text("签约", "Signed"));
    private static final Funnel FUNNEL = Funnel.define("beds", "1")
            .saleTypes(DIRECT, TENDER)
            .stage(
                    "lead",
                    stage -> stage.customerType(text("线索", "Lead"))
                            .criterion(
                                    "known",
                                    c -> c.text(text("认识客户", "We know them")).when(KNOWN.isTrue())))
            .stage(
                    "offer",
                    stage -> stage.customerType(text("报价", "Offer"))
                            .winProbability(DIRECT, 25)
                            .winProbability(TENDER, WinProbability.parse("12.5"))
                            .criterion(
                                    "asked",
                                    c -> c.text(text("已询价", "They asked")).when(ASKED.isTrue()))
                            .criterion(
                                    "beds",
                                    c -> c.text(text("有床位", "They have beds"))
                                            .when(BEDS.atLeast(10).or(Condition.not(ASKED.isTrue())))))
            .stage(
                    "order",
                    stage -> stage.customerType(text("订单", "Order"))
                            .saleTypes(DIRECT)
                            .winProbability(100)
                            .criterion(
                                    "signed",
                                    c -> c.text(text("已签约", "They signed")).when(SIGNED.isTrue())))
            .build();
    private static final Assessor<FactSheet> ASSESSOR = Assessor.of(FUNNEL, Clock.systemUTC());

    private static final FactSheet NOTHING = FactSheet.empty();
    private static final FactSheet LEAD = NOTHING.with(KNOWN, true);
    private static final FactSheet OFFER = LEAD.with(ASKED, true).with(BEDS, 12L);

    private static Assessment assess(SaleType saleType, FactSheet facts) {
        return ASSESSOR.assess(saleType, facts, LocalDate.parse("2026-11-23"));
    }

    private static Money cny(String amount) {
        return Money.of(new BigDecimal(amount), "CNY");
    }

    private static Tally tally(long customers, long withoutAmount, Map<String, String> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> new Tally(
                        0, 0, new java.util.TreeMap<>(Map.of(amount.getKey(), new BigDecimal(amount.getValue())))))
                .reduce(new Tally(customers, withoutAmount, Tally.NONE.amounts()), Tally::merge);
    }

    private static Summary example() {
        return Summary.builder(FUNNEL)
                .add(assess(DIRECT, NOTHING), cny("100.10"))
                .add(assess(DIRECT, NOTHING.with(SIGNED, true)), Money.of(7, "EUR"))
                .add(assess(DIRECT, LEAD), cny("200"))
                .add(assess(DIRECT, LEAD.with(ASKED, true)), cny("300"))
                .add(assess(DIRECT, LEAD.with(ASKED, false)))
                .add(assess(DIRECT, OFFER), cny("1000"))
                .add(assess(DIRECT, OFFER), Money.of(8, "EUR"))
                .add(assess(TENDER, OFFER), cny("40"))
                .build();
    }

    @Test
    void customersAndAmountsAreSummedUpBySaleTypeAndStage() {
        Summary summary = example();
        assertThat(summary.stages())
                .extracting(each -> each.saleType() + "/" + each.stage().orElse(""))
                .containsExactly(
                        "direct/",
                        "direct/lead",
                        "direct/offer",
                        "direct/order",
                        "tender/",
                        "tender/lead",
                        "tender/offer");
        assertThat(summary.beforeFirstStage("direct").customers())
                .isEqualTo(tally(2, 0, Map.of("CNY", "100.1", "EUR", "7")));
        assertThat(summary.stage("direct", "lead").customers()).isEqualTo(tally(3, 1, Map.of("CNY", "500")));
        assertThat(summary.stage("direct", "offer").customers())
                .isEqualTo(tally(2, 0, Map.of("CNY", "1000", "EUR", "8")));
        assertThat(summary.stage("direct", "order").customers()).isEqualTo(Tally.NONE);
        assertThat(summary.customers()).isEqualTo(tally(8, 1, Map.of("CNY", "1640.1", "EUR", "15")));
        assertThat(summary.stage("direct", "offer").weighted())
                .containsExactly(Map.entry("CNY", new BigDecimal("250")), Map.entry("EUR", new BigDecimal("2")));
        assertThat(summary.weighted())
                .containsExactly(Map.entry("CNY", new BigDecimal("255")), Map.entry("EUR", new BigDecimal("2")));
    }

    @Test
    void whatIsNotStatedIsNotWeighed() {
        Summary summary = example();
        assertThat(summary.beforeFirstStage("direct").winProbability()).isEmpty();
        assertThat(summary.stage("direct", "lead").winProbability()).isEmpty();
        assertThat(summary.stage("direct", "lead").weighted()).isEmpty();
        assertThat(summary.stage("direct", "offer").winProbability()).contains(WinProbability.of(25));
        assertThat(summary.unweighed()).isEqualTo(tally(5, 1, Map.of("CNY", "600.1", "EUR", "7")));
        assertThat(summary.merge(example()).unweighed()).isEqualTo(tally(10, 2, Map.of("CNY", "1200.2", "EUR", "14")));
    }

    @Test
    void whoMeetsALaterStageIsSeen() {
        assertThat(example().outOfOrder()).isEqualTo(tally(1, 0, Map.of("EUR", "7")));
        assertThat(example().beforeFirstStage("direct").outOfOrder())
                .isEqualTo(example().outOfOrder());
    }

    @Test
    void criteriaThatKeepMostComeFirst() {
        Summary summary = example();
        assertThat(summary.blockers()).hasSize(7);
        assertThat(summary.blockersByCustomers())
                .extracting(Blocker::criterion)
                .containsExactly("lead.direct.known", "offer.direct.asked", "offer.direct.beds", "order.direct.signed");
        assertThat(summary.blockersByAmount("CNY"))
                .extracting(Blocker::criterion)
                .containsExactly("order.direct.signed", "offer.direct.beds", "offer.direct.asked", "lead.direct.known");
        assertThat(summary.blockersByAmount("EUR"))
                .extracting(Blocker::criterion)
                .containsExactly("order.direct.signed", "lead.direct.known");
        assertThat(summary.blockersByAmount("USD")).isEmpty();
        assertThat(summary.blockersByCustomers().get(1))
                .isEqualTo(new Blocker(
                        "offer.direct.asked",
                        tally(2, 1, Map.of("CNY", "200")),
                        tally(1, 0, Map.of("CNY", "200")),
                        tally(1, 1, Map.of())));
    }

    @Test
    void aFactIsCountedOncePerCustomerAndOnlyWhereItMatters() {
        // one does not know whether they asked, which two criteria read; another's beds do not matter
        assertThat(example().unknownFactsByCustomers())
                .containsExactly(
                        new UnknownFact("known", tally(2, 0, Map.of("CNY", "100.1", "EUR", "7"))),
                        new UnknownFact("beds", tally(2, 0, Map.of("CNY", "500"))),
                        new UnknownFact("signed", tally(2, 0, Map.of("CNY", "1000", "EUR", "8"))),
                        new UnknownFact("asked", tally(1, 0, Map.of("CNY", "200"))));
        assertThat(example().unknownFacts()).extracting(UnknownFact::fact).endsWith("forms");
    }

    @Test
    void summariesOfDifferentFunnelsDoNotMerge() {
        Funnel other = FUNNEL.derive("beds", "2", funnel -> {});
        String refusal = "this is of funnel 'beds' 1 and cannot take in what is of funnel 'beds' 2: assess all "
                + "customers by one version, or keep them apart";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.empty(FUNNEL).merge(Summary.empty(other)))
                .withMessage(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.builder(FUNNEL).add(Summary.empty(other)))
                .withMessage(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.builder(FUNNEL)
                        .add(Assessor.of(other, Clock.systemUTC()).assess(DIRECT, NOTHING)))
                .withMessage(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example().explain(other, Locale.ENGLISH))
                .withMessage(refusal);
    }

    @Test
    void summariesOfFunnelsOfTheSameNameButOtherPartsDoNotMerge() {
        Funnel other = FUNNEL.derive(
                "beds",
                "1",
                funnel -> funnel.stage(
                        "order",
                        stage -> stage.saleTypes(TENDER)
                                .withoutCriterion(DIRECT, "signed")
                                .criterion(
                                        TENDER,
                                        "signed",
                                        c -> c.text(text("已签约", "They signed")).when(SIGNED.isTrue()))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.empty(FUNNEL).merge(Summary.empty(other)))
                .withMessageStartingWith("two funnels of the same id and version define different parts: [direct/, ");
    }

    @Test
    void anUnknownStageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> example().stage("tender", "order"))
                .withMessage("sale type 'tender', stage 'order': funnel 'beds' 1 has no such stage for that sale type");
    }

    @Test
    void aStreamIsCollected() {
        record Deal(FactSheet facts, Money amount) {}
        Summary collected = Stream.of(new Deal(LEAD, cny("5")), new Deal(OFFER, cny("6")))
                .collect(Summary.collector(FUNNEL, deal -> assess(DIRECT, deal.facts()), Deal::amount));
        assertThat(collected.customers()).isEqualTo(tally(2, 0, Map.of("CNY", "11")));
    }

    @Test
    void aSummaryIsSaidInWords() {
        assertThat(example().explain(FUNNEL, Locale.ENGLISH)).isEqualTo("""
                beds 1: 8 customers, 1 without a known amount, 1,640.1 CNY + 15 EUR; weighted 255 CNY + 2 EUR
                - Direct sale · not at any stage yet: 2 customers, 100.1 CNY + 7 EUR
                - Direct sale · Lead: 3 customers, 1 without a known amount, 500 CNY
                - Direct sale · Offer: 2 customers, 1,000 CNY + 8 EUR; weighted 250 CNY + 2 EUR
                - Tender · Offer: 1 customer, 40 CNY; weighted 5 CNY
                Met out of order: 1 customer, 7 EUR
                Not weighed, at no stage or at one without a stated win probability: 5 customers, 1 without a known amount, 600.1 CNY + 7 EUR
                Criteria that keep most customers from their next stage
                - We know them (Direct sale · Lead): 2 customers, 100.1 CNY + 7 EUR; unknown for 2; the only one for 2
                - They asked (Direct sale · Offer): 2 customers, 1 without a known amount, 200 CNY; unknown for 1; the only one for 1
                - They have beds (Direct sale · Offer): 2 customers, 500 CNY; unknown for 2; the only one for 1
                - They signed: 2 customers, 1,000 CNY + 8 EUR; unknown for 2; the only one for 2
                Criteria that keep most money, CNY
                - They signed: 2 customers, 1,000 CNY + 8 EUR; unknown for 2; the only one for 2
                - They have beds (Direct sale · Offer): 2 customers, 500 CNY; unknown for 2; the only one for 1
                - They asked (Direct sale · Offer): 2 customers, 1 without a known amount, 200 CNY; unknown for 1; the only one for 1
                - We know them (Direct sale · Lead): 2 customers, 100.1 CNY + 7 EUR; unknown for 2; the only one for 2
                Criteria that keep most money, EUR
                - They signed: 2 customers, 1,000 CNY + 8 EUR; unknown for 2; the only one for 2
                - We know them (Direct sale · Lead): 2 customers, 100.1 CNY + 7 EUR; unknown for 2; the only one for 2
                Facts most often unknown that could matter
                - Known to us: 2 customers, 100.1 CNY + 7 EUR
                - Beds: 2 customers, 500 CNY
                - Signed: 2 customers, 1,000 CNY + 8 EUR
                - Asked for a price: 1 customer, 200 CNY""");
        Summary one = Summary.builder(FUNNEL)
                .add(assess(DIRECT, NOTHING.with(SIGNED, true)), cny("5"))
                .build();
        assertThat(one.explain(FUNNEL, Locale.CHINESE)).isEqualTo("""
                beds 1：1 个客户，5 元
                - 直销 · 尚未达到第一阶段：1 个客户，5 元
                越级满足：1 个客户，5 元
                未加权（尚无阶段，或阶段未说明赢率）：1 个客户，5 元
                阻碍客户最多的标准
                - 认识客户（直销 · 线索）：1 个客户，5 元；其中未知 1；唯一阻碍 1
                阻碍金额最多的标准，CNY
                - 认识客户（直销 · 线索）：1 个客户，5 元；其中未知 1；唯一阻碍 1
                最常未知且有影响的事实
                - 认识：1 个客户，5 元""");
    }

    @Test
    void whatIsNotThereIsNotSaid() {
        assertThat(Summary.empty(FUNNEL).explain(FUNNEL, Locale.ENGLISH)).isEqualTo("beds 1: 0 customers");
        Summary two = Summary.builder(FUNNEL)
                .add(assess(TENDER, OFFER))
                .add(assess(TENDER, OFFER))
                .build();
        assertThat(two.explain(FUNNEL, Locale.ENGLISH)).isEqualTo("""
                beds 1: 2 customers, 2 without a known amount
                - Tender · Offer: 2 customers, 2 without a known amount""");
        assertThat(two).hasToString("Summary of funnel 'beds' 1: 2 customers, 2 without amount");
    }

    @Test
    void whatIsDecidedWithinAConditionIsNotWorthAsking() {
        Funnel nested = Funnel.define("nested", "1")
                .saleTypes(DIRECT)
                .stage(
                        "lead",
                        stage -> stage.customerType(text("线索", "Lead"))
                                .criterion(
                                        "fits",
                                        c -> c.text(text("合适", "It fits"))
                                                .when(KNOWN.isTrue()
                                                        .and(BEDS.atLeast(10).or(ASKED.isTrue())))))
                .build();
        Assessment asked = Assessor.of(nested, Clock.systemUTC()).assess(DIRECT, NOTHING.with(ASKED, true));
        assertThat(Summary.builder(nested).add(asked).build().unknownFactsByCustomers())
                .extracting(UnknownFact::fact)
                .containsExactly("known");
    }

    @Test
    void formsThatMayBeAttachedAreWorthAsking() {
        Funnel formal = Funnel.define("formal", "1")
                .saleTypes(DIRECT)
                .stage(
                        "order",
                        stage -> stage.customerType(text("订单", "Order"))
                                .criterion(
                                        "signed",
                                        c -> c.text(text("已签约", "They signed"))
                                                .when(SIGNED.isTrue())
                                                .requiresForm(Form.of("contract", text("合同", "Contract")))))
                .build();
        Assessment unknown = Assessor.of(formal, Clock.systemUTC()).assess(DIRECT, NOTHING.with(SIGNED, true));
        assertThat(Summary.builder(formal).add(unknown).build().explain(formal, Locale.ENGLISH))
                .endsWith("\nFacts most often unknown that could matter\n"
                        + "- Attached forms: 1 customer, 1 without a known amount");
    }

    @Test
    void anAssessmentByAFunnelOfTheSameNameButOtherPartsIsRefused() {
        Funnel other = FUNNEL.derive(
                "beds",
                "1",
                funnel -> funnel.stage(
                        "lead",
                        stage -> stage.criterion(
                                "signed",
                                c -> c.text(text("已签约", "They signed")).when(SIGNED.isTrue()))));
        Assessment assessment = Assessor.of(other, Clock.systemUTC()).assess(DIRECT, LEAD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.builder(FUNNEL).add(assessment))
                .withMessage(
                        "'lead.direct.signed' is not in funnel 'beds' 1, although the assessment is by a funnel of "
                                + "that name");
    }

    @Test
    void whatKeepsMostComesFirstWhereverItStandsInTheFunnel() {
        Summary summary = Summary.builder(FUNNEL)
                .add(assess(DIRECT, NOTHING), cny("1"))
                .add(assess(DIRECT, OFFER), cny("1"))
                .add(assess(DIRECT, OFFER), cny("1"))
                .build();
        assertThat(summary.blockersByCustomers())
                .extracting(Blocker::criterion)
                .containsExactly("order.direct.signed", "lead.direct.known");
        assertThat(summary.unknownFactsByCustomers())
                .extracting(UnknownFact::fact)
                .containsExactly("signed", "known");
        assertThat(Summary.builder(FUNNEL)
                        .add(assess(DIRECT, OFFER), cny("2"))
                        .add(assess(TENDER, OFFER), cny("4"))
                        .build()
                        .weighted()) // 0.5 and 0.5
                .containsExactly(Map.entry("CNY", BigDecimal.ONE));
    }
}
