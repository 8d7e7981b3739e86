package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.Text;
import java.util.Locale;

/** Wordings of others on one line: a label or a reason must not look like a line that the library says. */
public final class OneLine {

    private OneLine() {}

    /** The wording for a reader, its line breaks as blanks. */
    public static String of(Text text, Locale reader) {
        return of(text.in(reader));
    }

    /** The words with a blank for each line break; the very same where there is none, which is nearly always. */
    public static String of(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (breaks(words.charAt(i))) {
                return folded(words);
            }
        }
        return words;
    }

    private static String folded(String words) {
        StringBuilder line = new StringBuilder(words);
        for (int i = 0; i < line.length(); i++) {
            if (breaks(line.charAt(i))) {
                line.setCharAt(i, ' ');
            }
        }
        return line.toString();
    }

    private static boolean breaks(char character) {
        return (character >= '\n' && character <= '\r') || character == (char) 0x2028 || character == (char) 0x2029;
    }
}
