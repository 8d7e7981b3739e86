package io.github.funnelkit.definition;

import io.github.funnelkit.internal.decimal.DecimalOfDouble;
import io.github.funnelkit.internal.wording.CommonWords;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;

/**
 * The probability, in percent, that a customer at a stage is won.
 *
 * @param percent from 0 to 100, without trailing zeros after the point
 * @since 0.1.0
 */
public record WinProbability(BigDecimal percent) implements Comparable<WinProbability>, Serializable {

    /** No chance. A stage without a stated probability has none, which is not the same. */
    public static final WinProbability ZERO = of(0);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int MOST_DECIMALS = 20;

    /** How much of a number a message shows. */
    private static final MathContext SHOWN = new MathContext(5);

    /** Checks the range and the number of digits. */
    public WinProbability {
        Objects.requireNonNull(percent, "percent");
        percent = percent.stripTrailingZeros();
        if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("win probability " + shown(percent) + " %: expected 0 to 100");
        }
        if (percent.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("win probability " + shown(percent) + " % has " + percent.scale()
                    + " digits after the point: expected at most " + MOST_DECIMALS + DecimalOfDouble.hint(percent));
        }
        percent = percent.setScale(Math.max(0, percent.scale()));
    }

    private static String shown(BigDecimal percent) {
        return percent.precision() > MOST_DECIMALS ? percent.round(SHOWN) + "…" : percent.toString();
    }

    /**
     * A probability in whole percent.
     *
     * @param percent from 0 to 100
     * @return the probability
     * @throws IllegalArgumentException if it is out of range
     */
    public static WinProbability of(int percent) {
        return new WinProbability(BigDecimal.valueOf(percent));
    }

    /**
     * A probability in percent.
     *
     * @param percent a decimal from 0 to 100, such as {@code "12.5"}
     * @return the probability
     * @throws IllegalArgumentException if it is no decimal or out of range
     */
    public static WinProbability parse(String percent) {
        try {
            return new WinProbability(new BigDecimal(percent));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("win probability '" + percent + "': expected a decimal from 0 to 100");
        }
    }

    /**
     * The part of an amount that this probability expects, exactly.
     *
     * @param amount an amount in any currency
     * @return the amount times this probability
     */
    public BigDecimal applyTo(BigDecimal amount) {
        return amount.multiply(percent).divide(HUNDRED);
    }

    /**
     * Says it for a reader: {@code "12.5 %"}.
     *
     * @param language the reader's language
     * @return the words
     */
    public String describe(Locale language) {
        return CommonWords.PERCENT.in(language, percent);
    }

    @Override
    public int compareTo(WinProbability other) {
        return percent.compareTo(other.percent);
    }

    /** {@code "25 %"}. */
    @Override
    public String toString() {
        return percent.toPlainString() + " %";
    }
}
