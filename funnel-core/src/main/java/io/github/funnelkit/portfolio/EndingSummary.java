package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.EndingKind;
import java.io.Serializable;
import java.util.Objects;

/**
 * The customers of one sale type whose deals have ended in one way, as the facts say.
 *
 * @param saleType the id of the sale type
 * @param ending the id of the ending
 * @param kind what the ending means for a deal
 * @param customers the customers
 * @since 0.1.0
 */
public record EndingSummary(String saleType, String ending, EndingKind kind, Tally customers) implements Serializable {

    /** Checks that nothing is missing. */
    public EndingSummary {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(customers, "customers");
    }

    EndingSummary merge(EndingSummary other) {
        return new EndingSummary(saleType, ending, kind, customers.merge(other.customers));
    }
}
