package io.github.funnelkit.portfolio;

/**
 * How much evidence a calibration asks for, and how far it trusts the methodology.
 *
 * <p><b>How many deals are enough</b> is fixed before any deal is looked at: as many as make the 95 % interval no wider
 * than the stated half-width to either side, whatever the rate turns out to be. The widest interval is that of a rate of
 * 50 %, so that n is the smallest number with {@code z / (2 √(n + z²)) ≤ halfWidth}, z = 1.96: 93 deals for 10 points, 39
 * for 15. Looking at the rate first would let through those small samples that look extreme by chance.
 *
 * <p><b>The prior weight</b> says for how many deals the methodology's own probability counts: the estimate is {@code
 * (wins + weight × nominal) / (deals + weight)}.
 *
 * @param halfWidth the widest that the interval may reach to either side, in percentage points, more than 0 and at most 49
 * @param priorWeight for how many deals the nominal probability counts, 0 or more
 * @since 0.1.0
 */
public record CalibrationRule(int halfWidth, int priorWeight) {

    /** An interval of at most 10 percentage points to either side, and a nominal probability that counts for 20 deals. */
    public static final CalibrationRule DEFAULT = new CalibrationRule(10, 20);

    /** Checks the ranges. */
    public CalibrationRule {
        if (halfWidth < 1 || halfWidth > 49) {
            throw new IllegalArgumentException("half-width " + halfWidth + " percentage points: expected 1 to 49");
        }
        if (priorWeight < 0) {
            throw new IllegalArgumentException("prior weight " + priorWeight + ": expected 0 or more deals");
        }
    }

    /**
     * This rule with another width of the interval.
     *
     * @param points the half-width in percentage points
     * @return a new rule
     * @throws IllegalArgumentException if it is out of range
     */
    public CalibrationRule withHalfWidth(int points) {
        return new CalibrationRule(points, priorWeight);
    }

    /**
     * This rule with another prior weight.
     *
     * @param deals for how many deals the nominal probability counts
     * @return a new rule
     * @throws IllegalArgumentException if it is negative
     */
    public CalibrationRule withPriorWeight(int deals) {
        return new CalibrationRule(halfWidth, deals);
    }

    /**
     * How many closed deals a stage needs before anything is concluded.
     *
     * @return the number, at least 1
     */
    public long dealsNeeded() {
        double width = halfWidth / 100.0;
        return (long) Math.ceil(Interval.Z * Interval.Z * (1 / (4 * width * width) - 1));
    }
}
