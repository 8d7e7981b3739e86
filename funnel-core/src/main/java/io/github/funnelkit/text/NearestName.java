package io.github.funnelkit.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was probably meant, for error messages that are an answer.
 *
 * <p>Names count as near when few letters must be changed, added, dropped or swapped with a neighbour to get from one
 * to the other; upper and lower case count as equal. Names that share nothing are never near.
 *
 * @since 0.1.0
 */
public final class NearestName {

    private static final int LONGEST = 100;

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
        int best = Math.max(1, wrong.length() / 3) + 1;
        String nearest = null;
        for (String candidate : right) {
            if (candidate.length() <= LONGEST) {
                int distance = distance(found, candidate.toLowerCase(Locale.ROOT));
                if (distance < best && distance < Math.max(wrong.length(), candidate.length())) {
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

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
