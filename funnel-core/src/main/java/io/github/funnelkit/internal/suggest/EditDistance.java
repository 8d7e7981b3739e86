package io.github.funnelkit.internal.suggest;

import java.util.Arrays;

/** How many slips of the pen are between two names: a letter changed, added, dropped, or swapped with its neighbour. */
final class EditDistance {

    private EditDistance() {}

    /**
     * The distance, as far as it is less than a bound; else the bound or more. Names can be many, and long by intent: so
     * only what can come out below the bound is looked at, which lies near the diagonal.
     */
    static int between(String a, String b, int bound) {
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
