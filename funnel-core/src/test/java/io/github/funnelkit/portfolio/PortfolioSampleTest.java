package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
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
                .extracting(each -> each.saleType() + " " + each.stage() + " "
                        + each.customers().customers())
                .containsExactly(
                        "non-project  4",
                        "non-project target 4",
                        "non-project intention 5",
                        "non-project initiated 3",
                        "non-project shortlisted 0",
                        "project  13",
                        "project target 6",
                        "project intention 0",
                        "project initiated 2",
                        "project shortlisted 3");
        assertThat(summary.outOfOrder().customers()).isEqualTo(12);
        assertThat(summary.explain(FUNNEL, Locale.ENGLISH))
                .startsWith(
                        "Sales funnel action standard 1.0: 40 customers, 302,780,000 CNY; weighted 28,068,500 CNY\n")
                .contains("\nMet out of order: 12 customers, 78,680,000 CNY\n")
                .contains("\n- Has a doctor able to operate minimally invasively: 8 customers, 49,130,000 CNY; "
                        + "unknown for 7; the only one for 2\n");
        assertThat(summary.explain(FUNNEL, Locale.CHINESE))
                .startsWith("销售漏斗行动标准 1.0：40 个客户，30,278 万元；按赢率加权 2,806.85 万元\n")
                .contains("\n- 项目型销售 · 入围客户：3 个客户，1,997 万元；按赢率加权 998.5 万元\n");
    }

    @Test
    void theSampleIsForecast() {
        Assessor<FactSheet> assessor = Assessor.of(FUNNEL, Clock.systemUTC());
        List<OpenDeal> deals = SampleCustomers.read(FUNNEL).stream()
                .map(customer -> OpenDeal.of(
                                assessor.assess(customer.saleType(), customer.facts(), AS_OF), customer.amount())
                        .withClosing(customer.closing()))
                .toList();
        Forecast forecast = Forecast.of(deals, Simulation.seeded(2026));
        CurrencyForecast cny = forecast.in("CNY");
        assertThat(cny.total().amount()).isEqualTo(new BigDecimal("302780000"));
        assertThat(cny.total().expected()).isEqualTo(new BigDecimal("28068500"));
        assertThat(cny.total().p50().low()).isLessThan(new BigDecimal("28068500"));
        assertThat(cny.total().p90().high()).isGreaterThan(new BigDecimal("28068500"));
        assertThat(cny.months()).hasSize(13);
        assertThat(cny.months().get(0).month()).contains(YearMonth.of(2026, 12));
        assertThat(forecast.bases()).containsExactly(Map.entry(Basis.NOMINAL, 13L), Map.entry(Basis.UNSTATED, 27L));
        assertThat(forecast.unweighed()).isEqualTo(27);
        assertThat(forecast.explain(Locale.ENGLISH))
                .contains(
                        "\nWin probabilities: stated by the methodology 13.\n27 deals are at no stage or at one without a"
                                + " stated win probability, and weighed with 0.\n");
        assertThat(forecast.explain(Locale.CHINESE)).contains("\n27 个商机尚无阶段，或所在阶段未说明赢率，按 0 加权。\n");
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
        Forecast forecast = Forecast.of(deals, Simulation.seeded(2026));
        // 6 at the first stage and 2 at the third, of which 100 closed deals tell; 60 reached the last one
        assertThat(forecast.bases())
                .containsExactly(
                        Map.entry(Basis.NOMINAL, 11L), Map.entry(Basis.UNSTATED, 21L), Map.entry(Basis.CALIBRATED, 8L));
        assertThat(forecast.explain(Locale.ENGLISH))
                .contains("\nWin probabilities: stated by the methodology 11, calibrated by closed deals 8.\n");
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
