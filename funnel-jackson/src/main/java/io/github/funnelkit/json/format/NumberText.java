package io.github.funnelkit.json.format;

import io.github.funnelkit.json.DocumentLimits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as documents hold them: of bounded length. */
final class NumberText {

    private static final int LONG_DIGITS = 19;

    private static final int LONGEST = 400;

    private NumberText() {}

    /** The number without trailing zeros, or null when it is none or too long. */
    static @Nullable BigDecimal parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            return fits(number) ? (number.scale() < 0 ? number.setScale(0) : number) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** Whether a number without trailing zeros is a whole one that fits a {@code long}. */
    static boolean isLong(BigDecimal number) {
        return number.scale() <= 0
                && number.precision() - number.scale() <= LONG_DIGITS
                && number.toBigInteger().bitLength() < Long.SIZE;
    }

    static boolean fits(BigDecimal number) {
        return (long) number.precision() - number.scale() <= DocumentLimits.DIGITS
                && number.scale() <= DocumentLimits.DIGITS;
    }
}
