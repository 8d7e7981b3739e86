package io.github.funnelkit.journey;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.RecordLimits;
import io.github.funnelkit.internal.wording.CurrencyNames;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a deal is worth, and when it is expected to close, as far as that is known.
 *
 * @param amount the amount, 0 or more, without trailing zeros after the point; null when it is not known
 * @param currency the ISO 4217 code, such as {@code CNY}; null when, and only when, the amount is not known
 * @param expectedClose the day, of the years 0000 to 9999; null when it is not known
 * @since 0.1.0
 */
public record DealTerms(
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable LocalDate expectedClose) {

    /** Nothing is known. */
    public static final DealTerms UNKNOWN = new DealTerms(null, null, null);

    private static final int MOST_DIGITS = 50;

    /** Checks the amount and the form of the code. */
    public DealTerms {
        if ((amount == null) != (currency == null)) {
            throw new IllegalArgumentException("expected an amount with its currency, or neither");
        }
        if (amount != null && currency != null) {
            requireCode(currency);
            amount = checked(amount);
        }
        if (expectedClose != null && !RecordLimits.isRecordable(expectedClose)) {
            throw new IllegalArgumentException(
                    "expected close " + expectedClose + ": expected a day of the years 0000 to 9999");
        }
    }

    private static void requireCode(String currency) {
        List<String> meant = CurrencyNames.codes(currency);
        if (!meant.isEmpty() || !currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("currency '" + Excerpt.of(currency)
                    + "': expected an ISO 4217 code of three capital letters, such as CNY"
                    + (meant.isEmpty() ? "" : " (did you mean " + String.join(" or ", meant) + "?)"));
        }
    }

    private static BigDecimal checked(BigDecimal amount) {
        boolean isShort = Math.abs((long) amount.scale()) <= MOST_DIGITS && amount.precision() <= MOST_DIGITS;
        if (amount.signum() < 0 || !isShort) {
            throw new IllegalArgumentException(
                    "amount: expected 0 or more, of at most " + MOST_DIGITS + " digits before and after the point");
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * What an approval sees that is needed when a condition holds. A condition that asks for the number {@code amount} (a quantity, a count
     * or a sum, or a part of a sum) asks for what the deal is worth, wherever that is said:
     *
     * <ul>
     *   <li>by the facts alone, where these terms say nothing;
     *   <li>by these terms alone, where the fact is unknown;
     *   <li>by both, where both are there: the approval is needed when either of them asks for it, so that neither is a way around it;
     *   <li>where the fact counts in another currency than these terms, by these terms the amount is unknown, as nobody knows at what
     *       rate, and the approval needed. A fact without a unit counts in whatever currency the deal has, and one whose unit is a name of
     *       several currencies in the likeliest: ¥ is CNY.
     * </ul>
     *
     * @param condition when the approval is needed
     * @param facts what is known of the customer
     * @return one or two sheets; the approval is needed unless the condition is not met by any of them
     */
    public List<FactSheet> seenBy(Condition condition, FactSheet facts) {
        return DealAmount.seen(condition, facts, amount, currency, DealAmount.FACT::equals);
    }

    /**
     * Names an amount.
     *
     * @param amount the amount, 0 or more
     * @param currency the ISO 4217 code
     * @return the terms, without a day
     * @throws IllegalArgumentException if the amount is negative or has more than 50 digits, or the code is none
     */
    public static DealTerms of(BigDecimal amount, String currency) {
        return new DealTerms(amount, currency, null);
    }

    /**
     * These terms with another day.
     *
     * @param day when the deal is expected to close; null when that is not known
     * @return new terms
     * @throws IllegalArgumentException if the day is not of the years 0000 to 9999
     */
    public DealTerms closing(@Nullable LocalDate day) {
        return new DealTerms(amount, currency, day);
    }
}
