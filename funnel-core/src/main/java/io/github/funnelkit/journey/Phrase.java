package io.github.funnelkit.journey;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;
import java.util.Locale;

/** A wording with places, written {@code {}}, for what is filled in when it is read. */
record Phrase(Text words) {

    private static final int SHOWN = 60;

    static Phrase phrase(String zh, String en) {
        return new Phrase(text(zh, en));
    }

    /** Fills the places in their order: texts in the reader's language, everything else as it prints. */
    String in(Locale language, Object... fillings) {
        StringBuilder said = new StringBuilder();
        String rest = words.in(language);
        for (Object filling : fillings) {
            int place = rest.indexOf("{}");
            said.append(rest, 0, place).append(filling instanceof Text text ? text.in(language) : filling);
            rest = rest.substring(place + 2);
        }
        return said.append(rest).toString();
    }

    /** As much of a text as a message shows; no character is cut into halves. */
    static String shortened(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN) + "…";
    }
}
