package io.github.funnelkit.portfolio;

import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many of the open deals of a history are to be expected to be won by a day.
 *
 * <p><b>How.</b> Of each stage it is counted at which age stays end, and how: won, lost or moved to which stage, of those that
 * were seen at that age (the increments of the curve of Aalen and Johansen). A deal goes on from the age that it has: what
 * ended earlier than that says nothing of it any more. When it moves, it goes on as a deal that has just come to the next
 * stage. Stages of which few stays of an age were seen are drawn towards all stages at that age.
 *
 * <p><b>How sure.</b> The band is that of chance and of the error of the curves together. The curves are learned again and
 * again, each time without some of the deals (the jackknife), which says how far the expected number of wins strays. By as much
 * the odds of all deals are taken to be higher or lower together; what chance makes of them is worked out, not drawn.
 *
 * <p><b>What it cannot know.</b> It takes for granted that deals go on as those before them, that how a deal goes on depends on
 * its stage and how long it has stood there and on nothing before, and that deals are won independently of each other. Of
 * ages at which no stay was ever seen it knows nothing, and expects nothing.
 *
 * <p>The same history gives the same on every machine.
 *
 * @param asOf the day of which the history is
 * @param by the day by which deals are to be won
 * @param deals the open deals
 * @param expected how many are won on average
 * @param p10 so many or more are won in nine of ten cases
 * @param p50 so many or more are won in one of two cases
 * @param p90 so many or more are won in one of ten cases
 * @since 0.1.0
 */
public record WinsBy(
        LocalDate asOf, LocalDate by, List<DealChance> deals, double expected, long p10, long p50, long p90) {

    /** How many times the curves are learned for the band, each time without as many of the deals. */
    private static final int PARTS = 100;

    /** Keeps the order. */
    public WinsBy {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(by, "by");
        deals = List.copyOf(deals);
    }

    /**
     * Forecasts.
     *
     * @param history the stays of closed and open deals
     * @param by the day by which they are to be won, after the last day of the history and at most 3,650 days after it
     * @return the forecast
     * @throws IllegalArgumentException if the day is not within these
     */
    public static WinsBy of(StayHistory history, LocalDate by) {
        long days = ChronoUnit.DAYS.between(history.asOf(), by);
        if (days < 1 || days > 3_650) {
            throw new IllegalArgumentException("wins by " + by + " as of " + history.asOf()
                    + ": expected a later day, and at most 3650 days later");
        }
        List<StageStay> open = history.stays().stream()
                .filter(stay -> stay.end() == StayEnd.OPEN)
                .toList();
        Odds odds = new Odds(history, open, (int) days);
        double[] chances = odds.chances(null);
        List<DealChance> deals = new ArrayList<>();
        double expected = 0;
        for (int index = 0; index < chances.length; index++) {
            StageStay stay = open.get(index);
            expected += chances[index];
            deals.add(new DealChance(
                    stay.deal(), stay.saleType(), stay.stage(), age(stay, history.asOf()), chances[index]));
        }
        WinBand band = new WinBand(chances, odds.strays());
        return new WinsBy(history.asOf(), by, deals, expected, band.wins(10), band.wins(50), band.wins(90));
    }

    /** The chances of the open deals of a history, by deals that count more or less. */
    private static final class Odds {

        private record Place(String saleType, String stage, int age) {}

        private final Map<String, Integer> deals = new LinkedHashMap<>();
        private final Map<String, StayTable> tables = new LinkedHashMap<>();
        private final List<Place> places = new ArrayList<>();
        private final int days;
        private int oldest;

        Odds(StayHistory history, List<StageStay> open, int days) {
            this.days = days;
            for (StageStay stay : history.stays()) {
                deals.putIfAbsent(stay.deal(), deals.size());
            }
            history.bySaleType()
                    .forEach((saleType, stays) ->
                            tables.put(saleType, new StayTable(stays, history.from(), history.asOf(), deals)));
            for (StageStay stay : open) {
                int age = age(stay, history.asOf());
                oldest = Math.max(oldest, age);
                places.add(new Place(stay.saleType(), stay.stage(), age));
            }
        }

        double[] chances(double @Nullable [] weights) {
            Map<String, WinCurves> curves = new HashMap<>();
            tables.forEach((saleType, table) ->
                    curves.put(saleType, new WinCurves(new StayRates(table, oldest + days + 1, weights), days)));
            Map<Place, Double> known = new HashMap<>();
            return places.stream()
                    .mapToDouble(place -> known.computeIfAbsent(
                            place,
                            added -> Objects.requireNonNull(curves.get(place.saleType))
                                    .probability(place.stage, place.age)))
                    .toArray();
        }

        /** How far the expected number of wins strays, as the curves are of these deals and not of others: its variance. */
        double strays() {
            int parts = Math.min(PARTS, deals.size());
            double[] expected = new double[parts];
            for (int part = 0; part < parts; part++) {
                double[] weights = new double[deals.size()];
                for (int deal = 0; deal < weights.length; deal++) {
                    weights[deal] = deal % parts == part ? 0 : 1;
                }
                expected[part] = Arrays.stream(chances(weights)).sum();
            }
            double mean = Arrays.stream(expected).average().orElse(0);
            return Arrays.stream(expected)
                            .map(each -> (each - mean) * (each - mean))
                            .sum()
                    * (parts - 1)
                    / Math.max(1, parts);
        }
    }

    private static int age(StageStay stay, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(stay.since(), day);
    }

    /**
     * Says how many wins are to be expected, and what is taken for granted.
     *
     * @param language the reader's language
     * @return the words, on two lines
     */
    public String explain(Locale language) {
        return line().in(language) + "\n" + TimeWords.ASSUMES.in(language);
    }

    private Text line() {
        return TimeWords.WINS_BY.text(by, TimeWords.tenths(expected), deals.size(), p10, p90);
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
