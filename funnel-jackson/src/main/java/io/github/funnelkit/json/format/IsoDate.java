package io.github.funnelkit.json.format;

import io.github.funnelkit.fact.RecordLimits;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as {@code YYYY-MM-DD}, of the years 0000 to 9999, read without the cost of a general parser. */
final class IsoDate {

    private static final int LENGTH = 10;

    private IsoDate() {}

    /** The date, or null when the text is none. */
    static @Nullable LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, LENGTH);
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int index = from; index < to; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Whether documents hold such a date. */
    static boolean isWritten(LocalDate date) {
        return RecordLimits.isRecordable(date);
    }
}
