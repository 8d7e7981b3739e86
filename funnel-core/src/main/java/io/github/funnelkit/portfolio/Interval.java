package io.github.funnelkit.portfolio;

import java.math.BigDecimal;
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
     * @return the interval; from 0 to 1 when there is no deal
     * @throws IllegalArgumentException if there are fewer deals than wins
     */
    public static Interval wilson(long wins, long deals) {
        if (wins < 0 || wins > deals) {
            throw new IllegalArgumentException(wins + " wins of " + deals + " deals: expected 0 to " + deals);
        }
        if (deals == 0) {
            return new Interval(0, 1);
        }
        double rate = (double) wins / deals;
        double spread = Z * Z / deals;
        double centre = (rate + spread / 2) / (1 + spread);
        double half = Z / (1 + spread) * Math.sqrt(rate * (1 - rate) / deals + spread / (4 * deals));
        // at the ends the bound is 0 or 1 exactly, which rounding would miss
        return new Interval(wins == 0 ? 0 : Math.max(0, centre - half), wins == deals ? 1 : Math.min(1, centre + half));
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
