package io.github.funnelkit.json.format;

import io.github.funnelkit.fact.RecordLimits;
import java.util.Collection;
import java.util.stream.Collectors;

/** Turns of phrase of the messages. */
final class Words {

    private static final int SHOWN = 61;
    static final String HALF_CHARACTER =
            "found half a character: a surrogate without its other half cannot be written or stored";
    private static final int LISTED = 100;

    private Words() {}

    static String shortened(String text) {
        return cut(text, SHOWN);
    }

    /** A text of bounded length; what was cut off is {@code …}. No character is cut into halves. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean halved = Character.isHighSurrogate(text.charAt(longest - 2));
        return text.substring(0, halved ? longest - 2 : longest - 1) + "…";
    }

    /** Whether a text has half a surrogate pair, which no encoding can write. */
    static boolean hasHalfCharacter(String text) {
        return RecordLimits.halfCharacter(text) >= 0;
    }

    /** {@code "unknown fact 'x' (did you mean 'y'?); there are y, z"}. */
    static String unknown(String what, String found, String hint, Collection<String> known, String lead) {
        String all = known.isEmpty()
                ? "; there is none"
                : "; " + lead + " "
                        + known.stream().limit(LISTED).map(Words::shortened).collect(Collectors.joining(", "))
                        + (known.size() > LISTED ? ", …" : "");
        return "unknown " + what + " '" + shortened(found) + "'" + hint + all;
    }
}
