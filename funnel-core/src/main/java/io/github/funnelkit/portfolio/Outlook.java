package io.github.funnelkit.portfolio;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is to be expected of some deals in one currency.
 *
 * @param amount what they are worth if all are won
 * @param expected what is won on average, exactly: the sum of each amount times its probability
 * @param wins how likely each number of wins is
 * @param step the step of the grid on which amounts were counted for what follows, more than 0: the sums of amounts that are
 *     multiples of it are exact
 * @param p10 the amount that is not reached in one of ten cases
 * @param p50 the amount in the middle of all cases
 * @param p90 the amount that is exceeded in one of ten cases
 * @since 0.1.0
 */
public record Outlook(
        BigDecimal amount,
        BigDecimal expected,
        WinDistribution wins,
        BigDecimal step,
        Quantile p10,
        Quantile p50,
        Quantile p90) {

    /** Checks that nothing is missing. */
    public Outlook {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(wins, "wins");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(p10, "p10");
        Objects.requireNonNull(p50, "p50");
        Objects.requireNonNull(p90, "p90");
    }
}
