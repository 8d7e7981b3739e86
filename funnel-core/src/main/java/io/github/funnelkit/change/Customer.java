package io.github.funnelkit.change;

import io.github.funnelkit.definition.SaleType;
import java.util.Objects;

/**
 * A customer to look at in two versions of a funnel.
 *
 * @param id names it in what is told
 * @param saleType the type of the sale; the versions are looked up for the one of its id
 * @param source what the facts are read from: a fact sheet or the host's own object
 * @param <T> the host's class
 * @since 0.1.0
 */
public record Customer<T>(String id, SaleType saleType, T source) {

    /** Checks that nothing is missing. */
    public Customer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(source, "source");
    }
}
