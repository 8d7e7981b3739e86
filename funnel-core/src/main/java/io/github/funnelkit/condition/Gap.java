package io.github.funnelkit.condition;

import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * How far a condition is from being met: an amount to compare and words to read.
 *
 * @param amount how much is missing or too much, more than 0
 * @param unit what the amount counts, such as {@code patients}, {@code CNY} or {@code days}; empty when nothing fits
 * @param words the gap in words: {@code "6 short"}
 * @since 0.1.0
 */
public record Gap(BigDecimal amount, String unit, Text words) {

    /** Checks that nothing is missing. */
    public Gap {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(words, "words");
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("a gap is more than 0, not " + amount);
        }
    }

    /**
     * A gap in whole units, such as days.
     *
     * @param amount how much, more than 0
     * @param unit what the amount counts
     * @param words the gap in words
     * @return the gap
     */
    public static Gap of(long amount, String unit, Text words) {
        return new Gap(BigDecimal.valueOf(amount), unit, words);
    }
}
