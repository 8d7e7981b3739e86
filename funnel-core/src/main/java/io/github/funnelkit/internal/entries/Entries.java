package io.github.funnelkit.internal.entries;

import io.github.funnelkit.internal.wording.CellWord;
import io.github.funnelkit.text.Spelling;
import java.time.LocalDate;
import java.util.List;

/** Recognizes lists of entries that are normalized, or nearly so, so that they need not be sorted and copied. */
public final class Entries {

    /** Longer lists are sorted anyway: reading some kinds of list entry by entry would take too long. */
    private static final int LONGEST = 64;

    /** So many are compared with those before them. */
    private static final int FEW = 6;

    private static final char FIRST_WIDE_UNSEEN = '\u0085';
    private static final char LAST_BLANK = '\u3000';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Entries() {}

    /** What to throw when a host's collection, which may be one that is read when it is asked, fails then. */
    public static IllegalStateException unreadable(String factId, RuntimeException failure) {
        return new IllegalStateException("reading the entries of fact '" + factId + "' failed", failure);
    }

    /** Whether a list has texts that surely name something, each once, in order, and without blanks around it. */
    public static boolean areTexts(List<?> list) {
        int size = list.size();
        if (size == 0 || size > LONGEST) {
            return false;
        }
        String previous = null;
        for (int i = 0; i < size; i++) {
            if (!(list.get(i) instanceof String text) || !isName(text)) {
                return false;
            }
            if (previous != null && previous.compareTo(text) >= 0) {
                return false;
            }
            previous = text;
        }
        return true;
    }

    private static boolean isAmongFirst(int number, List<?> list, String text) {
        for (int i = 0; i < number; i++) {
            Object other = list.get(i);
            if (text.hashCode() == other.hashCode() && text.equals(other)) { // a text knows its hash
                return true;
            }
        }
        return false;
    }

    /** Whether a text surely names something, and has no blanks around it. */
    public static boolean isName(String text) {
        return beginsName(text) && !isBlank(text.charAt(text.length() - 1));
    }

    /** Whether a text surely names something, and does not begin with a blank. */
    public static boolean beginsName(String text) {
        return CellWord.surelyNames(text)
                || (!text.isEmpty() && !isBlank(text.charAt(0)) && !CellWord.mayBeNoValue(text));
    }

    /** As {@link Spelling#isUnseen}, which takes longer for what most texts begin and end with. */
    private static boolean isBlank(char character) {
        return (character <= LAST_BLANK || character == BYTE_ORDER_MARK)
                && (character <= ' ' || character >= FIRST_WIDE_UNSEEN)
                && Spelling.isUnseen(character);
    }

    /** Whether a list has a few texts that surely name something, each once, without blanks around it, in any order. */
    public static boolean areDistinctTexts(List<?> list) {
        int size = list.size();
        if (size == 0 || size > FEW) {
            return areTexts(list);
        }
        for (int i = 0; i < size; i++) {
            if (!(list.get(i) instanceof String text) || !isName(text) || isAmongFirst(i, list, text)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a list has dates, each once and in order. */
    public static boolean areDays(List<?> list) {
        int size = list.size();
        if (size == 0 || size > LONGEST) {
            return false;
        }
        LocalDate previous = null;
        for (int i = 0; i < size; i++) {
            if (!(list.get(i) instanceof LocalDate day) || (previous != null && !previous.isBefore(day))) {
                return false;
            }
            previous = day;
        }
        return true;
    }
}
