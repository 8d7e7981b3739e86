package io.github.funnelkit.assessment;

import io.github.funnelkit.measure.DayRange;
import io.github.funnelkit.measure.NumberRange;
import io.github.funnelkit.measure.SizeRange;
import io.github.funnelkit.measure.WholeRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The short ways from a value to its outcome, which is a {@link Half}'s bit, or 0 when it is unknown or not as usual: that
 * takes the sink's long way. What is as usual can be held as it was given. Where values decide, arithmetic takes the place
 * of branches, which nobody could predict.
 *
 * <p>Each is small, as the JVM puts nothing into place that it has compiled into something large before.
 */
final class FastPaths {

    /** A number of fewer digits is one for sure. */
    private static final int DIGITS_OF_A_LONG = 19;

    private FastPaths() {}

    /** A flag. What is neither of the two flags must be looked at again. */
    @SuppressWarnings({"BoxedPrimitiveEquality", "ReferenceEquality"}) // see above
    static long flag(@Nullable Object value, long met, long notMet) {
        long yes = value == Boolean.TRUE ? met : 0;
        long no = value == Boolean.FALSE ? notMet : 0;
        return yes | no;
    }

    /** Whether a value is known, as a number. */
    static int known(@Nullable Object value) {
        return value != null ? 1 : 0;
    }

    /** Takes the flags of which something is said from a number of flags. */
    static int minus(int known, long said, long flags) {
        return known - Long.bitCount(said & flags);
    }

    /** A number that is a whole one, as amounts of money mostly are. */
    static long number(@Nullable Object value, long met, WholeRange range) {
        if (value instanceof Integer whole) {
            return whole(whole, met, range);
        }
        if (value instanceof Long whole) {
            return whole(whole, met, range);
        }
        return value != null && value.getClass() == BigDecimal.class ? whole((BigDecimal) value, met, range) : 0;
    }

    private static long whole(BigDecimal value, long met, WholeRange range) {
        return value.scale() == 0 && value.precision() < DIGITS_OF_A_LONG ? whole(value.longValue(), met, range) : 0;
    }

    private static long whole(long value, long met, WholeRange range) {
        return value < 0 ? 0 : Half.said(met, range.misses(value));
    }

    /** A decimal that need not be whole. */
    static long decimal(BigDecimal value, Slot slot) {
        NumberRange range = slot.numbers;
        if (range != null && slot.form.isLasting(value)) {
            return range.fits(value) ? slot.met : slot.notMet;
        }
        return 0;
    }

    static long day(LocalDate value, long met, Slot slot) {
        DayRange range = slot.days;
        return range == null ? 0 : Half.said(met, range.misses(value));
    }

    /** Entries, when all that is asked is whether there are some. */
    static long entries(Collection<?> entries, long some, long none) {
        return entries.isEmpty() ? none : some;
    }

    /** Entries, when all that is asked is how many there are, unless that depends on some of them being the same. */
    static long size(Collection<?> entries, long met, SizeRange range) {
        int size = entries.size();
        return range.isSure(size) ? Half.said(met, range.holds(size) ? 0 : 1) : 0;
    }
}
