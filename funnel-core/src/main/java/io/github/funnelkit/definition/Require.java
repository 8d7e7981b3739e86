package io.github.funnelkit.definition;

import java.time.Period;
import java.util.List;
import java.util.Objects;

/** What is given to a definition must be there; a null is named as the argument it is. */
final class Require {

    private Require() {}

    /** The items in a list that does not change. */
    static <T> List<T> each(String what, T[] items) {
        Objects.requireNonNull(items, what);
        for (T item : items) {
            Objects.requireNonNull(item, what);
        }
        return List.of(items);
    }

    /** A period that is more than nothing. */
    static void positive(String what, Period period) {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(what + " " + period + ": expected more than nothing");
        }
    }
}
