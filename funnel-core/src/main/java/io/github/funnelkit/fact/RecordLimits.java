package io.github.funnelkit.fact;

import java.time.LocalDate;

/**
 * How much can be recorded of a customer: what exceeds one of these limits could not be written down and read again. They
 * are far beyond what people write. Whoever decides what is recorded, and whoever writes and reads it, asks here.
 *
 * @since 0.1.0
 */
public final class RecordLimits {

    /** How many characters a text may have. */
    public static final int TEXT_LENGTH = 100_000;

    /** How many values and names one record may have. */
    public static final int VALUES = 200_000;

    /** How many characters all texts, names and numbers of one record may have together. */
    public static final int CHARACTERS = 10_000_000;

    /** The last year of dates; the first is 0. */
    public static final int LAST_YEAR = 9999;

    private RecordLimits() {}

    /**
     * Finds half a character: a surrogate without its other half, as is left of an emoji when a text is cut in the middle of
     * it. No encoding can write it.
     *
     * @param text the text
     * @return where it is, from 0; -1 when all characters are whole
     */
    public static int halfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /**
     * Whether a date can be recorded: as {@code YYYY-MM-DD}.
     *
     * @param date the date
     * @return whether it is of the years 0000 to 9999
     */
    public static boolean isRecordable(LocalDate date) {
        return date.getYear() >= 0 && date.getYear() <= LAST_YEAR;
    }
}
