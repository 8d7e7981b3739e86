package io.github.funnelkit.examples.spark.customers;

import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.portfolio.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row as a customer, or what is wrong with it.
 *
 * @param id its id
 * @param saleType the type of the sale
 * @param amount what the sale would bring; null when that is not known; without a currency, in {@code XXX}, as ISO 4217 calls none
 * @param owner whose it is; blank when that is not known
 * @param place the stage or ending that the record claims, or the stage that it has reached
 * @param facts what is known about it
 */
public record Customer(
        String id, SaleType saleType, @Nullable Money amount, String owner, ClaimedPlace place, FactSheet facts) {}
