package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * One calendar date, such as that of the next action.
 *
 * @param id the id: a letter, then letters, digits, {@code -} and {@code _}
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
     * @param id the id: a letter, then letters, digits, {@code -} and {@code _}
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
