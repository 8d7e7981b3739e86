package io.github.funnelkit.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Between which ends the values of a count or quantity lie. A value outside is a bad one.
 *
 * @param least the least value; null when there is none
 * @param most the greatest value; null when there is none
 * @since 0.1.0
 */
public record Bounds(@Nullable BigDecimal least, @Nullable BigDecimal most) {

    /** No ends: any value will do. */
    public static final Bounds NONE = new Bounds(null, null);

    /** Checks that some value lies between the ends. */
    public Bounds {
        least = plain(least);
        most = plain(most);
        if (least != null && most != null && least.compareTo(most) > 0) {
            throw new IllegalArgumentException("no value lies between " + least.toPlainString() + " and "
                    + most.toPlainString() + "; expected least <= most");
        }
    }

    /** Equal numbers are equal bounds, however they were written. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal end) {
        if (end == null) {
            return null;
        }
        BigDecimal stripped = end.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Both ends.
     *
     * @param least the least value
     * @param most the greatest value
     * @return the ends
     * @throws IllegalArgumentException if the least is more than the greatest
     */
    public static Bounds of(long least, long most) {
        return new Bounds(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /**
     * Whether any value will do.
     *
     * @return whether there is no end
     */
    public boolean areNone() {
        return least == null && most == null;
    }

    /**
     * Whether the methodology says that values may be negative, as a count otherwise cannot be.
     *
     * @return whether the least value is stated and less than 0
     */
    public boolean goBelowZero() {
        return least != null && least.signum() < 0;
    }

    /**
     * Whether a value lies within.
     *
     * @param value the value
     * @return whether it is no less than the least and no more than the greatest one
     */
    public boolean contain(BigDecimal value) {
        return (least == null || value.compareTo(least) >= 0) && (most == null || value.compareTo(most) <= 0);
    }

    /** As in messages: {@code from 0 to 3}, {@code of at least 0}, {@code of at most 3}. */
    @Override
    public String toString() {
        if (least != null && most != null) {
            return "from " + least.toPlainString() + " to " + most.toPlainString();
        }
        return least != null
                ? "of at least " + least.toPlainString()
                : most != null ? "of at most " + most.toPlainString() : "of any size";
    }
}
