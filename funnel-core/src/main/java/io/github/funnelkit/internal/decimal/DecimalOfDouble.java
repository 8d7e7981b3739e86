package io.github.funnelkit.internal.decimal;

import java.math.BigDecimal;

/** Recognizes what {@code new BigDecimal(12.3)} makes: 12.3 as a double has it, with 49 digits that nobody wrote. */
public final class DecimalOfDouble {

    /** As many as tell a double from its neighbours; who writes a number by hand writes no more. */
    private static final int DIGITS_OF_A_DOUBLE = 17;

    private DecimalOfDouble() {}

    /**
     * A hint to append to a message that refuses a decimal for its digits.
     *
     * @param decimal the decimal
     * @return how to make what was meant; empty when the decimal was not made of a double
     */
    public static String hint(BigDecimal decimal) {
        double meant = decimal.doubleValue();
        if (decimal.precision() <= DIGITS_OF_A_DOUBLE
                || decimal.scale() <= 0
                || Double.isInfinite(meant)
                || new BigDecimal(meant).compareTo(decimal) != 0) {
            return "";
        }
        return "; these are the digits of the double " + meant + ": use BigDecimal.valueOf(" + meant
                + ") or new BigDecimal(\"" + meant + "\")";
    }
}
