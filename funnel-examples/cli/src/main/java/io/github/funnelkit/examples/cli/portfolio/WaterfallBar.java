package io.github.funnelkit.examples.cli.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The bars of a waterfall: each begins where the one before ends. Dots stand in front, as a cell begins with no spaces.
 *
 * @param largest what the longest bar stands for; 0 when there is nothing to show
 */
record WaterfallBar(BigDecimal largest) {

    private static final int WIDTH = 20;

    /** Of what stands at the start or the end. */
    String level(BigDecimal value) {
        return "=".repeat(length(value));
    }

    /** Of a change from one level to another; at least one sign long where there is one. */
    String change(BigDecimal from, BigDecimal to) {
        int sign = to.compareTo(from);
        if (sign == 0 || largest.signum() == 0) {
            return "";
        }
        int low = Math.min(Math.min(length(from), length(to)), WIDTH - 1);
        int signs = Math.max(1, Math.abs(length(to) - length(from)));
        return ".".repeat(low) + (sign > 0 ? "+" : "-").repeat(signs);
    }

    private int length(BigDecimal value) {
        if (largest.signum() == 0 || value.signum() <= 0) {
            return 0;
        }
        return value.multiply(BigDecimal.valueOf(WIDTH))
                .divide(largest, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
