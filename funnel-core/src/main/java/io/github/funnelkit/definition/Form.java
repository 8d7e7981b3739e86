package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.Objects;

/**
 * A form that an action fills in or a criterion requires, such as an approval form. Only its id and name; never its content.
 *
 * @param id the id, unique in a funnel: letters, digits, {@code -} and {@code _}
 * @param label what it is called
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

    @Override
    public String toString() {
        return id;
    }
}
