package io.github.funnelkit.internal.wording;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a language writes numbers: in groups of three digits, without trailing zeros after the point. */
record Digits(char zero, char grouping, char point, char minus) {

    private static final int SAMPLE_LENGTH = 8;

    /**
     * As a sample shows it: {@code -1,234.5}.
     *
     * @throws IllegalArgumentException if it does not show that
     */
    static Digits shownBy(String sample) {
        char zero = sample.length() == SAMPLE_LENGTH ? (char) (sample.charAt(1) - 1) : '0';
        StringBuilder again = new StringBuilder();
        if (sample.length() == SAMPLE_LENGTH) {
            Digits digits = new Digits(zero, sample.charAt(2), sample.charAt(6), sample.charAt(0));
            digits.append("-1234.5", again);
            if (again.toString().equals(sample)) {
                return digits;
            }
        }
        throw new IllegalArgumentException("'" + sample + "' does not show how -1,234.5 is written in the language");
    }

    /** As the JDK knows it, which takes a while to look it up. */
    static Digits of(Locale language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language);
        return new Digits(
                symbols.getZeroDigit(),
                symbols.getGroupingSeparator(),
                symbols.getDecimalSeparator(),
                symbols.getMinusSign());
    }

    void append(Number number, StringBuilder out) {
        if (number instanceof Long || number instanceof Integer) {
            append(number.toString(), out);
        } else {
            BigDecimal decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
            append(withoutTrailingZeros(decimal.toPlainString()), out);
        }
    }

    void append(Exact exact, StringBuilder out) {
        append(exact.number().toPlainString(), out);
    }

    private static String withoutTrailingZeros(String plain) {
        int dot = plain.indexOf('.');
        int end = plain.length();
        while (dot >= 0 && end > dot && (plain.charAt(end - 1) == '0' || end == dot + 1)) {
            end--;
        }
        return plain.substring(0, end);
    }

    /** By hand, as making a format costs more than all else that is said of a customer. */
    private void append(String plain, StringBuilder out) {
        int dot = plain.indexOf('.');
        int whole = dot < 0 ? plain.length() : dot;
        int end = plain.length();
        int first = plain.charAt(0) == '-' ? 1 : 0;
        for (int i = 0; i < end; i++) {
            if (i > first && i < whole && (whole - i) % 3 == 0) {
                out.append(grouping);
            }
            char digit = plain.charAt(i);
            out.append(i < first ? minus : i == dot ? point : (char) (zero + digit - '0'));
        }
    }
}
