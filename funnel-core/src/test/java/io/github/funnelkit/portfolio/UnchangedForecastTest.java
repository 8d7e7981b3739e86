package io.github.funnelkit.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.SampleCustomers;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As long as nobody learns anything, what is expected does not change: time alone takes no deal out of a forecast. */
class UnchangedForecastTest {

    private static final LocalDate AS_OF = LocalDate.parse(SampleCustomers.AS_OF);
    private static final Funnel STANDARD = FunnelStandard.documented();

    private static Outlook expected(LocalDate day) {
        Assessor<FactSheet> assessor = Assessor.of(STANDARD, Clock.systemUTC());
        List<OpenDeal> deals = SampleCustomers.read(STANDARD).stream()
                .filter(customer -> customer.amount().currency().equals("CNY"))
                .map(customer -> OpenDeal.of(
                                assessor.assess(customer.saleType(), customer.facts(), day), customer.amount())
                        .withClosing(customer.closing()))
                .toList();
        return Forecast.of(deals).in("CNY").total();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60})
    void theSampleIsWorthTheSameLater(int days) {
        assertThat(expected(AS_OF).expected().signum()).isPositive();
        assertThat(expected(AS_OF.plusDays(days)).expected())
                .isEqualByComparingTo(expected(AS_OF).expected());
    }
}
