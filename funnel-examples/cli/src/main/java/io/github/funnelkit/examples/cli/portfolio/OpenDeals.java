package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.portfolio.Calibration;
import io.github.funnelkit.portfolio.Forecast;
import io.github.funnelkit.portfolio.OpenDeal;
import io.github.funnelkit.portfolio.Simulation;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The customers of a list as a forecast sees them: each is one deal, if its amount is known. */
public final class OpenDeals {

    /** Where random numbers start unless it is said. */
    public static final long SEED = 42;

    private final Closing closing;
    private final YearMonth now;
    private final Optional<Calibration> calibration;
    private final List<OpenDeal> deals = new ArrayList<>();
    private long withoutAmount;
    private long overdue;

    /**
     * No deal yet.
     *
     * @param closing what says the month of closing
     * @param asOf the day of the forecast
     * @param calibration where win probabilities are to be taken from, if not from the methodology
     */
    public OpenDeals(Closing closing, LocalDate asOf, Optional<Calibration> calibration) {
        this.closing = closing;
        this.now = YearMonth.from(asOf);
        this.calibration = calibration;
    }

    /**
     * Adds a customer.
     *
     * @param customer the customer
     * @param assessment where it stands
     */
    public void add(Customer customer, Assessment assessment) {
        if (customer.money().isEmpty()) {
            withoutAmount++;
            return;
        }
        OpenDeal deal = calibration
                .map(known -> OpenDeal.of(assessment, customer.money().get(), known))
                .orElseGet(() -> OpenDeal.of(assessment, customer.money().get()));
        Optional<YearMonth> month = closing.month(customer);
        overdue += month.filter(now::isAfter).isPresent() ? 1 : 0;
        deals.add(month.map(deal::withClosing).orElse(deal));
    }

    /**
     * What is to be expected of them.
     *
     * @param simulation how the quantiles are to be found
     * @return the forecast
     * @throws IllegalArgumentException if the amounts in one currency are too large and too fine to be simulated
     */
    public Forecast forecast(Simulation simulation) {
        return Forecast.of(deals, simulation);
    }

    /**
     * What is to be said besides what the forecast itself says.
     *
     * @return sentences
     */
    public List<Text> notes() {
        List<Text> notes = new ArrayList<>(List.of(closing.words()));
        if (overdue > 0) {
            notes.add(say("forecast.overdue", "count", overdue, "month", now));
        }
        if (withoutAmount > 0) {
            notes.add(say("forecast.without-amount", "count", withoutAmount));
        }
        return notes;
    }
}
