package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.StayLimits;
import io.github.funnelkit.definition.StaySeverity;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * When a journey counts as late: which fact holds the date of the next action, and how long is too long at a stage. Where
 * limits meet funnels, a stage or a fact that none of them has is refused.
 *
 * @param nextAction the fact that holds the date of the next action; empty for that of the journey's
 *     {@linkplain Funnel#nextAction funnel}, if there is one
 * @param stages the limits by the id of the stage, at least one of each, the shortest first
 * @param otherwise the limit for stages without their own, and for the time before the first one; empty for no limit
 * @since 0.1.0
 */
public record TimeLimits(Optional<Day> nextAction, Map<String, List<Limit>> stages, Optional<Limit> otherwise) {

    /** Nothing is late but by the funnel's own {@linkplain Funnel#nextAction next action}. */
    public static final TimeLimits NONE = new TimeLimits(Optional.empty(), Map.of(), Optional.empty());

    /**
     * How long is too long.
     *
     * @param duration the longest time that is not too long
     * @param percentile of which part of the past stays, in percent, this is the length; empty when the limit was set
     * @param severity how much it matters that a stay is longer; empty when that is not stated
     */
    public record Limit(Duration duration, Optional<Integer> percentile, Optional<StaySeverity> severity) {
        /** Checks that it is more than nothing. */
        public Limit {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("limit " + duration + ": expected more than nothing");
            }
            Objects.requireNonNull(percentile, "percentile");
            Objects.requireNonNull(severity, "severity");
        }
    }

    /** Keeps the order of the ids. */
    public TimeLimits {
        Objects.requireNonNull(nextAction, "nextAction");
        Map<String, List<Limit>> sorted = new TreeMap<>();
        stages.forEach((stage, limits) -> sorted.put(Require.notBlank("stage", stage), sorted(stage, limits)));
        stages = Collections.unmodifiableMap(sorted);
        Objects.requireNonNull(otherwise, "otherwise");
    }

    private static List<Limit> sorted(String stage, List<Limit> limits) {
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("stage '" + stage + "': expected at least one limit");
        }
        return limits.stream().sorted(Comparator.comparing(Limit::duration)).toList();
    }

    /**
     * The limits that a methodology states itself: how long a visit to its stages may last.
     *
     * @param funnel the methodology
     * @return the limits; {@link #NONE} when it states nothing
     */
    public static TimeLimits of(Funnel funnel) {
        TimeLimits limits = NONE;
        for (Stage stage : funnel.stages()) {
            if (stage.rules().staysAtMost().isStated()) {
                limits = limits.with(stage.id(), limits(stage.rules().staysAtMost()));
            }
        }
        return limits;
    }

    private static List<Limit> limits(StayLimits stays) {
        List<Limit> limits = new ArrayList<>();
        stays.single().ifPresent(most -> limits.add(new Limit(days(most), Optional.empty(), Optional.empty())));
        stays.bySeverity()
                .forEach(
                        (severity, most) -> limits.add(new Limit(days(most), Optional.empty(), Optional.of(severity))));
        return limits;
    }

    private static Duration days(Period most) {
        return Duration.ofDays(most.get(ChronoUnit.DAYS));
    }

    /**
     * These limits with the fact that holds the date of the next action, in place of that of the funnel.
     *
     * @param fact the fact
     * @return new limits
     */
    public TimeLimits withNextAction(Day fact) {
        return new TimeLimits(Optional.of(fact), stages, otherwise);
    }

    /**
     * These limits with one for all stages that have none of their own.
     *
     * @param duration the longest time that is not too long
     * @return new limits
     * @throws IllegalArgumentException if it is not more than nothing
     */
    public TimeLimits withLimit(Duration duration) {
        return new TimeLimits(nextAction, stages, Optional.of(new Limit(duration, Optional.empty(), Optional.empty())));
    }

    /**
     * These limits with one for a stage.
     *
     * @param stage the id of the stage
     * @param duration the longest time that is not too long
     * @return new limits
     * @throws IllegalArgumentException if it is not more than nothing
     */
    public TimeLimits withLimit(String stage, Duration duration) {
        return with(stage, List.of(new Limit(duration, Optional.empty(), Optional.empty())));
    }

    /**
     * These limits with one for a stage and a severity, beside those of other severities, and in place of one without.
     *
     * @param stage the id of the stage
     * @param severity how much it matters that a stay is longer
     * @param duration the longest time that is not too long
     * @return new limits
     * @throws IllegalArgumentException if it is not more than nothing
     */
    public TimeLimits withLimit(String stage, StaySeverity severity, Duration duration) {
        List<Limit> limits = new ArrayList<>(stages.getOrDefault(stage, List.of()));
        limits.removeIf(limit -> limit.severity().isEmpty() || limit.severity().get() == severity);
        limits.add(new Limit(duration, Optional.empty(), Optional.of(severity)));
        return with(stage, limits);
    }

    /**
     * These limits with one for a stage that is learned from how long it took before: the shortest of the past durations
     * that is not exceeded by the given part of them.
     *
     * @param stage the id of the stage
     * @param past how long past stays lasted, at least one of them more than nothing
     * @param percentile the part in percent, from 1 to 100, such as 90
     * @return new limits
     * @throws IllegalArgumentException if the past gives no limit, or the percentile is out of range
     */
    public TimeLimits withHistory(String stage, Collection<Duration> past, int percentile) {
        if (percentile < 1 || percentile > 100) {
            throw new IllegalArgumentException("percentile " + percentile + ": expected 1 to 100");
        }
        if (past.isEmpty()) {
            throw new IllegalArgumentException("stage '" + stage + "': no past durations to learn a limit from");
        }
        List<Duration> sorted = new ArrayList<>(past);
        Collections.sort(sorted);
        int rank = Math.toIntExact(((long) sorted.size() * percentile + 99) / 100);
        return with(stage, List.of(new Limit(sorted.get(rank - 1), Optional.of(percentile), Optional.empty())));
    }

    private TimeLimits with(String stage, List<Limit> limits) {
        Map<String, List<Limit>> more = new TreeMap<>(stages);
        more.put(Require.notBlank("stage", stage), limits);
        return new TimeLimits(nextAction, more, otherwise);
    }

    /**
     * The limits of a stage.
     *
     * @param stage the id of the stage; {@link #otherwise} is the limit for the time before the first one
     * @return its own limits, the shortest first, or else that for all; empty when there is none
     */
    public List<Limit> limits(String stage) {
        List<Limit> own = stages.get(stage);
        return own == null ? otherwise.stream().toList() : own;
    }

    /**
     * The longest limit that a stay exceeds: where limits have severities, it tells the greatest that applies.
     *
     * @param stage the id of the stage
     * @param stay how long the stay has lasted
     * @return the limit; empty when the stay is not too long
     */
    public Optional<Limit> exceeded(String stage, Duration stay) {
        return exceeded(limits(stage), stay);
    }

    /**
     * The limit that the time before the first stage exceeds.
     *
     * @param stay how long it has lasted
     * @return the limit; empty when that is not too long
     */
    public Optional<Limit> exceededBeforeFirstStage(Duration stay) {
        return exceeded(otherwise.stream().toList(), stay);
    }

    private static Optional<Limit> exceeded(List<Limit> limits, Duration stay) {
        return limits.stream()
                .filter(limit -> stay.compareTo(limit.duration()) > 0)
                .reduce((shorter, longer) -> longer);
    }

    /**
     * Checks that funnels have what is named here: a limit of a stage that does not exist would never count.
     *
     * @param funnels the funnels, or versions of one
     * @throws IllegalArgumentException if a stage is in none of them; the message names the nearest
     */
    public void requireKnownTo(Collection<Funnel> funnels) {
        requireStages(new KnownIds(funnels));
    }

    void requireStages(KnownIds known) {
        stages.keySet().forEach(stage -> known.requireStage("time limits", stage));
    }

    /** The fact of the next action must be there, too, unless the journey knows it all the same. */
    void requireKnownFor(JourneyState journey) {
        KnownIds known = journey.catalog().known();
        requireStages(known);
        if (nextAction.isPresent() && journey.facts().value(nextAction.get()).isUnknown()) {
            known.requireFact("time limits", nextAction.get().id());
        }
    }

    /**
     * How long the stays of journeys lasted that are over, by stage: what {@link #withHistory} learns from.
     *
     * @param journeys the host's journeys
     * @return the durations in the order of the journeys, by the id of the stage in the order of the ids
     */
    public static Map<String, List<Duration>> pastDurations(Collection<JourneyState> journeys) {
        return pastDurations(journeys, ZoneOffset.UTC);
    }

    /**
     * The same by the clocks of a place, as {@link JourneyTime} counts: each calendar day counts 24 hours, also one on which
     * clocks are changed.
     *
     * @param journeys the host's journeys
     * @param zone where the clocks are
     * @return the durations in the order of the journeys, by the id of the stage in the order of the ids
     */
    public static Map<String, List<Duration>> pastDurations(Collection<JourneyState> journeys, ZoneId zone) {
        Map<String, List<Duration>> past = new TreeMap<>();
        for (JourneyState journey : journeys) {
            for (StageVisit visit : journey.visits()) {
                if (visit.stage().isPresent() && visit.to().isPresent()) {
                    past.computeIfAbsent(visit.stage().get(), stage -> new ArrayList<>())
                            .add(visit.duration(visit.to().get(), zone));
                }
            }
        }
        return past;
    }
}
