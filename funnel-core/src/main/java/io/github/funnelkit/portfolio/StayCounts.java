package io.github.funnelkit.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long stays at a stage last and how they end, as counts by age: all that the curve of Aalen and Johansen is made of.
 * Winning, losing and moving on compete: each ends the stay, so that what ends otherwise can no longer be won from there.
 *
 * <p>Stays that last when they are last seen are censored: they count for as long as they were seen. Stays that had begun
 * before the history count from the age on at which it saw them, as those of their like that ended earlier are not in it.
 *
 * <p>Counts of parts can be merged to those of the whole, in any order.
 *
 * @param ages what happened by age, in days; only ages at which anything did
 * @since 0.1.0
 */
public record StayCounts(SortedMap<Integer, AgeCount> ages) {

    /** No stays. */
    public static final StayCounts NONE = new StayCounts(new TreeMap<>());

    /** Checks the ages. */
    public StayCounts {
        SortedMap<Integer, AgeCount> checked = new TreeMap<>(ages);
        if (!checked.isEmpty() && checked.firstKey() < 0) {
            throw new IllegalArgumentException("age " + checked.firstKey() + ": expected 0 or more days");
        }
        ages = Collections.unmodifiableSortedMap(checked);
    }

    /**
     * The counts of one stay.
     *
     * @param stay the stay
     * @param from the first day of the history
     * @param asOf the last day of the history
     * @return its counts; none when it ended before the history began, or began after it
     */
    public static StayCounts of(StageStay stay, LocalDate from, LocalDate asOf) {
        StageStay known = stay.knownOn(asOf).orElse(null);
        if (known == null || known.until().filter(day -> day.isBefore(from)).isPresent()) {
            return NONE;
        }
        int entry = (int) Math.max(0, ChronoUnit.DAYS.between(known.since(), from));
        int exit = (int) ChronoUnit.DAYS.between(known.since(), known.until().orElse(asOf));
        StayEnd end = known.end();
        SortedMap<Integer, AgeCount> ages = new TreeMap<>();
        ages.put(entry, new AgeCount(1, 0, 0, 0, 0));
        ages.merge(
                exit,
                new AgeCount(
                        0,
                        end == StayEnd.WON ? 1 : 0,
                        end == StayEnd.LOST ? 1 : 0,
                        end == StayEnd.MOVED ? 1 : 0,
                        end == StayEnd.OPEN ? 1 : 0),
                AgeCount::plus);
        return new StayCounts(ages);
    }

    /**
     * The stays of both.
     *
     * @param other other stays
     * @return new counts
     */
    public StayCounts merge(StayCounts other) {
        SortedMap<Integer, AgeCount> all = new TreeMap<>(ages);
        other.ages.forEach((age, count) -> all.merge(age, count, AgeCount::plus));
        return new StayCounts(all);
    }

    /**
     * The probabilities of how a stay ends by its age, by Aalen and Johansen.
     *
     * @return one step for each age at which a stay ended, the youngest first
     */
    public List<IncidenceStep> curve() {
        List<IncidenceStep> steps = new ArrayList<>();
        long atRisk = 0;
        double staying = 1;
        double won = 0;
        double lost = 0;
        double moved = 0;
        for (Map.Entry<Integer, AgeCount> each : ages.entrySet()) {
            AgeCount count = each.getValue();
            atRisk += count.entered();
            long ended = count.won() + count.lost() + count.moved();
            if (ended > 0) {
                double one = staying / atRisk;
                won += one * count.won();
                lost += one * count.lost();
                moved += one * count.moved();
                staying = one * (atRisk - ended);
                steps.add(new IncidenceStep(each.getKey(), atRisk, staying, won, lost, moved));
            }
            atRisk -= count.left();
        }
        return List.copyOf(steps);
    }
}
