package io.github.funnelkit.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the name that was probably meant, for error messages that are an answer.
 *
 * <p>Names count as near when few letters must be changed, added, dropped or swapped with a neighbour to get from one
 * to the other; upper and lower case count as equal. Names that share nothing are never near, nor are those of which one
 * says the opposite of the other: {@code unqualified} and {@code qualified}, {@code lost} and {@code won}. A Chinese
 * character is a word rather than a letter, and counts as much. Of names of several words, each word must be near to its
 * counterpart: {@code offer approved} is not {@code offer rejected} misspelt.
 *
 * @since 0.1.0
 */
public final class NearestName {

    private static final int LONGEST = 64;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+|(?<=\\p{Ll})(?=\\p{Lu})");

    private NearestName() {}

    /**
     * The right name nearest to a wrong one.
     *
     * @param wrong the name that was found
     * @param right the names that would be right
     * @return the nearest, the first of several equally near; empty when none is near
     */
    public static Optional<String> of(String wrong, Collection<String> right) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        String found = wrong.toLowerCase(Locale.ROOT);
        int best = allowed(wrong.length()) + 1;
        String nearest = null;
        for (String candidate : right) {
            if (candidate.length() <= LONGEST) {
                int distance = distance(found, candidate.toLowerCase(Locale.ROOT), best);
                boolean shared = 2 * distance < Math.max(wrong.length(), candidate.length());
                if (distance < best
                        && shared
                        && areNearWordByWord(wrong, candidate)
                        && !Opposites.are(wrong, candidate, distance)) {
                    best = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * A hint to append to a message.
     *
     * @param wrong the name that was found
     * @param right the names that would be right
     * @return {@code " (did you mean 'target'?)"}, or an empty string when no name is near
     */
    public static String hint(String wrong, Collection<String> right) {
        return of(wrong, right).map(name -> " (did you mean '" + name + "'?)").orElse("");
    }

    /** Long names can have much in common and yet differ by the word that matters. */
    private static boolean areNearWordByWord(String wrong, String right) {
        String[] ours = BETWEEN_WORDS.split(wrong, -1);
        String[] theirs = BETWEEN_WORDS.split(right, -1);
        if (ours.length != theirs.length) { // a blank more or less is a slip, too
            return true;
        }
        for (int i = 0; i < ours.length; i++) {
            int allowed = allowed(Math.max(ours[i].length(), theirs[i].length()));
            String our = ours[i].toLowerCase(Locale.ROOT);
            if (!hasIdeograph(our) && distance(our, theirs[i].toLowerCase(Locale.ROOT), allowed + 1) > allowed) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasIdeograph(String word) {
        return word.codePoints().anyMatch(Character::isIdeographic);
    }

    /** How many slips a name or word of a length may have. */
    private static int allowed(int length) {
        return Math.max(1, length / 3);
    }

    /**
     * The distance, as far as it is less than a bound; else the bound or more. Names can be many, and long by intent: so
     * only what can come out below the bound is looked at, which lies near the diagonal.
     */
    static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) >= bound) {
            return bound;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            Arrays.fill(row, bound);
            row[0] = i;
            int least = i;
            int end = Math.min(b.length(), i + bound);
            for (int j = Math.max(1, i - bound); j <= end; j++) {
                int change = change(a.charAt(i - 1), b.charAt(j - 1));
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, Math.min(row[j], last[j] + 1));
            }
            if (least > bound) {
                return bound;
            }
        }
        return row[b.length()];
    }

    private static int change(char one, char other) {
        if (one == other) {
            return 0;
        }
        return Character.isIdeographic(one) || Character.isIdeographic(other) ? 2 : 1;
    }
}
