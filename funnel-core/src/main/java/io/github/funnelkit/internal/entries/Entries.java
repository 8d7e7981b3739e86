package io.github.funnelkit.internal.entries;

import io.github.funnelkit.internal.lookup.TextTable;
import io.github.funnelkit.internal.wording.CellWord;
import io.github.funnelkit.text.Spelling;
import java.time.LocalDate;
import java.util.Collection;
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

    /** The JDK's lists that cannot change. */
    private static final Class<?> ONE_OR_TWO = List.of("").getClass();

    private static final Class<?> ANY_NUMBER = List.of().getClass();

    private Entries() {}

    /** What to throw when a host's collection, which may be one that is read when it is asked, fails then. */
    public static IllegalStateException unreadable(String factId, RuntimeException failure) {
        return new IllegalStateException("reading the entries of fact '" + factId + "' failed", failure);
    }

    /** Whether a collection is a list that cannot change, of texts that surely name something. */
    public static boolean areLastingTexts(Collection<?> collection) {
        Class<?> type = collection.getClass();
        if (type == ONE_OR_TWO) {
            List<?> list = (List<?>) collection;
            return isText(list.get(0)) && (list.size() == 1 || isText(list.get(1)));
        }
        return type == ANY_NUMBER && areTextsOnly((List<?>) collection);
    }

    private static boolean areTextsOnly(List<?> list) {
        int size = list.size();
        if (size == 3 || size == 4) {
            return isText(list.get(0)) && isText(list.get(1)) && isText(list.get(2)) && isText(list.get(size - 1));
        }
        for (int i = 0; i < size; i++) {
            if (!isText(list.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a collection has nothing but texts that do not begin with a blank, and surely name something. */
    public static boolean areTextsOnly(Collection<?> collection) {
        if (collection instanceof List<?> list) {
            return areTextsOnly(list);
        }
        for (Object entry : collection) {
            if (!isText(entry)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a collection has nothing but allowed texts. */
    public static boolean areAllowed(Collection<?> collection, TextTable allowed) {
        if (collection instanceof List<?> list) {
            return areAllowed(list, allowed);
        }
        for (Object entry : collection) {
            if (!allowed.contains(entry)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a collection is a list that cannot change, of allowed texts. */
    public static boolean areLastingTexts(Collection<?> collection, TextTable allowed) {
        Class<?> type = collection.getClass();
        if (type == ONE_OR_TWO) {
            List<?> list = (List<?>) collection;
            return allowed.contains(list.get(0)) && (list.size() == 1 || allowed.contains(list.get(1)));
        }
        return type == ANY_NUMBER && areAllowed((List<?>) collection, allowed);
    }

    private static boolean areAllowed(List<?> list, TextTable allowed) {
        int size = list.size();
        for (int i = 0; i < size; i++) {
            if (!allowed.contains(list.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an entry is a text that surely names something. */
    private static boolean isText(Object entry) {
        return entry instanceof String text && beginsWithoutBlank(text) && !CellWord.mayBeNoValue(text);
    }

    private static boolean beginsWithoutBlank(String text) {
        return !text.isEmpty() && !isBlank(text.charAt(0));
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

    /** Whether a text has no blanks around it, and surely names something. */
    private static boolean isName(String text) {
        int length = text.length();
        return length > 0
                && !isBlank(text.charAt(0))
                && !isBlank(text.charAt(length - 1))
                && !CellWord.mayBeNoValue(text);
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
