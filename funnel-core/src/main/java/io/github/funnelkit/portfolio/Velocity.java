package io.github.funnelkit.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;

/**
 * The sales velocity: open deals × their average amount × win rate ÷ length of the sales cycle, as an amount per day. The
 * number of open deals times their average amount is the sum of their amounts.
 *
 * @param currency the ISO 4217 code
 * @param openAmount the sum of the amounts of the open deals
 * @param won how many deals were won
 * @param closed how many deals were won or lost, at least 1
 * @param cycle how long a deal that was won took on average, more than nothing
 * @since 0.1.0
 */
public record Velocity(String currency, BigDecimal openAmount, long won, long closed, Duration cycle) {

    private static final int DECIMALS = 2;
    private static final BigDecimal NANOS_PER_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toNanos());

    /** Checks the numbers. */
    public Velocity {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(openAmount, "openAmount");
        if (won < 0 || closed < Math.max(1, won) || cycle.isNegative() || cycle.isZero()) {
            throw new IllegalArgumentException(won + " of " + closed + " deals won in " + cycle
                    + " on average: expected at least one deal, no more won than closed, and some time");
        }
    }

    /**
     * The velocity.
     *
     * @return the amount per day of 24 hours, rounded to two decimals
     */
    public BigDecimal perDay() {
        BigDecimal nanos = BigDecimal.valueOf(cycle.getSeconds(), -9).add(BigDecimal.valueOf(cycle.getNano()));
        return openAmount
                .multiply(BigDecimal.valueOf(won))
                .multiply(NANOS_PER_DAY)
                .divide(BigDecimal.valueOf(closed).multiply(nanos), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** {@code "1250.00 CNY per day"}. */
    @Override
    public String toString() {
        return perDay().toPlainString() + " " + currency + " per day";
    }
}
