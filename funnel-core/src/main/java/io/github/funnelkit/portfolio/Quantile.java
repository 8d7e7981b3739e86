package io.github.funnelkit.portfolio;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The amount that is not exceeded with a given probability, found by simulation, and how well it is known: between the
 * bounds lies the true one, with at least 95 % confidence. The bounds are draws, too: those whose ranks the true quantile
 * lies between, by the spread of the binomial distribution. They tell the error of the simulation only, not that of the
 * probabilities put in.
 *
 * @param percent how likely the amount is not exceeded, in percent: P90 is exceeded in one of ten cases
 * @param amount the amount, by nearest rank
 * @param low the lower bound
 * @param high the upper bound
 * @since 0.1.0
 */
public record Quantile(int percent, BigDecimal amount, BigDecimal low, BigDecimal high) {

    /** Checks that nothing is missing. */
    public Quantile {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }

    /** Of sums that are sorted, in units of the given number of decimals. */
    static Quantile of(int percent, long[] sorted, int decimals) {
        int draws = sorted.length;
        long rank = ((long) draws * percent + 99) / 100;
        double expected = draws * (percent / 100.0);
        double spread = Interval.Z * Math.sqrt(expected * (1 - percent / 100.0));
        int low = (int) Math.max(1, Math.floor(expected - spread));
        int high = (int) Math.min(draws, Math.ceil(expected + spread) + 1);
        return new Quantile(
                percent,
                amount(sorted[(int) rank - 1], decimals),
                amount(sorted[low - 1], decimals),
                amount(sorted[high - 1], decimals));
    }

    private static BigDecimal amount(long units, int decimals) {
        return Money.plain(BigDecimal.valueOf(units, decimals));
    }

    /** {@code "P50 1000 (950 - 1040)"}. */
    @Override
    public String toString() {
        return "P" + percent + " " + amount.toPlainString() + " (" + low.toPlainString() + " - " + high.toPlainString()
                + ")";
    }
}
