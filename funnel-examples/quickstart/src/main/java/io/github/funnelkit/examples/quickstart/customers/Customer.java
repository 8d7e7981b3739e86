package io.github.funnelkit.examples.quickstart.customers;

import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
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
        FactSheet facts)
        implements Row {}
