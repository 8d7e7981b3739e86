package io.github.funnelkit.portfolio;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Between which bounds a probability lies, with 95 % confidence: 19 of 20 such intervals hold the true one.
 *
 * @param low the lower bound, 0 to 1
 * @param high the upper bound, 0 to 1
 * @since 0.1.0
 */
public record Interval(double low, double high) {

    /** The 97.5 % quantile of the normal distribution. */
    static final double Z = 1.959963984540054;

    private static final BigDecimal QUANTILE = BigDecimal.valueOf(Z);
    private static final BigDecimal SQUARE = QUANTILE.multiply(QUANTILE);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** Twice as many as the numbers of deals have, so that neighbours differ before they are rounded. */
    private static final MathContext DIGITS = new MathContext(40);

    /** Checks the order. */
    public Interval {
        if (!(0 <= low && low <= high && high <= 1)) {
            throw new IllegalArgumentException("interval from " + low + " to " + high + ": expected 0 to 1");
        }
    }

    /**
     * The interval by E. B. Wilson's score (1927), which also holds for few deals and for rates near 0 and 1.
     *
     * @param wins how often it happened
     * @param deals how often it could have
     * @return the interval, which holds the rate itself; from 0 to 1 when there is no deal
     * @throws IllegalArgumentException if there are fewer deals than wins
     */
    public static Interval wilson(long wins, long deals) {
        if (wins < 0 || wins > deals) {
            throw new IllegalArgumentException(wins + " wins of " + deals + " deals: expected 0 to " + deals);
        }
        if (deals == 0) {
            return new Interval(0, 1);
        }
        // of very many deals the rate is rounded past a bound, if the bound is not moved with it
        double rate = (double) wins / deals;
        // at the ends the bound is 0 or 1 exactly, which rounding would miss
        return new Interval(
                wins == 0 ? 0 : Math.min(rate, bound(wins, deals, -1)),
                wins == deals ? 1 : Math.max(rate, bound(wins, deals, 1)));
    }

    /**
     * The bound below (-1) or above (1) the rate: (2w + z² ± z √(z² + 4w (n - w) / n)) / (2n + 2z²), with so many digits
     * that it is rounded once; in doubles neighbours would change places, and large numbers overflow.
     */
    private static double bound(long wins, long deals, int side) {
        BigDecimal won = BigDecimal.valueOf(wins);
        BigDecimal all = BigDecimal.valueOf(deals);
        BigDecimal variance = FOUR.multiply(won).multiply(all.subtract(won)).divide(all, DIGITS);
        BigDecimal spread = QUANTILE.multiply(SQUARE.add(variance).sqrt(DIGITS));
        BigDecimal centre = won.add(won).add(SQUARE);
        BigDecimal sum = side < 0 ? centre.subtract(spread) : centre.add(spread);
        return sum.divide(all.add(all).add(SQUARE).add(SQUARE), DIGITS).doubleValue();
    }

    /**
     * Whether a probability lies inside, the bounds included.
     *
     * @param probability the probability, 0 to 1
     * @return whether it does
     */
    public boolean contains(double probability) {
        return low <= probability && probability <= high;
    }

    static String percent(double part) {
        return BigDecimal.valueOf(100 * part).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    /** {@code "17.5 % - 25.4 %"}. */
    @Override
    public String toString() {
        return percent(low) + " - " + percent(high);
    }
}
