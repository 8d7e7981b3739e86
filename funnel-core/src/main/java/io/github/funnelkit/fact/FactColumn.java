package io.github.funnelkit.fact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A column of a long list. What is plain is read at once; of the rest it remembers some texts that it had lately, with
 * what they say: columns repeat their values, and comparing costs less than reading. What it remembers is bounded.
 */
final class FactColumn {

    /** A power of two. */
    private static final int REMEMBERED = 64;

    private static final int LONGEST = 64;
    private static final char[] TRUE = {'t', 'r', 'u', 'e'};
    private static final char[] FALSE = {'f', 'a', 'l', 's', 'e'};

    /** The place of the fact in the order of the ids. */
    final int place;

    private final FactCell cell;
    private final FactType type;
    /** Whether a plain number may be a bad one. */
    private final boolean bounded;

    private final char[] @Nullable [] texts = new char[REMEMBERED] @Nullable [];
    private final @Nullable Object[] meanings = new @Nullable Object[REMEMBERED];

    FactColumn(Fact<?> fact, int place) {
        this.place = place;
        this.cell = new FactCell(fact);
        this.type = fact.type();
        this.bounded = !fact.bounds().areNone();
    }

    /**
     * What a cell says.
     *
     * @param cellText the same as a text, if there is one already
     * @return as {@link FactCell#read}
     */
    @Nullable
    Object read(char[] text, int from, int length, @Nullable String cellText) {
        if (length == 0) {
            return null;
        }
        Object plain = plain(text, from, length);
        if (plain != null) {
            return plain;
        }
        int at = length > LONGEST ? -1 : hash(text, from, length) & (REMEMBERED - 1);
        if (at >= 0) {
            char[] known = texts[at];
            if (known != null && known.length == length && isAlike(known, text, from)) {
                return meanings[at];
            }
        }
        Object meaning = cell.read(cellText == null ? new String(text, from, length) : cellText);
        if (at >= 0) {
            texts[at] = Arrays.copyOfRange(text, from, from + length);
            meanings[at] = meaning;
        }
        return meaning;
    }

    private @Nullable Object plain(char[] text, int from, int length) {
        return switch (type) {
            case FLAG -> flag(text, from, length);
            case COUNT -> bounded ? null : count(text, from, length);
            case DAY -> PlainForm.day(text, from, from + length);
            case QUANTITY, DAYS, TEXT, CHOICE, CHECKLIST, RECORDS -> null;
        };
    }

    private static @Nullable Long count(char[] text, int from, int length) {
        long number = PlainForm.digits(text, from, from + length);
        return number < 0 ? null : number;
    }

    private static @Nullable Boolean flag(char[] text, int from, int length) {
        if (length == TRUE.length && isAlike(TRUE, text, from)) {
            return true;
        }
        if (length == FALSE.length && isAlike(FALSE, text, from)) {
            return false;
        }
        return null;
    }

    /** Of some of the characters: those in which short numbers, words and lists of them mostly differ. */
    private static int hash(char[] text, int from, int length) {
        int last = from + length - 1;
        int hash = length;
        hash = 31 * hash + text[from];
        hash = 31 * hash + text[from + (length >> 1)];
        hash = 31 * hash + text[from + (length >> 2) * 3];
        hash = 31 * hash + text[Math.max(from, last - 1)];
        hash = 31 * hash + text[last];
        return hash ^ (hash >>> 6) ^ (hash >>> 12);
    }

    private static boolean isAlike(char[] known, char[] text, int from) {
        for (int i = 0; i < known.length; i++) {
            if (known[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
