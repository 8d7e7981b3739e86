package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of things, such as patients. It is not negative, unless its bounds say so: a rating from -5 to 5.
 *
 * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
 * @param unit what values count in, such as {@code patients}; empty when it needs none
 * @param unitLabel what the unit is called; empty when it is called as it is written
 * @param bounds between which ends values lie
 * @param label what the fact is called
 * @since 0.1.0
 */
public record Count(String id, String unit, Optional<Text> unitLabel, Bounds bounds, Text label) implements Numeric {

    /** Checks the id and the name of the unit. */
    public Count {
        Ids.requireFactId(id);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(bounds, "bounds");
        unitLabel = UnitLabel.checked(id, unit, unitLabel);
    }

    /**
     * Makes a key.
     *
     * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
     * @param unit what values count in, such as {@code patients}; empty when it needs none
     * @param label what the fact is called
     * @return the key
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Count of(String id, String unit, Text label) {
        return new Count(id, unit, Optional.empty(), Bounds.NONE, label);
    }

    /**
     * This fact with a name for its unit, such as {@code patients} and {@code Patienten}. The unit itself stays as it is.
     *
     * @param name what the unit is called
     * @return a new key
     * @throws IllegalArgumentException if it has no unit
     */
    public Count withUnitLabel(Text name) {
        return new Count(id, unit, Optional.of(name), bounds, label);
    }

    /**
     * This fact with ends between which its values lie; a value outside is a bad one.
     *
     * @param ends the ends
     * @return a new key
     */
    public Count withBounds(Bounds ends) {
        return new Count(id, unit, unitLabel, ends, label);
    }

    @Override
    public FactType type() {
        return FactType.COUNT;
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Count that
                        && id.equals(that.id)
                        && unit.equals(that.unit)
                        && unitLabel.equals(that.unitLabel)
                        && bounds.equals(that.bounds)
                        && label.equals(that.label));
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
