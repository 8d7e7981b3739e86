package io.github.funnelkit.definition;

import io.github.funnelkit.text.NearestName;
import java.util.Collection;
import java.util.Map;

/** How ids in a definition may look, and how they are looked up. */
final class Ids {

    static final String RULE = "letters, digits, '-' and '_', beginning with a letter or digit";
    private static final int LONGEST = 100;

    private Ids() {}

    static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!isLetterOrDigit && c != '-' && c != '_') {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= LONGEST && id.charAt(0) != '-' && id.charAt(0) != '_';
    }

    static void require(String what, String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException(what + " id '" + id + "': expected " + RULE);
        }
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
