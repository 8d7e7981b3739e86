package io.github.funnelkit.internal.distribution;

import java.util.Arrays;

/**
 * How the sum of independent amounts is distributed, each of which is had with its own chance or not.
 *
 * <p><b>How.</b> The amounts are counted in steps of a grid. Of few amounts, and of many whose sums fit on the grid that all of
 * them are multiples of, nothing is rounded, and the distribution is exact but for the rounding of double numbers. Of the
 * others each amount is rounded to the nearest step. The sums of the rounded amounts are worked out exactly, and moved by the
 * mean of what was rounded away; how far that strays from its mean is bounded, and so is how likely it strays further.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SumDistribution {

    /** How many steps a grid has: so many less than a power of two that the rounded amounts, too, fit on as many. */
    private static final int STEPS = 60_000;

    /** So few amounts have few sums, which are added one by one. */
    private static final int FEW = 16;

    /** How likely the sum is not on the grid, and how likely what was rounded away is more than its bound. */
    private static final double EXCEPTION = 1e-7;

    /** More than what double numbers lose of a sum of probabilities. */
    private static final double LOST = 1e-11;

    private final long step;
    private final long[] sums;

    /** How likely the sum is no more than each of them. */
    private final double[] upTo;

    private final long error;
    private final double doubt;
    private final long least;
    private final long most;

    private SumDistribution(long step, long certain, Chances chances, GridSums grid, long error, double doubt) {
        this.step = step;
        this.least = certain;
        this.most = certain + chances.total();
        this.sums = new long[grid.number()];
        this.upTo = new double[grid.number()];
        double likely = 0;
        for (int i = 0; i < sums.length; i++) {
            likely += grid.probability(i);
            upTo[i] = likely;
            sums[i] = certain + Math.min(grid.sum(i), most - certain);
        }
        this.error = error;
        this.doubt = doubt;
    }

    /**
     * Works it out.
     *
     * @param amounts the amounts, 0 or more; their sum is a {@code long}
     * @param chances how likely each is had, 0 to 1
     * @return the distribution
     */
    public static SumDistribution of(long[] amounts, double[] chances) {
        long certain = 0;
        for (int i = 0; i < amounts.length; i++) {
            certain += chances[i] >= 1 ? amounts[i] : 0;
        }
        Chances open = Chances.of(amounts, chances);
        long divisor = Math.max(1, open.divisor());
        if (open.total() / divisor < STEPS) {
            GridSums all = GridSums.onGrid(open.inSteps(divisor), 0, open.total() / divisor + 1, divisor, 0);
            return new SumDistribution(divisor, certain, open, all, 0, LOST);
        }
        return open.number() <= FEW
                ? new SumDistribution(divisor, certain, open, GridSums.ofFew(open), 0, LOST)
                : rounded(certain, open, divisor);
    }

    private static SumDistribution rounded(long certain, Chances open, long divisor) {
        double reach = Bernstein.reach(open.variance(), (double) open.largest(), EXCEPTION);
        double span = Math.min((double) open.total(), 2 * reach);
        long step = divisor * Math.max(1, (long) Math.ceil(span / divisor / STEPS));
        Chances counted = open.inSteps(step);
        double countedReach = Bernstein.reach(counted.variance(), (double) counted.largest(), EXCEPTION);
        long first = (long) Math.max(0, Math.floor(counted.mean() - countedReach));
        long last = (long) Math.min((double) counted.total(), Math.ceil(counted.mean() + countedReach));
        Chances rests = open.rests(step);
        GridSums grid = GridSums.onGrid(counted, first, last - first + 1, step, rests.mean());
        return new SumDistribution(
                step, certain, open, grid, (long) Math.ceil(strays(rests) + 1), 2 * EXCEPTION + LOST);
    }

    /** How far what was rounded away strays from its mean: never further than all of it does. */
    private static double strays(Chances rests) {
        double most = 0;
        double all = 0;
        for (int i = 0; i < rests.number(); i++) {
            double one = Math.abs(rests.amount(i)) * Math.max(rests.chance(i), 1 - rests.chance(i));
            most = Math.max(most, one);
            all += one;
        }
        return Math.min(all, Bernstein.reach(rests.variance(), most, EXCEPTION));
    }

    /**
     * How much a step of the grid is.
     *
     * @return the step, in units of the amounts; all amounts are multiples of it where nothing was rounded
     */
    public long step() {
        return step;
    }

    /**
     * How likely the sum is no more than an amount.
     *
     * @param amount the amount
     * @return the probability, 0 to 1
     */
    public double upTo(long amount) {
        int found = Arrays.binarySearch(sums, amount);
        int number = found < 0 ? -found - 1 : found + 1;
        return number == 0 ? 0 : Math.min(1, upTo[number - 1]);
    }

    /**
     * The least amount that the sum does not exceed with a probability.
     *
     * @param probability the probability, more than 0 and less than 1
     * @return the amount
     */
    public long quantile(double probability) {
        return within(sum(probability - LOST));
    }

    /**
     * What the true quantile is at least.
     *
     * @param probability the probability, more than 0 and less than 1
     * @return the amount
     */
    public long low(double probability) {
        long sum = sum(probability - doubt);
        return sum - least < error ? least : within(sum - error);
    }

    /**
     * What the true quantile is at most.
     *
     * @param probability the probability, more than 0 and less than 1
     * @return the amount
     */
    public long high(double probability) {
        long sum = sum(probability + doubt);
        return most - sum < error ? most : within(sum + error);
    }

    private long sum(double probability) {
        int found = Arrays.binarySearch(upTo, probability);
        int index = found < 0 ? -found - 1 : found;
        while (index > 0 && upTo[index - 1] >= probability) {
            index--;
        }
        return sums[Math.min(index, sums.length - 1)];
    }

    private long within(long amount) {
        return Math.max(least, Math.min(most, amount));
    }
}
