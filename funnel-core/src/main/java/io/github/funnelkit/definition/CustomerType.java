package io.github.funnelkit.definition;

import io.github.funnelkit.text.Text;
import java.util.Objects;

/**
 * What a customer at a stage is called, such as "interested customer".
 *
 * @param label the name
 * @since 0.1.0
 */
public record CustomerType(Text label) {

    /** Checks that there is a name. */
    public CustomerType {
        Objects.requireNonNull(label, "label");
    }

    @Override
    public String toString() {
        return label.toString();
    }
}
