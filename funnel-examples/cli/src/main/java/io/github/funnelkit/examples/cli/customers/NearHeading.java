package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.internal.suggest.NearestName;
import io.github.funnelkit.text.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How near a heading is to a name: what they share of their letters in the same order, and what is in the one alone.
 *
 * @param text what is written
 * @param key its letters and digits, however they are written
 * @param turns whether a word in it makes another thing of it
 * @param words what stands between its blanks and marks
 */
record NearHeading(String text, String key, boolean turns, List<String> words) {

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

    static NearHeading of(String text) {
        return new NearHeading(
                text,
                Spelling.key(text).replaceAll("[^\\p{L}\\p{N}]", ""),
                TURNS.matcher(text).find(),
                List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+")));
    }

    /** From 0, which is nothing in common, to 1. */
    double nearness(NearHeading name) {
        boolean latin = key.chars().allMatch(c -> c < 0x250);
        int shortest = latin ? SHORTEST_LATIN : SHORTEST;
        if (Math.min(key.length(), name.key.length()) < shortest
                || Math.max(key.length(), name.key.length()) > LONGEST
                || turns != name.turns) {
            return 0;
        }
        if (latin) {
            return NearestName.of(text, List.of(name.text)).isPresent() ? ALIKE : byWords(name);
        }
        int shared = shared(key, name.key);
        double part = (double) shared / Math.max(key.length(), name.key.length());
        boolean contained = shared == Math.min(key.length(), name.key.length());
        return part >= (contained ? CONTAINED : ALIKE) ? part : 0;
    }

    /** In languages that put blanks between words, those are what is shared or not. */
    private double byWords(NearHeading name) {
        long shared = words.stream().filter(name.words::contains).count();
        double part = (double) shared / Math.max(words.size(), name.words.size());
        boolean contained = shared == Math.min(words.size(), name.words.size());
        return shared > 0 && part >= (contained ? CONTAINED : ALIKE) ? part : 0;
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
