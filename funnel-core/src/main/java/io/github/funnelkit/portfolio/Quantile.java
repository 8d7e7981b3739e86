package io.github.funnelkit.portfolio;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The amount that is not exceeded with a given probability, and how well it is known: the true one lies between the bounds.
 * They are the amount itself where nothing was rounded, and one case more or less likely does not matter. They tell the error
 * of the calculation only, not that of the probabilities put in.
 *
 * @param percent how likely the amount is not exceeded, in percent: P90 is exceeded in one of ten cases
 * @param amount the least amount that is not exceeded with this probability
 * @param low what the true one is at least
 * @param high what the true one is at most
 * @since 0.1.0
 */
public record Quantile(int percent, BigDecimal amount, BigDecimal low, BigDecimal high) {

    /** Checks that nothing is missing. */
    public Quantile {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }

    /**
     * Whether the bounds leave no doubt.
     *
     * @return whether both are the amount
     */
    public boolean isCertain() {
        return low.compareTo(high) == 0;
    }

    /** {@code "P50 1000 (950 - 1040)"}. */
    @Override
    public String toString() {
        return "P" + percent + " " + amount.toPlainString() + " (" + low.toPlainString() + " - " + high.toPlainString()
                + ")";
    }
}
