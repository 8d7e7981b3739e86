package io.github.funnelkit.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.RandomAccess;

/** Recognizes lists that are in the form in which entries are kept, so that they need not be sorted and copied. */
final class Ordered {

    private Ordered() {}

    /** Whether a list has texts, each once, in order, and without blanks around it. */
    static boolean areTexts(List<?> list) {
        if (!(list instanceof RandomAccess)) {
            return false;
        }
        String previous = "";
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof String text) || !isStripped(text) || previous.compareTo(text) >= 0) {
                return false;
            }
            previous = text;
        }
        return !previous.isEmpty();
    }

    private static boolean isStripped(String text) {
        return !text.isEmpty()
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    /** Whether a list has dates, each once and in order. */
    static boolean areDays(List<?> list) {
        if (!(list instanceof RandomAccess)) {
            return false;
        }
        LocalDate previous = null;
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof LocalDate day) || (previous != null && !previous.isBefore(day))) {
                return false;
            }
            previous = day;
        }
        return previous != null;
    }
}
