package io.github.funnelkit.render;

import java.util.regex.Pattern;

/** A wording on one line that any encoding can write: a line break would end the item, the heading or the label that it stands in. */
final class PrintableLine {

    private static final Pattern BREAKS = Pattern.compile("[ \\t\\n\\x0B\\f\\r\\x1C-\\x1F\\u2028\\u2029]+");

    /** Controls, and halves of characters, which no encoding can write. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private PrintableLine() {}

    /** Line breaks become blanks, blanks around it go, what cannot be printed becomes U+FFFD; all else stays. */
    static String of(String wording) {
        String line = BREAKS.matcher(wording).replaceAll(" ");
        return UNPRINTABLE.matcher(line).replaceAll("\uFFFD").strip();
    }
}
