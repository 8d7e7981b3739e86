package io.github.funnelkit.definition;

import io.github.funnelkit.text.NearestName;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/** How ids in a definition may look, and how they are looked up. */
final class Ids {

    static final String RULE = "letters, digits, '-' and '_', beginning with a letter or digit";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");

    private Ids() {}

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    static String require(String what, String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException(what + " id '" + id + "': expected " + RULE);
        }
        return id;
    }

    static <V> V find(String what, String id, Map<String, V> known) {
        V value = known.get(id);
        if (value == null) {
            throw new IllegalArgumentException(unknown(what, id, known.keySet()));
        }
        return value;
    }

    static String unknown(String what, String id, Collection<String> known) {
        return "unknown " + what + " '" + id + "'" + NearestName.hint(id, known)
                + (known.isEmpty() ? "; there is none" : "; there are " + String.join(", ", known));
    }
}
