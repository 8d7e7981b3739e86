package io.github.funnelkit.portfolio;

import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.FactBinding;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.TimeLimits;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The example of the package's Javadoc, with the built-in standard. */
class PortfolioExampleTest {

    private record Deal(BigDecimal revenue, Money amount, YearMonth closing) {}

    @Test
    void theExampleRuns() {
        Funnel funnel = FunnelStandard.documented();
        Assessor<Deal> assessor = Assessor.of(
                funnel,
                FactBinding.of(Deal.class)
                        .bind(StandardFacts.ANNUAL_REVENUE, Deal::revenue)
                        .build(),
                Clock.systemUTC());
        List<Deal> deals = List.of(
                new Deal(new BigDecimal("100"), Money.of(5, "CNY"), YearMonth.of(2027, 1)),
                new Deal(new BigDecimal("90000000"), Money.of(7, "CNY"), YearMonth.of(2027, 2)));
        LocalDate today = LocalDate.parse("2026-11-23");
        Instant now = Instant.parse("2026-11-23T00:00:00Z");
        List<JourneyState> journeys = List.of();

        // spotless:off
        // snippet: package-portfolio
        Summary summary = deals.stream()
                .collect(Summary.collector(funnel, deal -> assessor.assess(PROJECT, deal, today), Deal::amount));
        summary.explain(funnel, Locale.ENGLISH);    // where they stand, and what keeps most
        summary.blockersByAmount("CNY");    // the criteria that keep most money from its next stage

        Calibration calibration = Calibration.of(funnel, List.of(
                ClosedDeal.won("project", "shortlisted"), ClosedDeal.lost("project", "intention")));
        calibration.stage("project", "intention").verdict();    // TOO_FEW_DEALS: 91 more are needed

        Forecast forecast = Forecast.of(
                deals.stream()
                        .map(deal -> OpenDeal.of(assessor.assess(PROJECT, deal, today), deal.amount(), calibration)
                                .withClosing(deal.closing()))
                        .toList());
        forecast.in("CNY").total().p10();    // the amount that is reached in nine of ten cases, and its bounds
        forecast.assumptions();    // what is taken for granted, to be shown with it

        MovementBuilder movement = Movement.builder(funnel, TimeLimits.NONE.withLimit(Duration.ofDays(60)), now);
        journeys.forEach(movement::add);
        movement.build().stage("project", "intention").conversion();    // how many get on from there
        // end
        // spotless:on

        assertThat(summary.customers()).hasToString("2 customers: 12 CNY");
        assertThat(summary.blockersByAmount("CNY").get(0).customers().amount("CNY"))
                .isEqualTo(BigDecimal.valueOf(12));
        assertThat(calibration.stage("project", "intention").verdict()).isEqualTo(Verdict.TOO_FEW_DEALS);
        assertThat(calibration.stage("project", "intention").dealsLacking()).isEqualTo(91);
        assertThat(forecast.in("CNY").months()).hasSize(2);
        assertThat(forecast.assumptions()).hasSize(3);
        assertThat(movement.build().stage("project", "intention").conversion()).isEmpty();
    }
}
