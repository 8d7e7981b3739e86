package io.github.funnelkit.assessment;

import io.github.funnelkit.measure.DayRange;
import io.github.funnelkit.measure.NumberRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short ways from a value to its outcome, which is a {@link Half}'s bit. What is not as usual takes the sink's long
 * way, and says nothing here. Where values decide, arithmetic takes the place of branches, which nobody could predict.
 * Values are held in an array, or nowhere when it is null.
 *
 * <p>Each is small, as the JVM puts nothing into place that it has compiled into something large before.
 */
final class FastPaths {

    private FastPaths() {}

    /** A flag. What is neither of the two flags is {@link #odd}, and must be looked at again. */
    @SuppressWarnings({"BoxedPrimitiveEquality", "ReferenceEquality"}) // see above
    static long flag(@Nullable Object value, long met, long notMet) {
        long yes = value == Boolean.TRUE ? met : 0;
        long no = value == Boolean.FALSE ? notMet : 0;
        return yes | no;
    }

    static long known(@Nullable Object value, long met) {
        return value != null ? met : 0;
    }

    /** The flags that are known, but of which nothing is said. */
    static long odd(long said, long known) {
        return known & ~(said | said >>> Integer.SIZE);
    }

    static long number(
            @Nullable Object value,
            long met,
            long notMet,
            Slot slot,
            FactSink sink,
            @Nullable Object @Nullable [] values) {
        NumberRange range = slot.numbers;
        if (range != null) {
            if (value instanceof Integer whole && whole >= 0) {
                hold(values, slot, whole);
                return choose(range.holds(whole), met, notMet);
            }
            if (value instanceof BigDecimal decimal && slot.form.isLasting(decimal)) {
                hold(values, slot, decimal);
                return choose(range.fits(decimal) ? 1 : 0, met, notMet);
            }
        }
        any(value, slot, sink);
        return 0;
    }

    static long day(
            @Nullable Object value,
            long met,
            long notMet,
            Slot slot,
            FactSink sink,
            @Nullable Object @Nullable [] values) {
        if (value instanceof LocalDate day) {
            DayRange range = slot.days;
            if (range != null) {
                hold(values, slot, day);
                return choose(range.holds(day), met, notMet);
            }
        }
        any(value, slot, sink);
        return 0;
    }

    /** Entries, when all that is asked is whether there are some. */
    static long entries(
            @Nullable Object value,
            long some,
            long none,
            Slot slot,
            FactSink sink,
            @Nullable Object @Nullable [] values) {
        if (value instanceof List<?> list && (values == null || slot.form.isLasting(list))) {
            hold(values, slot, list);
            return list.isEmpty() ? none : some;
        }
        any(value, slot, sink);
        return 0;
    }

    private static long choose(int fits, long met, long notMet) {
        return notMet ^ (-(long) fits & (met ^ notMet));
    }

    private static void hold(@Nullable Object @Nullable [] values, Slot slot, Object value) {
        if (values != null) {
            values[slot.place] = value;
        }
    }

    /** A value of any type. */
    static void any(@Nullable Object value, Slot slot, FactSink sink) {
        if (value != null) {
            sink.take(slot, value);
        }
    }

    /** The state of a value of any type. */
    static void state(@Nullable Object value, Slot slot, FactSink sink) {
        sink.put(slot, value);
    }
}
