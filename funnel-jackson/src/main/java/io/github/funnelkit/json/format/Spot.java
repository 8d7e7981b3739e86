package io.github.funnelkit.json.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document something is.
 *
 * @param parent what it is in; null for the whole document
 * @param step the name or number in the parent
 * @param position where in the text
 */
record Spot(@Nullable Spot parent, String step, Position position) {

    /** Longer names are those of nothing. */
    private static final int LONGEST = 400;

    static Spot root(Position position) {
        return new Spot(null, "", position);
    }

    Spot in(String name, Position at) {
        return new Spot(this, name, at);
    }

    /** The JSON Pointer; a name that is too long to be one is cut off. */
    String pointer() {
        List<String> steps = new ArrayList<>();
        for (Spot each = this; each.parent != null; each = each.parent) {
            steps.add(Words.cut(each.step, LONGEST).replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder pointer = new StringBuilder();
        for (int step = steps.size() - 1; step >= 0; step--) {
            pointer.append('/').append(steps.get(step));
        }
        return pointer.toString();
    }

    /** Whether it is one of a list. */
    boolean isItem() {
        return !step.isEmpty() && step.chars().allMatch(character -> character >= '0' && character <= '9');
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
