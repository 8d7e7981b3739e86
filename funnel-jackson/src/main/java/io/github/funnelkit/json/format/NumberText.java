package io.github.funnelkit.json.format;

import io.github.funnelkit.json.DocumentLimits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as documents hold them: of bounded length, and written without exponent. */
final class NumberText {

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

    private static boolean fits(BigDecimal number) {
        return (long) number.precision() - number.scale() <= DocumentLimits.DIGITS
                && number.scale() <= DocumentLimits.DIGITS;
    }

    static void write(BigDecimal number, TokenSink sink) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (!fits(stripped)) {
            throw new IllegalArgumentException("a number of more than " + DocumentLimits.DIGITS
                    + " digits on one side of the point cannot be written");
        }
        if (stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= 18) {
            sink.number(stripped.longValueExact());
        } else {
            sink.number(stripped.toPlainString());
        }
    }
}
