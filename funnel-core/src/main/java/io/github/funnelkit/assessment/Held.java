package io.github.funnelkit.assessment;

import org.jspecify.annotations.Nullable;

/**
 * The values that are held, by their places: in one array, or in rows one behind the other, as the methods that read a
 * large funnel's facts leave each their own.
 */
final class Held {

    private Held() {}

    static @Nullable Object at(@Nullable Object[] held, int place) {
        return held instanceof Object[][] rows ? inRows(rows, place) : held[place];
    }

    private static @Nullable Object inRows(@Nullable Object[][] rows, int place) {
        int left = place;
        int row = 0;
        while (left >= rows[row].length) {
            left -= rows[row].length;
            row++;
        }
        return rows[row][left];
    }

    /** Puts what is among other values, which are in one array, in the place of those that are held. */
    static void putAll(@Nullable Object[] held, @Nullable Object[] others) {
        if (held instanceof Object[][] rows) {
            putInRows(rows, others);
        } else {
            putAll(held, others, 0);
        }
    }

    private static void putInRows(@Nullable Object[][] rows, @Nullable Object[] others) {
        int first = 0;
        for (@Nullable Object[] row : rows) {
            putAll(row, others, first);
            first += row.length;
        }
    }

    private static void putAll(@Nullable Object[] row, @Nullable Object[] others, int first) {
        for (int i = 0; i < row.length; i++) {
            if (others[first + i] != null) {
                row[i] = others[first + i];
            }
        }
    }
}
