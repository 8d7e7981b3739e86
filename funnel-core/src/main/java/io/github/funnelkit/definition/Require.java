package io.github.funnelkit.definition;

import java.time.Period;
import java.util.List;
import java.util.Objects;

/** What is given to a definition must be there; a null is named as the argument it is. */
final class Require {

    private static final long MONTHS = 12_000;
    private static final long DAYS = 365_250;

    private Require() {}

    /** The items in a list that does not change. */
    static <T> List<T> each(String what, T[] items) {
        Objects.requireNonNull(items, what);
        for (T item : items) {
            Objects.requireNonNull(item, what);
        }
        return List.of(items);
    }

    /** A period that is more than nothing, and can be added to every day of now. */
    static void positive(String what, Period period) {
        long months = period.getYears() * 12L + period.getMonths();
        boolean isTooLong = Math.abs(months) > MONTHS || Math.abs((long) period.getDays()) > DAYS;
        if (period.isNegative() || period.isZero() || isTooLong) {
            throw new IllegalArgumentException(
                    what + " " + period + ": expected more than nothing, and at most 1000 years");
        }
    }
}
