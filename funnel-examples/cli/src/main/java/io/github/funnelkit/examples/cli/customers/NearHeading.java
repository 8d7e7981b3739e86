package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How near a heading is to a name: what they share of their letters in the same order, and what is in the one alone. */
final class NearHeading {

    /** So much they must share when all of the one is in the other. */
    private static final double CONTAINED = 0.4;

    /** So much otherwise. */
    private static final double ALIKE = 0.7;

    private static final int SHORTEST = 2;
    private static final int SHORTEST_LATIN = 4;
    private static final int LONGEST = 100;

    /** Words that turn a name into another. */
    private static final Pattern TURNS = Pattern.compile(
            "[非不未无無没沒]|竞品|竞争|对手|去年|上年|累计|已收|回款|实际|历史|(?i)\\b(no|not|non|without|last|previous|actual|competitor)\\b");

    private NearHeading() {}

    /** From 0, which is nothing in common, to 1. */
    static double nearness(String heading, String name) {
        String one = key(heading);
        String other = key(name);
        boolean latin = one.chars().allMatch(c -> c < 0x250);
        int shortest = latin ? SHORTEST_LATIN : SHORTEST;
        if (Math.min(one.length(), other.length()) < shortest
                || Math.max(one.length(), other.length()) > LONGEST
                || turns(heading) != turns(name)) {
            return 0;
        }
        if (latin) {
            return NearestName.of(heading, List.of(name)).isPresent() ? ALIKE : byWords(heading, name);
        }
        int shared = shared(one, other);
        double part = (double) shared / Math.max(one.length(), other.length());
        boolean contained = shared == Math.min(one.length(), other.length());
        return part >= (contained ? CONTAINED : ALIKE) ? part : 0;
    }

    /** In languages that put blanks between words, those are what is shared or not. */
    private static double byWords(String heading, String name) {
        List<String> one = words(heading);
        List<String> other = words(name);
        long shared = one.stream().filter(other::contains).count();
        double part = (double) shared / Math.max(one.size(), other.size());
        boolean contained = shared == Math.min(one.size(), other.size());
        return shared > 0 && part >= (contained ? CONTAINED : ALIKE) ? part : 0;
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+"));
    }

    private static String key(String text) {
        return Spelling.key(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static boolean turns(String text) {
        return TURNS.matcher(text).find();
    }

    /** The longest that both have in the same order. */
    private static int shared(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int before = 0;
            for (int j = 0; j < other.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = one.charAt(i) == other.charAt(j) ? before + 1 : Math.max(above, row[j]);
                before = above;
            }
        }
        return row[other.length()];
    }
}
