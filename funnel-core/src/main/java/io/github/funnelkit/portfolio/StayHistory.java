package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The stays of deals, closed and open ones, as they were known at the end of a day. Open deals belong into it: without them
 * long stays that led nowhere would be forgotten. It is {@link Serializable}, so that each part of a large computation can make
 * its own and send it to where they are {@linkplain #merge merged}.
 *
 * @param from the first day of which the history knows what ended; stays that ended before do not count
 * @param asOf the last day of which it knows anything
 * @param stays the stays as they were known at the end of that day, in an order that does not depend on how they come
 * @since 0.1.0
 */
public record StayHistory(LocalDate from, LocalDate asOf, List<StageStay> stays) implements Serializable {

    private static final Comparator<StageStay> ORDER = Comparator.comparing(StageStay::deal)
            .thenComparing(StageStay::since)
            .thenComparing(stay -> stay.until().orElse(LocalDate.MAX))
            .thenComparing(StageStay::saleType)
            .thenComparing(StageStay::stage);

    /** Forgets what was not known yet, and sorts the stays. */
    public StayHistory {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(asOf, "asOf");
        if (asOf.isBefore(from)) {
            throw new IllegalArgumentException(
                    "history from " + from + " to " + asOf + ": expected the same day or a later one");
        }
        LocalDate last = asOf;
        stays = stays.stream()
                .flatMap(stay -> stay.knownOn(last).stream())
                .sorted(ORDER)
                .toList();
    }

    /**
     * What this history knew at the end of an earlier day.
     *
     * @param day the day
     * @return a history without anything that happened later
     * @throws IllegalArgumentException if it is before the first day, or after the last
     */
    public StayHistory knownOn(LocalDate day) {
        if (day.isAfter(asOf)) {
            throw new IllegalArgumentException(
                    day + ": expected at most " + asOf + ", the last day that the history knows");
        }
        return new StayHistory(from, day, stays);
    }

    /**
     * The stays of both.
     *
     * @param other other stays of the same days
     * @return a new history
     * @throws IllegalArgumentException if it is of other days
     */
    public StayHistory merge(StayHistory other) {
        if (!from.equals(other.from) || !asOf.equals(other.asOf)) {
            throw new IllegalArgumentException("histories of different days: " + from + " to " + asOf + " and "
                    + other.from + " to " + other.asOf);
        }
        List<StageStay> all = new ArrayList<>(stays);
        all.addAll(other.stays);
        return new StayHistory(from, asOf, all);
    }

    /**
     * How long the stays at a stage last and how they end.
     *
     * @param saleType the id of the sale type
     * @param stage the id of the stage; an empty text before the first stage
     * @return the counts
     */
    public StayCounts counts(String saleType, String stage) {
        return stays.stream()
                .filter(stay -> stay.saleType().equals(saleType) && stay.stage().equals(stage))
                .map(stay -> StayCounts.of(stay, from, asOf))
                .reduce(StayCounts.NONE, StayCounts::merge);
    }

    /** The stays by sale type, in their order. */
    Map<String, List<StageStay>> bySaleType() {
        Map<String, List<StageStay>> all = new LinkedHashMap<>();
        stays.forEach(stay ->
                all.computeIfAbsent(stay.saleType(), added -> new ArrayList<>()).add(stay));
        return all;
    }

    /** How many stays of how many days. */
    @Override
    public String toString() {
        return stays.size() + " stays from " + from + " to " + asOf;
    }
}
