package io.github.funnelkit.portfolio;

import java.util.Arrays;
import java.util.Collection;

/**
 * How likely each number of wins is among deals that are decided independently, each with its own probability (the
 * Poisson-binomial distribution). It is worked out deal by deal, exactly but for the rounding of double numbers.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class WinDistribution {

    /** What is less likely than this is left out: all of it together would not change the last digit of anything. */
    private static final double NEGLIGIBLE = 1e-40;

    private final double[] probabilities;

    private WinDistribution(double[] probabilities) {
        this.probabilities = probabilities;
    }

    /**
     * Works it out.
     *
     * @param chances the win probabilities of the deals, each 0 to 1
     * @return the distribution
     * @throws IllegalArgumentException if a probability is out of range
     */
    public static WinDistribution of(Collection<Double> chances) {
        double[] likely = new double[chances.size() + 1];
        likely[0] = 1;
        int low = 0;
        int high = 0;
        for (double chance : chances) {
            if (!(0 <= chance && chance <= 1)) {
                throw new IllegalArgumentException("win probability " + chance + ": expected 0 to 1");
            }
            high++;
            for (int wins = high; wins > low; wins--) {
                likely[wins] = likely[wins] * (1 - chance) + likely[wins - 1] * chance;
            }
            likely[low] *= 1 - chance;
            while (likely[high] < NEGLIGIBLE) {
                likely[high--] = 0;
            }
            while (likely[low] < NEGLIGIBLE) {
                likely[low++] = 0;
            }
        }
        return new WinDistribution(likely);
    }

    /**
     * How many deals there are.
     *
     * @return the number
     */
    public int deals() {
        return probabilities.length - 1;
    }

    /**
     * How likely exactly so many deals are won.
     *
     * @param wins how many
     * @return the probability, 0 to 1; 0 when there are not so many deals
     */
    public double probability(int wins) {
        return wins < 0 || wins > deals() ? 0 : probabilities[wins];
    }

    /**
     * How likely so many deals or more are won.
     *
     * @param wins how many
     * @return the probability, 0 to 1
     */
    public double atLeast(int wins) {
        double sum = 0;
        for (int number = deals(); number >= Math.max(0, wins); number--) {
            sum += probabilities[number];
        }
        return Math.min(1, sum);
    }

    /**
     * The number of wins that is most likely.
     *
     * @return the number; the smaller one when two are as likely
     */
    public int mostLikely() {
        int best = 0;
        for (int wins = 1; wins <= deals(); wins++) {
            if (probabilities[wins] > probabilities[best]) {
                best = wins;
            }
        }
        return best;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WinDistribution that && Arrays.equals(probabilities, that.probabilities);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(probabilities);
    }

    /** The number of deals and the most likely number of wins. */
    @Override
    public String toString() {
        return deals() + " deals, most likely " + mostLikely() + " won";
    }
}
