package io.github.funnelkit.examples.spark.customers;

import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.portfolio.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as a customer, or what is wrong with it.
 *
 * @param id its id
 * @param saleType the type of the sale
 * @param amount what the sale would bring; null when amount or currency is not known
 * @param stage the stage that the record claims or has reached; empty when it names none
 * @param facts what is known about it
 */
public record Customer(
        String id, SaleType saleType, @Nullable Money amount, Optional<Stage> stage, FactSheet facts) {}
