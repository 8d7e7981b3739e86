package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.portfolio.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/**
 * A customer of the list.
 *
 * @param line the line of the list that it starts on
 * @param id its id, not blank, unique in the list
 * @param name what it is called; empty when the list does not say
 * @param saleType the type of the sale
 * @param region where it is; empty when the list does not say
 * @param owner who looks after it; empty when the list does not say
 * @param amount what the sale would bring, at least 0
 * @param currency the currency of the amount
 * @param expectedClose the day on which the sale is expected to close
 * @param stage the stage or ending that the record claims, or the stage that it has reached
 * @param past what a history says besides
 * @param facts what is known about it
 */
public record Customer(
        long line,
        String id,
        String name,
        SaleType saleType,
        String region,
        String owner,
        Optional<BigDecimal> amount,
        Optional<Currency> currency,
        Optional<LocalDate> expectedClose,
        ClaimedPlace stage,
        DealPast past,
        FactSheet facts) {

    /** ISO 4217 for "no currency": what amounts are added under whose currency the list does not say. */
    public static final String NO_CURRENCY = "XXX";

    /**
     * What the sale would bring, in its currency.
     *
     * @return the amount; in {@link #NO_CURRENCY} when the list does not say which; empty when the amount is not known
     */
    public Optional<Money> money() {
        return amount.map(
                known -> Money.of(known, currency.map(Currency::getCurrencyCode).orElse(NO_CURRENCY)));
    }

    /** The same customer, of whom other facts are known. */
    Customer withFacts(FactSheet others) {
        return new Customer(
                line, id, name, saleType, region, owner, amount, currency, expectedClose, stage, past, others);
    }

    /** Whether a number can be an amount of money: not negative, and not too long to be added up. */
    static boolean isAmount(BigDecimal number) {
        try {
            Money.of(number, NO_CURRENCY);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
