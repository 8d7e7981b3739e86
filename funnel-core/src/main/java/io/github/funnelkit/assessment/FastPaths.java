package io.github.funnelkit.assessment;

import io.github.funnelkit.measure.DayRange;
import io.github.funnelkit.measure.NumberRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short ways from a value to its outcome, which is a {@link Half}'s bit, or 0 when it is unknown or not as usual: that
 * takes the sink's long way. What is as usual can be held as it was given. Where values decide, arithmetic takes the place
 * of branches, which nobody could predict.
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

    static long number(@Nullable Object value, long met, long notMet, Slot slot) {
        if (value instanceof Integer whole) {
            return whole(whole, met, notMet, slot);
        }
        return value instanceof BigDecimal decimal ? decimal(decimal, slot) : 0;
    }

    static long whole(int value, long met, long notMet, Slot slot) {
        NumberRange range = slot.numbers;
        return range != null && value >= 0 ? choose(range.holds(value), met, notMet) : 0;
    }

    static long decimal(BigDecimal value, Slot slot) {
        NumberRange range = slot.numbers;
        if (range != null && slot.form.isLasting(value)) {
            return range.fits(value) ? slot.met : slot.notMet;
        }
        return 0;
    }

    static long day(@Nullable Object value, long met, long notMet, Slot slot) {
        DayRange range = slot.days;
        return range != null && value instanceof LocalDate day ? choose(range.holds(day), met, notMet) : 0;
    }

    /** Entries, when all that is asked is whether there are some. */
    static long entries(@Nullable Object value, long some, long none) {
        return value instanceof List<?> list ? list.isEmpty() ? none : some : 0;
    }

    static long choose(int fits, long met, long notMet) {
        return notMet ^ (-(long) fits & (met ^ notMet));
    }
}
