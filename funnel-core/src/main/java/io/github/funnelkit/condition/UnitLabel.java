package io.github.funnelkit.condition;

import io.github.funnelkit.text.Text;
import java.util.Optional;

/** What a unit is called. */
final class UnitLabel {

    private UnitLabel() {}

    /** The name, or empty where it says no more than the unit itself. */
    static Optional<Text> checked(String id, String unit, Optional<Text> label) {
        if (label.isEmpty()) {
            return label;
        }
        if (unit.isEmpty()) {
            throw new IllegalArgumentException(
                    "fact '" + id + "' has no unit that could be called '" + label.get() + "'");
        }
        return label.get().equals(Text.of(unit)) ? Optional.empty() : label;
    }
}
