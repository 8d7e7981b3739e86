package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import java.util.regex.Pattern;

/** How the ids of facts, condition kinds and parameters, and the texts that stand for values, may look. */
final class Ids {

    static final String NAME_RULE = "a letter, then letters, digits, '-' or '_'";
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");
    private static final Pattern NAMESPACED =
            Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,99}:[A-Za-z][A-Za-z0-9_-]{0,99}");

    private Ids() {}

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    static boolean isNamespaced(String id) {
        return NAMESPACED.matcher(id).matches();
    }

    /** Texts and entries are kept like this. */
    static boolean isStripped(String value) {
        return !value.isEmpty() && value.equals(value.strip());
    }

    static String neverFound(Fact<?> fact, String value) {
        return "fact '" + fact.id() + "': '" + value + "' can never be found, as values are kept without blanks around "
                + "them";
    }

    static void requireFactId(String id) {
        if (!isName(id)) {
            throw new IllegalArgumentException("fact id '" + id + "': expected " + NAME_RULE);
        }
    }
}
