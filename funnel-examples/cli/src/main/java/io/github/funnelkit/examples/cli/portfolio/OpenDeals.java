package io.github.funnelkit.examples.cli.portfolio;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.examples.cli.customers.Customer;
import io.github.funnelkit.portfolio.Calibration;
import io.github.funnelkit.portfolio.DealChance;
import io.github.funnelkit.portfolio.Forecast;
import io.github.funnelkit.portfolio.Money;
import io.github.funnelkit.portfolio.OpenDeal;
import io.github.funnelkit.portfolio.StayDrift;
import io.github.funnelkit.portfolio.WinsBy;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The customers of a list as a forecast sees them: each is one deal, if its amount is known. */
public final class OpenDeals {

    private final Closing closing;
    private final YearMonth now;
    private final Optional<Calibration> calibration;
    private final Optional<WinsBy> inTime;
    private final List<StayDrift> drifts;
    private final Map<String, DealChance> chances = new HashMap<>();
    private final List<OpenDeal> deals = new ArrayList<>();
    private long withoutAmount;
    private long overdue;

    /**
     * No deal yet.
     *
     * @param closing what says the month of closing
     * @param asOf the day of the forecast
     * @param calibration where win probabilities are to be taken from, if not from the methodology
     * @param inTime how likely the deals of that id are won by a day, which is preferred to both
     * @param drifts what has lately changed, so that it does not know
     */
    public OpenDeals(
            Closing closing,
            LocalDate asOf,
            Optional<Calibration> calibration,
            Optional<WinsBy> inTime,
            List<StayDrift> drifts) {
        this.closing = closing;
        this.now = YearMonth.from(asOf);
        this.calibration = calibration;
        this.inTime = inTime;
        this.drifts = List.copyOf(drifts);
        inTime.ifPresent(wins -> wins.deals().forEach(deal -> chances.put(deal.deal(), deal)));
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
        OpenDeal deal = deal(assessment, customer.money().get(), Optional.ofNullable(chances.get(customer.id())));
        Optional<YearMonth> month = closing.month(customer);
        overdue += month.filter(now::isAfter).isPresent() ? 1 : 0;
        deals.add(month.map(deal::withClosing).orElse(deal));
    }

    private OpenDeal deal(Assessment assessment, Money amount, Optional<DealChance> chance) {
        return chance.map(known -> OpenDeal.of(assessment, amount, known))
                .or(() -> calibration.map(known -> OpenDeal.of(assessment, amount, known)))
                .orElseGet(() -> OpenDeal.of(assessment, amount));
    }

    /**
     * What is to be expected of them.
     *
     * @return the forecast
     * @throws IllegalArgumentException if the amounts in one currency are too large and too fine to be simulated
     */
    public Forecast forecast() {
        return Forecast.of(deals);
    }

    private static BigDecimal tenths(double wins) {
        return BigDecimal.valueOf(wins).setScale(1, RoundingMode.HALF_EVEN);
    }

    /**
     * What is to be said besides what the forecast itself says.
     *
     * @return sentences
     */
    public List<Text> notes() {
        List<Text> notes = new ArrayList<>(List.of(closing.words()));
        inTime.ifPresent(wins -> notes.add(say(
                "forecast.in-time",
                "day",
                wins.by(),
                "wins",
                tenths(wins.expected()),
                "deals",
                wins.deals().size(),
                "low",
                wins.p10(),
                "high",
                wins.p90())));
        drifts.forEach(drift -> notes.add(drift.words()));
        if (overdue > 0) {
            notes.add(say("forecast.overdue", "count", overdue, "month", now));
        }
        if (withoutAmount > 0) {
            notes.add(say("forecast.without-amount", "count", withoutAmount));
        }
        return notes;
    }
}
