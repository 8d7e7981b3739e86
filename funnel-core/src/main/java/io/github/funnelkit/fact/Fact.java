package io.github.funnelkit.fact;

import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The key of something that can be known about a customer: not the value, which a {@link FactSheet} or a host's own
 * object holds.
 *
 * <p>The keys to use are {@code Flag}, {@code Count}, {@code Quantity}, {@code Day}, {@code Days}, {@code Words},
 * {@code Checklist} and {@code Records} in the package {@code condition}: each offers the conditions that fit its type. This interface is
 * what they have in common and is not meant to be implemented by hosts.
 *
 * @param <V> what a value may be given as; {@link FactType} says what it is kept as
 * @since 0.1.0
 */
public interface Fact<V> {

    /**
     * The id, unique within a funnel: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}.
     *
     * @return the id
     */
    String id();

    /**
     * What kind of value this fact has.
     *
     * @return the type
     */
    FactType type();

    /**
     * The unit that values count in, such as {@code CNY} or {@code patients}.
     *
     * @return the unit, or an empty string when values have none
     */
    default String unit() {
        return "";
    }

    /**
     * What the unit is called, such as {@code patients} and {@code Patienten}.
     *
     * @return the name; empty when the unit is called as it is written, or there is none
     */
    default Optional<Text> unitLabel() {
        return Optional.empty();
    }

    /**
     * What is added up to this number.
     *
     * @return the parts; empty when it is no sum
     */
    default List<Addend> addends() {
        return List.of();
    }

    /**
     * The facts that each record of a collection has.
     *
     * @return the facts in their order; empty when it is no collection of records
     */
    default List<Fact<?>> each() {
        return List.of();
    }

    /**
     * Between which ends values lie.
     *
     * @return the ends; {@link Bounds#NONE} when any value will do or the fact is no number
     */
    default Bounds bounds() {
        return Bounds.NONE;
    }

    /**
     * The entries that a checklist allows, or those of a choice.
     *
     * @return the allowed entries in their order; empty when every entry is allowed or the fact has none
     */
    default List<String> entries() {
        return List.of();
    }

    /**
     * Whether a later entry of a choice counts for more.
     *
     * @return whether the entries are in order
     */
    default boolean ordered() {
        return false;
    }

    /**
     * What the allowed entries are called.
     *
     * @return the names by entry, in the order of the entries; an entry without one is called as it is written
     */
    default Map<String, Text> entryLabels() {
        return Map.of();
    }

    /**
     * What an entry is called: by its label, or as it is written where it has none.
     *
     * @param entry the entry
     * @return the name
     */
    default Text entryLabel(String entry) {
        return entryLabels().getOrDefault(entry, Text.of(entry));
    }

    /**
     * Says what kind of fact this is, for messages: {@code "a quantity in CNY"}.
     *
     * @return the English words
     */
    default String describe() {
        return type().noun() + (unit().isEmpty() ? "" : " in " + unit());
    }

    /**
     * What the fact is called in forms and reports.
     *
     * @return the label
     */
    Text label();

    /**
     * A part of a sum: a number, as often as it counts.
     *
     * @param fact the number, itself no sum
     * @param times how often it counts; negative when it is taken off
     */
    record Addend(Fact<Number> fact, BigDecimal times) {

        /** Checks that it is a number that is no sum, and counts. */
        public Addend {
            Objects.requireNonNull(fact, "fact");
            if (!fact.type().hasUnit() || !fact.addends().isEmpty()) {
                throw new IllegalArgumentException("fact '" + fact.id() + "' is "
                        + (fact.addends().isEmpty() ? fact.describe() : "a sum")
                        + " and cannot be added up; expected a count or a quantity");
            }
            if (times.signum() == 0) {
                throw new IllegalArgumentException(
                        "fact '" + fact.id() + "' counts 0 times; expected a number other than 0");
            }
            times = times.stripTrailingZeros();
            times = times.scale() < 0 ? times.setScale(0) : times;
        }

        @Override
        public String toString() {
            return times.compareTo(BigDecimal.ONE) == 0 ? fact.id() : times.toPlainString() + " " + fact.id();
        }
    }
}
