package io.github.funnelkit.internal.suggest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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
                int distance = EditDistance.between(found, candidate.toLowerCase(Locale.ROOT), best);
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
     * The right path nearest to a wrong one, of names with points between them: one that ends so, for whoever left out where it
     * begins, or else the nearest.
     *
     * @param wrong what was found
     * @param right the paths that would be right
     * @return the nearest; empty when none is near
     */
    public static Optional<String> ofPath(String wrong, Collection<String> right) {
        Map<String, String> ends = new LinkedHashMap<>();
        for (String path : right) {
            ends.putIfAbsent(end(path, wrong), path);
        }
        return Optional.ofNullable(ends.get(wrong))
                .or(() -> of(wrong, right))
                .or(() -> of(wrong, ends.keySet()).map(ends::get));
    }

    /** As many of the last names of a path as another one has. */
    private static String end(String path, String other) {
        int begin = path.length();
        for (int names = other.split("\\.", -1).length; names > 0 && begin > 0; names--) {
            begin = path.lastIndexOf('.', begin - 1);
        }
        return path.substring(begin + 1);
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
            if (!hasIdeograph(our)
                    && EditDistance.between(our, theirs[i].toLowerCase(Locale.ROOT), allowed + 1) > allowed) {
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
}
