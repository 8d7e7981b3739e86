package io.github.funnelkit.internal.distribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Amounts, each of which is had with its own chance, in an order that does not depend on how they came: first those that are
 * least certain, which say most about how the sum is distributed. What is certain, one way or the other, is left out.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Chances {

    private final long[] amounts;
    private final double[] chances;

    /**
     * Keeps both, which nobody may change.
     *
     * @param amounts the amounts
     * @param chances how likely each is had, more than 0 and less than 1
     */
    Chances(long[] amounts, double[] chances) {
        this.amounts = amounts;
        this.chances = chances;
    }

    static Chances of(long[] amounts, double[] chances) {
        int[] order = IntStream.range(0, amounts.length)
                .filter(i -> amounts[i] > 0 && chances[i] > 0 && chances[i] < 1)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> Math.abs(chances[i] - 0.5))
                        .thenComparingDouble(i -> chances[i])
                        .thenComparingLong(i -> amounts[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Chances(
                Arrays.stream(order).mapToLong(i -> amounts[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> chances[i]).toArray());
    }

    long amount(int index) {
        return amounts[index];
    }

    double chance(int index) {
        return chances[index];
    }

    int number() {
        return amounts.length;
    }

    long total() {
        return Arrays.stream(amounts).sum();
    }

    long largest() {
        return Arrays.stream(amounts).max().orElse(0);
    }

    /** The largest amount that all are multiples of; 0 when there are none. */
    long divisor() {
        long divisor = 0;
        for (long amount : amounts) {
            long other = amount;
            while (other != 0) {
                long rest = divisor % other;
                divisor = other;
                other = rest;
            }
        }
        return divisor;
    }

    double mean() {
        double mean = 0;
        for (int i = 0; i < amounts.length; i++) {
            mean += amounts[i] * chances[i];
        }
        return mean;
    }

    double variance() {
        double variance = 0;
        for (int i = 0; i < amounts.length; i++) {
            variance += (double) amounts[i] * amounts[i] * chances[i] * (1 - chances[i]);
        }
        return variance;
    }

    /** The amounts counted in steps, each rounded to the nearest. */
    Chances inSteps(long step) {
        return new Chances(
                Arrays.stream(amounts).map(amount -> steps(amount, step)).toArray(), chances);
    }

    private static long steps(long amount, long step) {
        long rest = amount % step;
        return amount / step + (rest >= step - rest ? 1 : 0);
    }

    /** What each amount has more than its rounded one; less than 0 where it has less. */
    Chances rests(long step) {
        return new Chances(
                Arrays.stream(amounts)
                        .map(amount -> amount - step * steps(amount, step))
                        .toArray(),
                chances);
    }
}
