package io.github.funnelkit.internal.decimal;

import java.math.BigDecimal;

/** How many digits a decimal may have. */
public final class DecimalDigits {

    /** More than this on one side of the point are a mistake, and would make printing a number a trap. */
    public static final int MOST = 100;

    private DecimalDigits() {}

    /** Whether a decimal has no more of them on either side of the point. */
    public static boolean areFew(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) <= MOST && Math.abs((long) number.scale()) <= MOST;
    }
}
