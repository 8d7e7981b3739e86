package io.github.funnelkit.internal.plan;

import org.jspecify.annotations.Nullable;

/**
 * The values that are retained, by their indexes: in one array, or in rows one behind the other, as the methods that read
 * a large funnel's facts leave each their own.
 */
public final class RetainedValues {

    private RetainedValues() {}

    /** The value at an index; null when there is none. */
    public static @Nullable Object at(@Nullable Object[] retained, int index) {
        return retained instanceof Object[][] rows ? inRows(rows, index) : retained[index];
    }

    private static @Nullable Object inRows(@Nullable Object[][] rows, int index) {
        int left = index;
        int row = 0;
        while (left >= rows[row].length) {
            left -= rows[row].length;
            row++;
        }
        return rows[row][left];
    }

    /** Puts what is among other values, which are in one array, in place of those that are retained. */
    public static void putAll(@Nullable Object[] retained, @Nullable Object[] others) {
        if (retained instanceof Object[][] rows) {
            putInRows(rows, others);
        } else {
            putAll(retained, others, 0);
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
