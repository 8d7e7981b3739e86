package io.github.funnelkit.json.format;

import io.github.funnelkit.text.Text;
import java.util.Locale;

/**
 * A blank between Chinese characters and the letters, braces or quotes of what is filled in beside them, as the wordings have
 * it where both are known. What is filled in stays as it is.
 */
final class HanSpacing {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    private HanSpacing() {}

    static boolean isUsedIn(Locale language) {
        return language.getLanguage().equals("zh");
    }

    /** What is filled in, with marks around the texts. */
    static Object[] marked(Object[] namesAndValues, Locale language) {
        Object[] marked = namesAndValues.clone();
        for (int i = 1; i < marked.length; i += 2) {
            if (marked[i] instanceof Text text) {
                marked[i] = BEGIN + text.in(language) + END;
            } else if (marked[i] instanceof String text) {
                marked[i] = BEGIN + text + END;
            }
        }
        return marked;
    }

    /** With blanks in place of the marks where there should be some. */
    static String spaced(String words) {
        StringBuilder spaced = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (character != BEGIN && character != END) {
                spaced.append(character);
                continue;
            }
            char before = last(spaced);
            char after = next(words, i + 1);
            boolean wanted = character == BEGIN ? isHan(before) && isNarrow(after) : isNarrow(before) && isHan(after);
            spaced.append(wanted ? " " : "");
        }
        return spaced.toString();
    }

    /** The last character but for the marks of code. */
    private static char last(StringBuilder words) {
        int last = words.length() - 1;
        while (last >= 0 && isOfCode(words.charAt(last))) {
            last--;
        }
        return last < 0 ? ' ' : words.charAt(last);
    }

    private static char next(String words, int from) {
        int next = from;
        while (next < words.length() && isOfCode(words.charAt(next))) {
            next++;
        }
        return next < words.length() ? words.charAt(next) : ' ';
    }

    private static boolean isOfCode(char character) {
        return character == WrittenCode.BEGIN || character == WrittenCode.END;
    }

    private static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static boolean isNarrow(char character) {
        return character > ' ' && character < '\u007F';
    }
}
