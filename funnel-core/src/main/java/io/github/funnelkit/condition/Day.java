package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * One calendar date, such as that of the next action.
 *
 * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
 * @param label what the fact is called
 * @since 0.1.0
 */
public record Day(String id, Text label) implements TypedFact<LocalDate> {

    /** Checks the id. */
    public Day {
        Ids.requireFactId(id);
        Objects.requireNonNull(label, "label");
    }

    /**
     * Makes a key.
     *
     * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
     * @param label what the fact is called
     * @return the key
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Day of(String id, Text label) {
        return new Day(id, label);
    }

    /**
     * The date is today or later.
     *
     * @return the condition
     */
    public Check upcoming() {
        return Upcoming.KIND.check(this);
    }

    /**
     * The date lies from today to today and the period, both included.
     *
     * @param period the period, more than nothing
     * @return the condition
     */
    public Check withinNext(Period period) {
        return DayWithin.NEXT.check(this, period);
    }

    /**
     * The date lies after today less the period, and not after today.
     *
     * @param period the period, more than nothing
     * @return the condition
     */
    public Check withinLast(Period period) {
        return DayWithin.LAST.check(this, period);
    }

    /**
     * The date is not after today less the period.
     *
     * @param period the period, more than nothing
     * @return the condition
     */
    public Check longAgo(Period period) {
        return DayWithin.LONG_AGO.check(this, period);
    }

    /**
     * The date is before another day.
     *
     * @param day the day
     * @return the condition
     */
    public Check before(ReferenceDay day) {
        return DayComparison.BEFORE.check(this, day);
    }

    /**
     * The date is another day or later.
     *
     * @param day the day
     * @return the condition
     */
    public Check notBefore(ReferenceDay day) {
        return DayComparison.NOT_BEFORE.check(this, day);
    }

    /**
     * The date is after another day.
     *
     * @param day the day
     * @return the condition
     */
    public Check after(ReferenceDay day) {
        return DayComparison.AFTER.check(this, day);
    }

    /**
     * The date is another day or earlier.
     *
     * @param day the day
     * @return the condition
     */
    public Check notAfter(ReferenceDay day) {
        return DayComparison.NOT_AFTER.check(this, day);
    }

    /**
     * The day that is a period after this fact's date, to compare another one with.
     *
     * @param period the period
     * @return the day
     */
    public ReferenceDay plus(Period period) {
        return ReferenceDay.of(this).plus(period);
    }

    /**
     * The day that is a period before this fact's date, to compare another one with.
     *
     * @param period the period
     * @return the day
     */
    public ReferenceDay minus(Period period) {
        return ReferenceDay.of(this).minus(period);
    }

    @Override
    public FactType type() {
        return FactType.DAY;
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Day that && id.equals(that.id) && label.equals(that.label));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
