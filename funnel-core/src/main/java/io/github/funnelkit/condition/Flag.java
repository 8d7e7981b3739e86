package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.Objects;

/**
 * A yes-or-no fact.
 *
 * @param id the id: a letter or digit, then letters, digits, {@code -}, {@code _} and {@code .}
 * @param label what the fact is called
 * @since 0.1.0
 */
public record Flag(String id, Text label) implements TypedFact<Boolean> {

    /** Checks the id. */
    public Flag {
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
    public static Flag of(String id, Text label) {
        return new Flag(id, label);
    }

    /**
     * The flag is true.
     *
     * @return the condition
     */
    public Check isTrue() {
        return IsTrue.KIND.check(this);
    }

    /**
     * The flag is known to be false.
     *
     * @return the condition
     */
    public Condition isFalse() {
        return Condition.not(isTrue());
    }

    @Override
    public FactType type() {
        return FactType.FLAG;
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Flag that && id.equals(that.id) && label.equals(that.label));
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
