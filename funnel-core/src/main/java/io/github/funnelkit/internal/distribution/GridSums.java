package io.github.funnelkit.internal.distribution;

import java.util.Arrays;

/**
 * The sums that a distribution knows, in their order, and how likely each is.
 *
 * <p>This class is immutable and thread-safe.
 */
final class GridSums {

    private final long[] sums;
    private final double[] probabilities;

    private GridSums(long[] sums, double[] probabilities) {
        this.sums = sums;
        this.probabilities = probabilities;
    }

    /** Of few amounts, added one by one; sums that are equal are one. */
    static GridSums ofFew(Chances chances) {
        GridSums all = new GridSums(new long[] {0}, new double[] {1});
        for (int i = 0; i < chances.number(); i++) {
            all = all.with(chances.amount(i), chances.chance(i));
        }
        return all;
    }

    /** Merges the sums without the amount with those that have it. */
    private GridSums with(long amount, double chance) {
        long[] merged = new long[2 * sums.length];
        double[] likely = new double[2 * sums.length];
        int size = 0;
        int without = 0;
        int with = 0;
        while (with < sums.length) {
            long having = sums[with] + amount;
            long lacking = without < sums.length ? sums[without] : Long.MAX_VALUE;
            long next = Math.min(having, lacking);
            merged[size] = next;
            if (without < sums.length && lacking == next) {
                likely[size] += probabilities[without++] * (1 - chance);
            }
            if (having == next) {
                likely[size] += probabilities[with++] * chance;
            }
            size++;
        }
        return new GridSums(Arrays.copyOf(merged, size), Arrays.copyOf(likely, size));
    }

    /**
     * By the characteristic function.
     *
     * @param counted the amounts, in steps
     * @param first the first number of steps on the grid
     * @param number how many numbers of steps there are at least
     * @param step how much a step is
     * @param moved by how much all sums are moved
     */
    static GridSums onGrid(Chances counted, long first, long number, long step, double moved) {
        int size = Math.max(4, Integer.highestOneBit((int) (2 * number - 1)));
        double[] turned = new CharacteristicFunction(counted, new UnitRoots(size)).probabilities();
        long[] sums = new long[(int) number];
        double[] probabilities = new double[(int) number];
        for (int i = 0; i < number; i++) {
            sums[i] = amount(first + i, step, Math.round(moved));
            probabilities[i] = turned[(int) ((first + i) & (size - 1))];
        }
        return new GridSums(sums, probabilities);
    }

    int number() {
        return sums.length;
    }

    long sum(int index) {
        return sums[index];
    }

    double probability(int index) {
        return probabilities[index];
    }

    /** Rounding up may lead past the largest number, which no sum does. */
    private static long amount(long number, long step, long moved) {
        return number > (Long.MAX_VALUE - Math.max(0, moved)) / step ? Long.MAX_VALUE : number * step + moved;
    }
}
