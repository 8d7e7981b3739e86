package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How long things lasted. All durations are kept, so that the quantiles are exact and two of these can be merged.
 *
 * @param sorted the durations, the shortest first
 * @since 0.1.0
 */
public record Durations(List<Duration> sorted) implements Serializable {

    /** None. */
    public static final Durations NONE = new Durations(List.of());

    private static final int HALF = 50;

    /** Sorts. */
    public Durations {
        sorted = sorted.stream().sorted().toList();
    }

    /**
     * Keeps durations.
     *
     * @param durations the durations, in any order
     * @return the same, sorted
     */
    public static Durations of(Collection<Duration> durations) {
        return new Durations(List.copyOf(durations));
    }

    /**
     * How many there are.
     *
     * @return the number
     */
    public int count() {
        return sorted.size();
    }

    /**
     * The shortest duration that so many percent of all do not exceed (the nearest rank).
     *
     * @param percent from 1 to 100
     * @return one of the durations; empty when there is none
     * @throws IllegalArgumentException if the percentage is out of range
     */
    public Optional<Duration> percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("percentile " + percent + ": expected 1 to 100");
        }
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(sorted.get((int) (((long) sorted.size() * percent + 99) / 100) - 1));
    }

    /**
     * The duration that half of all do not exceed.
     *
     * @return one of the durations; empty when there is none
     */
    public Optional<Duration> median() {
        return percentile(HALF);
    }

    /**
     * The average, to the nanosecond below.
     *
     * @return the mean; empty when there is none
     */
    public Optional<Duration> mean() {
        return sorted.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sorted.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(sorted.size()));
    }

    /**
     * How many last longer than a duration.
     *
     * @param limit the duration
     * @return the number
     */
    public long longerThan(Duration limit) {
        return sorted.stream().filter(each -> each.compareTo(limit) > 0).count();
    }

    /**
     * The durations of both.
     *
     * @param other others
     * @return all of them
     */
    public Durations merge(Durations other) {
        List<Duration> all = new ArrayList<>(sorted);
        all.addAll(other.sorted);
        return new Durations(all);
    }
}
