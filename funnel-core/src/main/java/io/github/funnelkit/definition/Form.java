package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.Objects;

/**
 * A form that an action fills in or a criterion requires, such as an approval form. Only its id and name; never its content.
 *
 * @param id the id, unique in a funnel: letters, digits, {@code -} and {@code _}
 * @param label what it is called
 * @since 0.1.0
 */
public record Form(String id, Text label) {

    /** Checks the id. */
    public Form {
        Ids.require("form", id);
        Objects.requireNonNull(label, "label");
    }

    /**
     * Makes it of its parts.
     *
     * @param id the id
     * @param label what it is called
     * @return the {@code Form}
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Form of(String id, Text label) {
        return new Form(id, label);
    }

    /** As the record's own, which would cost a cold start as much as building a funnel. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Form that && id.equals(that.id) && label.equals(that.label));
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
