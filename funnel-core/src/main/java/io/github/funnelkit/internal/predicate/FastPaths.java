package io.github.funnelkit.internal.predicate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The fast paths from a value to the bit of its outcome: that for what is met, or the same bit in the upper half of the
 * number for what is not. It is 0 when the value is unknown or not as usual; then the slow path is taken. What is as usual
 * can be retained as it was given. Where values decide, arithmetic takes the place of branches, which nobody could predict.
 *
 * <p>Each is small, as the JVM inlines nothing that it has compiled into something large before.
 */
public final class FastPaths {

    /** A number of fewer digits is one for sure. */
    private static final int DIGITS_OF_A_LONG = 19;

    private FastPaths() {}

    /**
     * The bit of an outcome.
     *
     * @param met the bit for what is met
     * @param misses 0 if it is met, 1 if not
     * @return the bit for what is met, or the one for what is not
     */
    public static long bit(long met, int misses) {
        return met << (misses * Integer.SIZE);
    }

    /** A flag. What is neither of the two flags must be looked at again. */
    @SuppressWarnings({"BoxedPrimitiveEquality", "ReferenceEquality"}) // see above
    public static long flag(@Nullable Object value, long met, long notMet) {
        long yes = value == Boolean.TRUE ? met : 0;
        long no = value == Boolean.FALSE ? notMet : 0;
        return yes | no;
    }

    /** Whether a value is known, as a number. */
    public static int known(@Nullable Object value) {
        return value != null ? 1 : 0;
    }

    /** Takes the flags whose bits are set from a number of flags. */
    public static int minus(int known, long bits, long flags) {
        return known - Long.bitCount(bits & flags);
    }

    /** A number that is a whole one, as amounts of money mostly are. */
    public static long number(@Nullable Object value, long met, WholeRange range) {
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
        return value < 0 ? 0 : bit(met, range.misses(value));
    }

    /** A date; 0 when it is not asked for a range. */
    public static long day(LocalDate value, long met, @Nullable DayRange range) {
        return range == null ? 0 : bit(met, range.misses(value));
    }

    /** Entries, when all that is asked is whether there are some. */
    public static long entries(Collection<?> entries, long some, long none) {
        return entries.isEmpty() ? none : some;
    }

    /** Entries, when all that is asked is how many there are, unless that depends on some of them being the same. */
    public static long size(Collection<?> entries, long met, SizeRange range) {
        int size = entries.size();
        return range.isSure(size) ? bit(met, range.contains(size) ? 0 : 1) : 0;
    }
}
