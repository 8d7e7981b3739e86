package io.github.funnelkit.json.format;

import org.jspecify.annotations.Nullable;

/**
 * Where in a document something is.
 *
 * @param parent what it is in; null for the whole document
 * @param step the name or number in the parent
 * @param position where in the text
 */
record Spot(@Nullable Spot parent, String step, Position position) {

    static Spot root(Position position) {
        return new Spot(null, "", position);
    }

    Spot in(String name, Position at) {
        return new Spot(this, name, at);
    }

    /** The JSON Pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Spot each = this; each.parent != null; each = each.parent) {
            pointer.insert(0, each.step.replace("~", "~0").replace("/", "~1")).insert(0, '/');
        }
        return pointer.toString();
    }

    @SuppressWarnings("ReferenceEquality") // the very same spot, found without comparing whole ways
    boolean isIn(Spot other) {
        for (Spot each = this; each != null; each = each.parent) {
            if (each == other) {
                return true;
            }
        }
        return false;
    }
}
