package io.github.funnelkit.internal.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How a language counts large quantities that come in a unit, shown by one: {@code 10,000 = ...}, where what follows has the
 * places {@code number} and {@code unit}.
 *
 * @param scale the number that is counted by
 * @param template words a number of those
 */
record LargeNumbers(BigDecimal scale, Template template) {

    private static final List<String> NAMES = List.of("number", "unit");

    /** More decimals are harder to read than the whole number. */
    private static final int MOST_DECIMALS = 2;

    LargeNumbers {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(template, "template");
    }

    /**
     * Reads the line of a pack.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    static LargeNumbers shownBy(String line, PluralRules plurals) {
        int colon = line.indexOf(':');
        String power = line.substring(0, Math.max(0, colon)).strip();
        if (!power.matches("10{2,20}")) {
            throw new IllegalArgumentException("'" + line + "': expected a power of ten, ':' and a wording, as in "
                    + "'1000: {number} thousand {unit}'");
        }
        return new LargeNumbers(
                new BigDecimal(power),
                TemplateParser.parse(line.substring(colon + 1).strip(), NAMES, plurals));
    }

    /** Whether a number is better counted so: it is as large, and stays short. */
    boolean fits(BigDecimal number) {
        return number.abs().compareTo(scale) >= 0 && counted(number).scale() <= MOST_DECIMALS;
    }

    private BigDecimal counted(BigDecimal number) {
        return number.scaleByPowerOfTen(1 - scale.precision()).stripTrailingZeros();
    }

    void append(BigDecimal number, Object unit, Locale reader, Digits digits, StringBuilder out) {
        template.append(new Object[] {counted(number), unit}, reader, digits, out);
    }
}
