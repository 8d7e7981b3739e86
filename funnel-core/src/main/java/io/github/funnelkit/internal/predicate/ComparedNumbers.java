package io.github.funnelkit.internal.predicate;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number compared with a part of another one, decimals by value; none is not met.
 *
 * @param signs which results are asked for
 * @param percent how much of the other one, in percent
 * @param times by what both are multiplied, so that the part is a whole number: the one; 0 when that is too large
 * @param otherTimes the other
 */
public record ComparedNumbers(Signs signs, BigDecimal percent, int times, int otherTimes) implements PairPredicate {

    /** So that no product with {@link FastPaths#whole} is beyond a long. */
    private static final BigInteger MOST_TIMES = BigInteger.valueOf(4_000_000);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Compares with so much of another number. */
    public static ComparedNumbers of(Signs signs, BigDecimal percent) {
        int scale = Math.max(0, percent.scale());
        BigInteger other = percent.setScale(scale).unscaledValue();
        BigInteger one = HUNDRED.multiply(BigInteger.TEN.pow(Math.min(scale, 9)));
        BigInteger shared = one.gcd(other);
        one = one.divide(shared);
        other = other.divide(shared);
        boolean fit = scale < 9 && one.compareTo(MOST_TIMES) <= 0 && other.abs().compareTo(MOST_TIMES) <= 0;
        return new ComparedNumbers(signs, percent, fit ? one.intValueExact() : 0, fit ? other.intValueExact() : 0);
    }

    /** Whether whole numbers can be compared as such. */
    boolean takesWholes() {
        return times != 0;
    }

    /** Whether two whole numbers miss what is asked for, as a number. */
    int misses(long one, long other) {
        return signs.misses(Long.compare(one * times, other * otherTimes));
    }

    /** Whether two decimals fit. */
    public boolean test(BigDecimal one, BigDecimal other) {
        return signs.misses(one.compareTo(other.multiply(percent).movePointLeft(2))) == 0;
    }

    @Override
    public boolean test(Object one, Object other) {
        return one instanceof Number number && other instanceof Number part && test(decimal(number), decimal(part));
    }

    private static BigDecimal decimal(Number value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(value.longValue());
    }
}
