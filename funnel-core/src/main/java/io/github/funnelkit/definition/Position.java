package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.Objects;

/**
 * A position in the team of a guide, such as the customer owner or the supervisor. Who holds it is said by the {@link Team}.
 *
 * @param id the id, unique in a funnel: letters, digits, {@code -} and {@code _}
 * @param label what it is called
 * @since 0.1.0
 */
public record Position(String id, Text label) {

    /** Checks the id. */
    public Position {
        Ids.require("position", id);
        Objects.requireNonNull(label, "label");
    }

    /**
     * Makes it of its parts.
     *
     * @param id the id
     * @param label what it is called
     * @return the {@code Position}
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Position of(String id, Text label) {
        return new Position(id, label);
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Position that && id.equals(that.id) && label.equals(that.label));
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
