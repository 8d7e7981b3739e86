package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Objects;

/**
 * A set of calendar dates, such as those of earlier purchases.
 *
 * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
 * @param label what the fact is called
 * @since 0.1.0
 */
public record Days(String id, Text label) implements TypedFact<Collection<LocalDate>> {

    /** Checks the id. */
    public Days {
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
    public static Days of(String id, Text label) {
        return new Days(id, label);
    }

    /**
     * No date lies after today less the period; a date in the future counts as recent.
     *
     * @param period the period, more than nothing
     * @return the condition
     */
    public Check noneWithinLast(Period period) {
        return NoneWithinLast.KIND.check(this, period);
    }

    /**
     * So many dates lie after today less the period, and not after today; none is 0.
     *
     * @param period the period, more than nothing
     * @param least how many there must be, at least 1
     * @return the condition
     */
    public Check timesWithinLast(Period period, int least) {
        return TimesWithinLast.KIND.check(this, period, least);
    }

    @Override
    public FactType type() {
        return FactType.DAYS;
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Days that && id.equals(that.id) && label.equals(that.label));
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
