package io.github.funnelkit.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A number lies in a range that may be open on one side, decimals by value; none does not. */
public final class NumberRange implements Measure {

    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;
    private final boolean included;
    /** The whole numbers from 0 on that fit are those from the first to the last. */
    private final long first;

    private final long last;

    /**
     * Makes a range.
     *
     * @param low the lower end; null when there is none
     * @param high the upper end; null when there is none
     * @param included whether the ends are in it
     */
    public NumberRange(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean included) {
        this.low = low;
        this.high = high;
        this.included = included;
        BigInteger from = low == null
                ? BigInteger.ZERO
                : rounded(low, RoundingMode.CEILING, RoundingMode.FLOOR).max(BigInteger.ZERO);
        BigInteger to = high == null
                ? GREATEST
                : rounded(high, RoundingMode.FLOOR, RoundingMode.CEILING).min(GREATEST);
        boolean empty = from.compareTo(to) > 0;
        this.first = empty ? 1 : from.longValue();
        this.last = empty ? 0 : to.longValue();
    }

    /** The nearest whole number inside. */
    private BigInteger rounded(BigDecimal end, RoundingMode inside, RoundingMode outside) {
        return included
                ? end.setScale(0, inside).toBigInteger()
                : end.setScale(0, outside)
                        .toBigInteger()
                        .add(inside == RoundingMode.CEILING ? BigInteger.ONE : BigInteger.ONE.negate());
    }

    @Override
    public boolean fits(Object kept) {
        if (kept instanceof Long whole) {
            return first <= whole && whole <= last;
        }
        return kept instanceof BigDecimal decimal
                && (low == null || inside(decimal.compareTo(low)))
                && (high == null || inside(high.compareTo(decimal)));
    }

    private boolean inside(int compared) {
        return compared > 0 || (compared == 0 && included);
    }
}
