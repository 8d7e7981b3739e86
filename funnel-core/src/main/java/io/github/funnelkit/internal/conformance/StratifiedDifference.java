package io.github.funnelkit.internal.conformance;

import java.util.List;

/**
 * By how much the win rates of two groups differ where like is compared with like: the risk difference of N. Mantel and W.
 * Haenszel over strata, with the variance of T. Sato (1989), which holds for few large strata and for many small ones, and the
 * interval that B. Klingenberg (2014) made of it by turning its score test around.
 *
 * @param difference the difference of the rates, the first less the other, -1 to 1
 * @param low the lower bound of the 95 % interval
 * @param high the upper bound
 * @param chance how likely a difference of this size is by chance alone, 0 to 1
 * @param least the least of the wins and losses that are to be expected of either group if they do not differ
 */
public record StratifiedDifference(double difference, double low, double high, double chance, double least) {

    /** The 97.5 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** Nothing is known. */
    private static final StratifiedDifference UNKNOWN = new StratifiedDifference(0, -1, 1, 1, 0);

    /** Compares two groups over strata; those with one group alone say nothing. */
    public static StratifiedDifference of(List<Stratum> strata) {
        double weight = 0;
        double sum = 0;
        double p = 0;
        double q = 0;
        double wins = 0;
        double first = 0;
        double other = 0;
        for (Stratum stratum : strata) {
            if (!stratum.isInformative()) {
                continue;
            }
            double n = stratum.size();
            double m = stratum.otherSize();
            double all = n + m;
            double x = stratum.wins();
            double y = stratum.otherWins();
            weight += n * m / all;
            sum += (x * m - y * n) / all;
            p += (n * n * y - m * m * x + n * m * (m - n) / 2) / (all * all);
            q += (x * (m - y) + y * (n - x)) / (2 * all);
            wins += x + y;
            first += n;
            other += m;
        }
        if (weight == 0) {
            return UNKNOWN;
        }
        double difference = sum / weight;
        double square = weight * weight;
        double middle = difference + Z * Z * p / (2 * square);
        double margin = StrictMath.sqrt(Math.max(0, middle * middle - difference * difference + Z * Z * q / square));
        double rate = wins / (first + other);
        double least = Math.min(first, other) * Math.min(rate, 1 - rate);
        return new StratifiedDifference(
                difference,
                bounded(Math.min(difference, middle - margin)),
                bounded(Math.max(difference, middle + margin)),
                q <= 0 ? 1 : NormalTail.twoSided(Math.abs(difference) * weight / StrictMath.sqrt(q)),
                least);
    }

    private static double bounded(double bound) {
        return Math.max(-1, Math.min(1, bound));
    }
}
