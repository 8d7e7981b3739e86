package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole way with the built-in standard and the sample of customers. */
class PortfolioSampleTest {

    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final LocalDate AS_OF = LocalDate.parse(SampleCustomers.AS_OF);

    @Test
    void theSampleIsSummedUp() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        Summary summary = SampleCustomers.read(FUNNEL).stream()
                .collect(Summary.collector(
                        FUNNEL,
                        customer -> assessor.assess(customer.saleType(), customer.facts(), AS_OF),
                        SampleCustomers.Customer::amount));
        assertThat(summary.stages())
                .extracting(each -> each.saleType() + " " + each.stage().orElse("") + " "
                        + each.customers().customers())
                .containsExactly(
                        "non-project  4",
                        "non-project target 3",
                        "non-project intention 6",
                        "non-project initiated 3",
                        "non-project shortlisted 0",
                        "project  12",
                        "project target 5",
                        "project intention 0",
                        "project initiated 3",
                        "project shortlisted 4");
        assertThat(summary.outOfOrder().customers()).isEqualTo(12);
        assertThat(summary.lapsed().customers()).isEqualTo(3);
        assertThat(summary.explain(FUNNEL, Locale.ENGLISH))
                .startsWith(
                        "Sales funnel action standard 1.0: 40 customers, 302,780,000 CNY; weighted 35,128,000 CNY\n")
                .contains("\nMet out of order: 12 customers, 80,720,000 CNY\n")
                .contains("\n- Has a doctor able to operate minimally invasively: 8 customers, 49,130,000 CNY; "
                        + "unknown for 7; the only one for 2\n");
        assertThat(summary.explain(FUNNEL, Locale.CHINESE))
                .startsWith("销售漏斗行动标准 1.0：40 个客户，30,278 万元；按赢率加权 3,512.8 万元\n")
                .contains("\n- 项目型销售 · 入围客户：4 个客户，2,939 万元；按赢率加权 1,469.5 万元\n");
    }

    @Test
    void aDealIsWeighedWithItsChanceToBeWonByADay() {
        Assessment assessment =
                Assessor.of(FUNNEL, Clock.systemUTC()).assess(FUNNEL.saleType("project"), FactSheet.empty(), AS_OF);
        OpenDeal deal =
                OpenDeal.of(assessment, Money.of(1_000, "CNY"), new DealChance("D1", "project", "target", 12, 1 / 3.0));
        assertThat(deal.basis()).isEqualTo(Basis.IN_TIME);
        assertThat(deal.probability()).contains(WinProbability.parse("33.3333"));
        assertThat(Forecast.of(List.of(deal)).assumptions().toString())
                .contains("Of 1 deal it counts what is won by a day");
    }

    @Test
    void theSampleIsForecast() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        List<OpenDeal> deals = SampleCustomers.read(FUNNEL).stream()
                .map(customer -> OpenDeal.of(
                                assessor.assess(customer.saleType(), customer.facts(), AS_OF), customer.amount())
                        .withClosing(customer.closing()))
                .toList();
        Forecast forecast = Forecast.of(deals);
        CurrencyForecast cny = forecast.in("CNY");
        assertThat(cny.total().amount()).isEqualTo(new BigDecimal("302780000"));
        assertThat(cny.total().expected()).isEqualTo(new BigDecimal("35128000"));
        assertThat(cny.total().p50().low()).isLessThan(new BigDecimal("35128000"));
        assertThat(cny.total().p90().high()).isGreaterThan(new BigDecimal("35128000"));
        assertThat(forecast.lapsed().customers()).isEqualTo(3);
        assertThat(forecast.explain(Locale.ENGLISH))
                .contains("Of what is expected, 7,059,500 CNY are of 3 deals with something lapsed, which counts as"
                        + " met.");
        assertThat(cny.months()).hasSize(13);
        assertThat(cny.months().get(0).month()).contains(YearMonth.of(2026, 12));
        assertThat(forecast.bases()).containsExactly(Map.entry(Basis.NOMINAL, 16L), Map.entry(Basis.UNSTATED, 24L));
        assertThat(forecast.unweighed()).isEqualTo(24);
        assertThat(forecast.explain(Locale.ENGLISH))
                .contains("\n"
                        + "Win probabilities: stated by the methodology 16.\n"
                        + "16 deals are weighed with the rate of their stages, which knows neither for how long"
                        + " a deal has stood there nor by when it is won: one that is older than any that was"
                        + " ever won counts as much as a new one.\n"
                        + "Of what is expected, 7,059,500 CNY are of 3 deals with something lapsed, which counts"
                        + " as met.\n"
                        + "24 deals are at no stage or at one without a stated win probability, and weighed with"
                        + " 0.\n");
        assertThat(forecast.explain(Locale.CHINESE)).contains("\n24 个商机尚无阶段，或所在阶段未说明赢率，按 0 加权。\n");
    }

    /** What nobody has changed is forecast alike, however long it lies. */
    @Test
    void theForecastOfUnchangedFactsIsTheSameLater() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        for (int days : new int[] {1, 7, 60}) {
            List<OpenDeal> later = SampleCustomers.read(FUNNEL).stream()
                    .map(customer -> OpenDeal.of(
                            assessor.assess(customer.saleType(), customer.facts(), AS_OF.plusDays(days)),
                            customer.amount()))
                    .toList();
            assertThat(Forecast.of(later).in("CNY").total().expected())
                    .as("%d days later", days)
                    .isGreaterThanOrEqualTo(new BigDecimal("35128000"));
        }
    }

    @Test
    void calibratedProbabilitiesCountWhereThereAreEnoughDeals() {
        List<ClosedDeal> closed = new ArrayList<>(Collections.nCopies(60, ClosedDeal.won("project", "shortlisted")));
        closed.addAll(Collections.nCopies(40, ClosedDeal.lost("project", "initiated")));
        Calibration calibration = Calibration.of(FUNNEL, closed);
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        List<OpenDeal> deals = SampleCustomers.read(FUNNEL).stream()
                .map(customer -> OpenDeal.of(
                        assessor.assess(customer.saleType(), customer.facts(), AS_OF), customer.amount(), calibration))
                .toList();
        Forecast forecast = Forecast.of(deals);
        // 5 at the first stage and 3 at the third, of which 100 closed deals tell; 60 reached the last one
        assertThat(forecast.bases())
                .containsExactly(
                        Map.entry(Basis.NOMINAL, 13L), Map.entry(Basis.UNSTATED, 19L), Map.entry(Basis.CALIBRATED, 8L));
        assertThat(forecast.explain(Locale.ENGLISH))
                .contains("\nWin probabilities: stated by the methodology 13, calibrated by closed deals 8.\n");
    }

    @Test
    void aCalibrationOfAnotherVersionIsRefused() {
        Calibration other = Calibration.of(FunnelStandard.extended(), List.of());
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        SampleCustomers.Customer customer = SampleCustomers.read(FUNNEL).get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenDeal.of(
                        assessor.assess(customer.saleType(), customer.facts(), AS_OF), customer.amount(), other))
                .withMessageContaining("cannot take in");
    }
}
