package io.github.funnelkit.fact;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads, digit by digit, what lists have millions of: plain numbers and dates. What is not in the plain form is not read
 * here; it may still be a number or a date.
 */
final class PlainForm {

    /** As many digits fit a long whatever they are. */
    private static final int SAFE_DIGITS = 18;

    private static final int DATE_LENGTH = 10;

    private PlainForm() {}

    /** The number that some digits are; -1 when there are none, or too many, or anything else among them. */
    static long digits(char[] text, int from, int to) {
        if (to <= from || to - from > SAFE_DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The number that some digits are, with or without a point among them, in the form in which quantities are kept. */
    static @Nullable BigDecimal decimal(char[] text, int from, int to) {
        int point = from;
        while (point < to && text[point] != '.') {
            point++;
        }
        long whole = digits(text, from, point);
        if (whole < 0) {
            return null;
        }
        if (point == to) {
            return BigDecimal.valueOf(whole);
        }
        long part = digits(text, point + 1, to);
        return part < 0 || to - from > SAFE_DIGITS ? null : decimal(whole, part, to - point - 1);
    }

    private static BigDecimal decimal(long whole, long part, int digits) {
        long unscaled = whole;
        for (int i = 0; i < digits; i++) {
            unscaled *= 10;
        }
        unscaled += part;
        int scale = digits;
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        return BigDecimal.valueOf(unscaled, scale);
    }

    /** A date as {@code YYYY-MM-DD}. */
    static @Nullable LocalDate day(char[] text, int from, int to) {
        if (to - from != DATE_LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        long year = digits(text, from, from + 4);
        long month = digits(text, from + 5, from + 7);
        long day = digits(text, from + 8, to);
        if ((year | month | day) < 0) {
            return null;
        }
        try {
            return LocalDate.of((int) year, (int) month, (int) day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
