package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.decimal.DecimalOfDouble;
import io.github.funnelkit.journey.DealTerms;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a deal is worth, in one currency. It is only carried and added up: nothing here converts currencies, so that
 * amounts of different ones are never mixed.
 *
 * @param amount the amount, 0 or more, without trailing zeros after the point
 * @param currency the ISO 4217 code, such as {@code CNY}
 * @since 0.1.0
 */
public record Money(BigDecimal amount, String currency) implements Serializable {

    private static final int MOST_DIGITS = 50;

    /** As many as the sum of 2^63 amounts can have, before and after the point together. */
    private static final int MOST_DIGITS_OF_A_SUM = 120;

    /** Checks the amount and the form of the code. */
    public Money {
        amount = checked(amount, currency, MOST_DIGITS);
    }

    /** A sum of amounts, which may have more digits than each of them. */
    static BigDecimal checkedSum(BigDecimal sum, String currency) {
        return checked(sum, currency, MOST_DIGITS_OF_A_SUM);
    }

    private static BigDecimal checked(BigDecimal amount, String currency, int mostDigits) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        if (!isCode(currency)) {
            throw new IllegalArgumentException("currency '" + currency
                    + "': expected an ISO 4217 code of three capital letters, such as CNY" + hint(currency));
        }
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount " + amount + " " + currency + ": expected 0 or more");
        }
        // written out, 1E+999999999 would take all memory
        if (Math.abs((long) amount.scale()) <= mostDigits && amount.precision() <= mostDigits) {
            BigDecimal plain = plain(amount);
            if (plain.precision() <= mostDigits) {
                return plain;
            }
        }
        throw new IllegalArgumentException("amount " + amount.round(new MathContext(5)) + " " + currency
                + ": expected at most " + mostDigits + " digits" + DecimalOfDouble.hint(amount));
    }

    /**
     * An amount.
     *
     * @param amount the amount, 0 or more
     * @param currency the ISO 4217 code
     * @return the money
     * @throws IllegalArgumentException if the amount is negative or has more than 50 digits, or the code is not of three capital letters, or is {@code RMB} or another that is none
     */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, currency);
    }

    /**
     * A whole amount.
     *
     * @param amount the amount, 0 or more
     * @param currency the ISO 4217 code
     * @return the money
     * @throws IllegalArgumentException if the amount is negative or has more than 50 digits, or the code is not of three capital letters, or is {@code RMB} or another that is none
     */
    public static Money of(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }

    /**
     * What a deal is worth by its terms.
     *
     * @param terms the terms, as a journey has them
     * @return the money; empty when the amount is not known
     * @throws IllegalArgumentException if the currency is none that amounts are added up in
     */
    public static Optional<Money> of(DealTerms terms) {
        BigDecimal amount = terms.amount();
        String currency = terms.currency();
        return amount == null || currency == null ? Optional.empty() : Optional.of(of(amount, currency));
    }

    private static String hint(String currency) {
        List<String> codes = CurrencyName.codes(currency);
        return codes.isEmpty() ? "" : " (did you mean " + String.join(" or ", codes) + "?)";
    }

    /** By its form, as codes come and go; but what people write for one is none. */
    private static boolean isCode(String currency) {
        if (currency.length() != 3 || !CurrencyName.codes(currency).isEmpty()) {
            return false;
        }
        for (int i = 0; i < 3; i++) {
            if (currency.charAt(i) < 'A' || currency.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    /** The same number in the one form that it has here, so that equal numbers are equal objects. */
    static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** {@code "10430000 CNY"}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
