package io.github.funnelkit.condition;

import java.util.regex.Pattern;

/** How the ids of facts, condition kinds and parameters may look. */
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

    static void requireFactId(String id) {
        if (!isName(id)) {
            throw new IllegalArgumentException("fact id '" + id + "': expected " + NAME_RULE);
        }
    }
}
