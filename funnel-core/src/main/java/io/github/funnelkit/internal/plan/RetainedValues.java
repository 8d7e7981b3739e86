package io.github.funnelkit.internal.plan;

import io.github.funnelkit.internal.entries.RetainedEntries;
import org.jspecify.annotations.Nullable;

/**
 * The values that are retained, by their indexes: in one array, or in rows one behind the other, as the methods that read
 * a large funnel's facts leave each their own.
 */
public final class RetainedValues {

    private RetainedValues() {}

    /**
     * The normalized value of a slot, which is retained in place of what was given; threads that do so at the same time find
     * the same.
     */
    @SuppressWarnings("ReferenceEquality") // whether it is another object, to be kept in place of the host's
    public static @Nullable Object normalized(@Nullable Object[] retained, Slot slot) {
        @Nullable Object[] row = retained;
        int index = slot.valueIndex;
        if (retained instanceof Object[][] rows) {
            int number = 0;
            while (index >= rows[number].length) {
                index -= rows[number].length;
                number++;
            }
            row = rows[number];
        }
        Object given = row[index];
        Object normalized = slot.normalize(given instanceof Object[] ? RetainedEntries.collection(given) : given);
        if (normalized != given) {
            row[index] = normalized;
        }
        return normalized;
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
