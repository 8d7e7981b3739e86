package io.github.funnelkit.internal.predicate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A number lies in a range that may be open on one side, decimals by value; none does not. */
public final class NumberRange implements ValuePredicate {

    private static final BigInteger GREATEST = BigInteger.valueOf(Long.MAX_VALUE);

    private static final WholeRange NOTHING = new WholeRange(1, 0);

    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;
    private final boolean included;
    private final WholeRange whole;

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
        this.whole = from.compareTo(to) > 0 ? NOTHING : new WholeRange(from.longValue(), to.longValue());
    }

    /** The nearest whole number inside. */
    private BigInteger rounded(BigDecimal end, RoundingMode inside, RoundingMode outside) {
        return included
                ? end.setScale(0, inside).toBigInteger()
                : end.setScale(0, outside)
                        .toBigInteger()
                        .add(inside == RoundingMode.CEILING ? BigInteger.ONE : BigInteger.ONE.negate());
    }

    /**
     * The whole numbers in the range.
     *
     * @return those from 0 on
     */
    public WholeRange whole() {
        return whole;
    }

    /**
     * Whether a decimal lies in the range.
     *
     * @param decimal the number
     * @return whether it does
     */
    public boolean contains(BigDecimal decimal) {
        return (low == null || inside(decimal.compareTo(low))) && (high == null || inside(high.compareTo(decimal)));
    }

    @Override
    public boolean test(Object normalized) {
        if (normalized instanceof Long number) {
            return number < 0 ? contains(BigDecimal.valueOf(number)) : whole.misses(number) == 0;
        }
        return normalized instanceof BigDecimal decimal && contains(decimal);
    }

    private boolean inside(int compared) {
        return compared > 0 || (compared == 0 && included);
    }
}
