package io.github.funnelkit.json.format;

import io.github.funnelkit.fact.RecordLimits;
import java.util.Locale;
import java.util.Optional;

/** Texts of documents in messages, as long as they may be. */
final class Words {

    private static final int SHOWN = 61;
    static final String HALF_CHARACTER =
            "found half a character: a surrogate without its other half cannot be written or stored";

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

    /**
     * The first character that no text of a definition has, such as {@code U+0007}: a control character but a line break or
     * tab, or a separator of lines or paragraphs. Empty where there is none.
     */
    static Optional<String> control(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isLayout = character == '\t' || character == '\n' || character == '\r';
            if ((Character.isISOControl(character) && !isLayout) || character == '\u2028' || character == '\u2029') {
                return Optional.of(String.format(Locale.ROOT, "U+%04X", (int) character));
            }
        }
        return Optional.empty();
    }

    /** Whether a text has half a surrogate pair, which no encoding can write. */
    static boolean hasHalfCharacter(String text) {
        return RecordLimits.halfCharacter(text) >= 0;
    }
}
