package io.github.funnelkit.definition;

import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.text.Text;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long a stay at a stage may last: at most a single period, or a period for each of several severities, which grow with
 * them: {@code StayLimits.NONE.with(StaySeverity.ADVICE, Period.ofDays(14)).with(StaySeverity.RED_FLAG, Period.ofDays(60))}.
 * It is named limits, and is no clock: {@code TimeLimits.of} makes of it what journeys go by.
 *
 * @param single the longest stay that is not too long, in days, more than nothing; empty when there is none, or several
 * @param bySeverity the longest stay that is not yet of a severity, in days, more than nothing, from the least severe on; empty
 *     when nothing or a single period is stated
 * @since 0.1.0
 */
public record StayLimits(Optional<Period> single, SortedMap<StaySeverity, Period> bySeverity) {

    /** Nothing is stated. */
    public static final StayLimits NONE = new StayLimits(Optional.empty(), Collections.emptySortedMap());

    /**
     * Checks the periods.
     *
     * @throws IllegalArgumentException if a period is not more than nothing, has months or years, which differ in length, or is
     *     not longer than that of a lesser severity; or if there is a single one and others beside it
     */
    public StayLimits {
        if (single.isPresent()) { // no lambda: made at every start
            requireDays("staysAtMost", single.get());
        }
        bySeverity = Collections.unmodifiableSortedMap(new TreeMap<>(bySeverity));
        if (single.isPresent() && !bySeverity.isEmpty()) {
            throw new IllegalArgumentException("staysAtMost " + single.get() + " and " + bySeverity
                    + ": expected a single period, or one for each severity");
        }
        Period before = Period.ZERO;
        for (Map.Entry<StaySeverity, Period> each : bySeverity.entrySet()) {
            requireDays("staysAtMost " + each.getKey().id(), each.getValue());
            if (each.getValue().get(ChronoUnit.DAYS) <= before.get(ChronoUnit.DAYS)) {
                throw new IllegalArgumentException(
                        "staysAtMost " + each.getKey().id() + " " + each.getValue() + ": expected more than " + before
                                + ", the period of what is less severe");
            }
            before = each.getValue();
        }
    }

    /**
     * A stay that is longer is too long.
     *
     * @param most the longest stay, in days
     * @return the limits
     * @throws IllegalArgumentException if it is not more than nothing, or has months or years, which differ in length
     */
    public static StayLimits of(Period most) {
        return new StayLimits(Optional.of(most), Collections.emptySortedMap());
    }

    /**
     * These limits with one for a severity, in place of a single period.
     *
     * @param severity what a longer stay is
     * @param most the longest stay that is not, in days
     * @return new limits
     * @throws IllegalArgumentException if it is not more than nothing and than the periods of lesser severities and less than
     *     those of greater ones, or has months or years
     */
    public StayLimits with(StaySeverity severity, Period most) {
        SortedMap<StaySeverity, Period> more = new TreeMap<>(bySeverity);
        more.put(severity, most);
        return new StayLimits(Optional.empty(), more);
    }

    private static void requireDays(String what, Period most) {
        Require.positive(what, most);
        if (most.toTotalMonths() != 0) {
            throw new IllegalArgumentException(
                    what + " " + most + ": expected days, such as P30D, as months differ in length");
        }
    }

    /** {@return whether anything is stated} */
    public boolean isStated() {
        return single.isPresent() || !bySeverity.isEmpty();
    }

    /**
     * The limits in words.
     *
     * @return a sentence for each limit
     */
    public List<Text> labels() {
        List<Text> labels = new ArrayList<>();
        single.ifPresent(most -> labels.add(DefinitionWords.STAYS_AT_MOST.text(FactText.period(most))));
        bySeverity.forEach(
                (severity, most) -> labels.add(DefinitionWords.STAY_IS.text(FactText.period(most), severity.label())));
        return labels;
    }
}
