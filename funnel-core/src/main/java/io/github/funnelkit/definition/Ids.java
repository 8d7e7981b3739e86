package io.github.funnelkit.definition;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.internal.wording.MentionedNames;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** How ids in a definition may look, and how they are looked up. */
final class Ids {

    static final String RULE = "letters, digits, '-' and '_', beginning with a letter or digit, 100 at most";
    private static final int LONGEST = 100;

    private Ids() {}

    static boolean isId(String id) {
        // bytes, as every id of a funnel is looked at when no code is compiled yet, and charAt is slow then
        for (byte c : id.getBytes(StandardCharsets.ISO_8859_1)) {
            boolean isLetterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!isLetterOrDigit && c != '-' && c != '_') {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= LONGEST && id.charAt(0) != '-' && id.charAt(0) != '_';
    }

    static void require(String what, String id) {
        Objects.requireNonNull(id, what + " id");
        if (!isId(id)) {
            throw new IllegalArgumentException(what + " id '" + MentionedNames.shortened(id) + "': expected " + RULE);
        }
    }

    static <V> V find(String what, String id, Map<String, V> known) {
        V value = known.get(Objects.requireNonNull(id, what + " id"));
        if (value == null) {
            throw new UnknownPartException(unknown(what, id, known.keySet()), id, known.keySet());
        }
        return value;
    }

    static String unknown(String what, String id, Collection<String> known) {
        return "unknown " + what + " '" + MentionedNames.shortened(id) + "'" + NearestName.hint(id, known)
                + (known.isEmpty() ? "; there is none" : "; there are " + String.join(", ", known));
    }
}
