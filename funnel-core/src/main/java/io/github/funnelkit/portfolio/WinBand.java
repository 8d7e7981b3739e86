package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.distribution.SumDistribution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * How many deals are won, where the chance of each is known but for an error that all share: their odds are higher or lower
 * together, by a normal distribution. Each of many such cases is worked out exactly, and counts as much as it is likely.
 */
final class WinBand {

    /** The cases, in standard deviations: from -4 to 4, so near each other that more would change nothing. */
    private static final int CASES = 64;

    private static final double FURTHEST = 4;

    /** Odds that are higher or lower by a larger power of e are no double number, and win or lose all deals anyway. */
    private static final double LARGEST_POWER = 700;

    /** More than what double numbers lose of a sum of probabilities. */
    private static final double ROUNDING = 1e-9;

    private record Case(double weight, SumDistribution wins) {}

    private final List<Case> cases = new ArrayList<>();
    private final int deals;

    /**
     * Works it out.
     *
     * @param chances the chances of the deals, 0 to 1
     * @param variance that of the expected number of wins by the error of the chances
     */
    WinBand(double[] chances, double variance) {
        this.deals = chances.length;
        double slope =
                Arrays.stream(chances).map(chance -> chance * (1 - chance)).sum();
        double error = slope > 0 ? Math.sqrt(variance) / slope : 0;
        long[] ones = new long[deals];
        Arrays.fill(ones, 1);
        int number = error > 0 ? CASES : 0;
        double sum = 0;
        for (int each = 0; each <= number; each++) {
            double away = number == 0 ? 0 : FURTHEST * (2.0 * each / number - 1);
            double weight = StrictMath.exp(-away * away / 2);
            double odds = StrictMath.exp(Math.max(-LARGEST_POWER, Math.min(LARGEST_POWER, error * away)));
            double[] moved = Arrays.stream(chances)
                    .map(chance -> chance * odds / (1 - chance + chance * odds))
                    .toArray();
            cases.add(new Case(weight, SumDistribution.of(ones, moved)));
            sum += weight;
        }
        double all = sum;
        cases.replaceAll(each -> new Case(each.weight / all, each.wins));
    }

    /** The middle: the least number that is not exceeded in half of all cases. */
    long middle() {
        return least(wins -> upTo(wins) >= 0.5 - ROUNDING);
    }

    /** The least number of which it is not less likely than so many percent that as few come, counting half of its own cases. */
    long notTooFew(int percent) {
        return least(wins -> place(wins) >= percent / 100.0 - ROUNDING);
    }

    /** The largest number of which it is not more likely than so many percent that as few come, counting half of its own cases. */
    long notTooMany(int percent) {
        long beyond = least(wins -> place(wins) > percent / 100.0 + ROUNDING);
        return place(beyond) > percent / 100.0 + ROUNDING ? beyond - 1 : beyond;
    }

    private long least(LongPredicate isReached) {
        long low = 0;
        long high = deals;
        while (low < high) {
            long middle = (low + high) / 2;
            if (isReached.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Where a number stands in the distribution, 0 to 1: in the middle of its own cases. */
    private double place(long wins) {
        return (upTo(wins - 1) + upTo(wins)) / 2;
    }

    /** How likely so many are won or fewer. */
    double upTo(long wins) {
        if (wins < 0) {
            return 0;
        }
        return cases.stream()
                .mapToDouble(each -> each.weight * each.wins.upTo(wins))
                .sum();
    }
}
