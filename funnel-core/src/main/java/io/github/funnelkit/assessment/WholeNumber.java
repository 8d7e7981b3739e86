package io.github.funnelkit.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The whole number that a field holds, of whatever class a database or a reader of JSON has made it. */
final class WholeNumber {

    private WholeNumber() {}

    /** The number; null if it is not whole, or too large. */
    static @Nullable Long of(Number number) {
        if (number instanceof Long || number instanceof Integer) {
            return number.longValue();
        }
        try {
            BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
            return exact.longValueExact();
        } catch (ArithmeticException | NumberFormatException notWhole) {
            return null;
        }
    }
}
