package io.github.funnelkit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The chances of the open deals of a history to be won within so many days, and how far they may be wrong together. */
final class WinOdds {

    /** How many times the curves are learned for the band, each time without as many of the deals. */
    private static final int PARTS = 100;

    private record Place(String saleType, String stage, int age) {}

    private final List<StageStay> open;
    private final Map<String, Integer> deals = new LinkedHashMap<>();
    private final Map<String, StayTable> tables = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final int days;
    private int oldest;

    WinOdds(StayHistory history, int days) {
        this.days = days;
        this.open = history.stays().stream()
                .filter(stay -> stay.end() == StayEnd.OPEN)
                .toList();
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

    static int age(StageStay stay, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(stay.since(), day);
    }

    /** The stays of the open deals. */
    List<StageStay> open() {
        return open;
    }

    /** A chance for each of them. */
    double[] chances() {
        return chances(null);
    }

    /** How many of them are won. */
    WinBand band() {
        return new WinBand(chances(), strays());
    }

    /** By deals that count more or less. */
    private double[] chances(double @Nullable [] weights) {
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
    private double strays() {
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
