package io.github.funnelkit.portfolio;

/**
 * Between which bounds a ratio of two probabilities lies, with 95 % confidence.
 *
 * @param low the lower bound, 0 or more
 * @param high the upper bound; {@link Double#POSITIVE_INFINITY} when there is none
 * @since 0.1.0
 */
public record RatioInterval(double low, double high) {

    /** Checks the order. */
    public RatioInterval {
        if (!(0 <= low && low <= high) || low == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("ratio from " + low + " to " + high + ": expected 0 or more");
        }
    }

    /**
     * The interval of the ratio of two shares that were counted independently, made of Wilson's intervals of either by the
     * method of variance estimates recovery (A. Donner and G. Y. Zou, 2012), which also holds for few deals and for shares
     * near 0 and 1.
     *
     * @param part how often it happened among the first
     * @param all how many the first are
     * @param otherPart how often it happened among the others
     * @param otherAll how many the others are
     * @return the interval of the first share divided by the other; from 0 without bound when there are none of either
     * @throws IllegalArgumentException if it happened more often than it could
     */
    public static RatioInterval of(long part, long all, long otherPart, long otherAll) {
        Interval first = Interval.wilson(part, all);
        Interval other = Interval.wilson(otherPart, otherAll);
        if (all == 0 || otherAll == 0) {
            return new RatioInterval(0, Double.POSITIVE_INFINITY);
        }
        double p = (double) part / all;
        double q = (double) otherPart / otherAll;
        double product = p * q;
        // written so that nothing is divided by what may be 0
        double below = first.low() * (2 * p - first.low());
        double belowRoot = product * product - below * other.high() * (2 * q - other.high());
        double above = first.high() * (2 * p - first.high());
        double least = other.low() * (2 * q - other.low());
        double aboveRoot = product * product - above * least;
        double low = below == 0 ? 0 : below / (product + Math.sqrt(Math.max(0, belowRoot)));
        double high = least == 0 ? Double.POSITIVE_INFINITY : (product + Math.sqrt(Math.max(0, aboveRoot))) / least;
        return new RatioInterval(low, Math.max(low, high));
    }

    /**
     * Whether a ratio lies inside, the bounds included.
     *
     * @param ratio the ratio
     * @return whether it does
     */
    public boolean contains(double ratio) {
        return low <= ratio && ratio <= high;
    }

    /** {@code "0.5 - 2.25"}. */
    @Override
    public String toString() {
        return low + " - " + high;
    }
}
