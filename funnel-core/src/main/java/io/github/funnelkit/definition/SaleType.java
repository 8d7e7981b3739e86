package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.Objects;

/**
 * A kind of sale, such as project or non-project: which stages apply and which criteria count depends on it.
 *
 * @param id the id, unique in a funnel: letters, digits, {@code -} and {@code _}
 * @param label what it is called
 * @since 0.1.0
 */
public record SaleType(String id, Text label) {

    /** Checks the id. */
    public SaleType {
        Ids.require("sale type", id);
        Objects.requireNonNull(label, "label");
    }

    /**
     * Makes it of its parts.
     *
     * @param id the id
     * @param label what it is called
     * @return the {@code SaleType}
     * @throws IllegalArgumentException if the id is malformed
     */
    public static SaleType of(String id, Text label) {
        return new SaleType(id, label);
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof SaleType that && id.equals(that.id) && label.equals(that.label));
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
