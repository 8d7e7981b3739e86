package io.github.funnelkit.internal.predicate;

import io.github.funnelkit.internal.entries.RetainedEntries;
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

    /** What is no whole number, or too large a one. */
    public static final long NOT_WHOLE = Long.MIN_VALUE;

    private static final int DIGITS_OF_A_WHOLE = 12;
    private static final long MOST_WHOLE = 1_000_000_000_000L;

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

    /** A number that is a whole one and not too large; {@link #NOT_WHOLE} for any other, and when it is unknown. */
    public static long whole(@Nullable Object value) {
        if (value instanceof Integer whole) {
            return whole;
        }
        if (value instanceof Long whole) {
            return Math.abs(whole) < MOST_WHOLE ? whole : NOT_WHOLE;
        }
        return value != null && value.getClass() == BigDecimal.class ? whole((BigDecimal) value) : NOT_WHOLE;
    }

    private static long whole(BigDecimal value) {
        return value.scale() == 0 && value.precision() <= DIGITS_OF_A_WHOLE ? value.longValue() : NOT_WHOLE;
    }

    /** Two numbers that are whole ones. */
    public static long numbers(@Nullable Object one, @Nullable Object other, long met, ComparedNumbers compared) {
        long first = whole(one);
        long second = whole(other);
        return compared.takesWholes() && first != NOT_WHOLE && second != NOT_WHOLE
                ? bit(met, compared.misses(first, second))
                : 0;
    }

    /** Two dates. */
    public static long days(@Nullable Object one, @Nullable Object other, long met, ComparedDays compared) {
        return one instanceof LocalDate day && other instanceof LocalDate that
                ? bit(met, compared.misses(day, that))
                : 0;
    }

    /** Adds the least that a part of a sum comes to. */
    public static long least(long sum, long whole, SumPart part) {
        return sum + (whole == NOT_WHOLE ? part.least() : whole * part.times());
    }

    /** Adds the most that a part of a sum comes to. */
    public static long most(long sum, long whole, SumPart part) {
        return sum + (whole == NOT_WHOLE ? part.most() : whole * part.times());
    }

    /** A sum that lies between two numbers; 0 also when it cannot be told whether that is in the range. */
    public static long sum(long least, long most, long met, SumRange range) {
        boolean in = least >= range.least() && most <= range.most();
        boolean out = most < range.least() || least > range.most();
        return in ? bit(met, 0) : out ? bit(met, 1) : 0;
    }

    /** Entries, when all that is asked is whether there are some. */
    public static long entries(Collection<?> entries, long some, long none) {
        return entries.isEmpty() ? none : some;
    }

    /** The same for what is retained of entries, of which none are always the same. */
    @SuppressWarnings("ReferenceEquality") // see above
    public static long retained(@Nullable Object retained, long some, long none) {
        long known = retained == null ? 0 : some;
        return retained == RetainedEntries.NONE ? none : known;
    }

    /** Entries, when all that is asked is how many there are, unless that depends on some of them being the same. */
    public static long size(int size, long met, SizeRange range) {
        return range.isSure(size) ? bit(met, range.contains(size) ? 0 : 1) : 0;
    }
}
