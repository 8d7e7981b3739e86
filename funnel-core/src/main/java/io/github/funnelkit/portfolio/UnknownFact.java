package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.util.Objects;

/**
 * A fact and the customers of whom it is unknown although it could decide a criterion of their next stage. Where it cannot
 * matter, it is not counted.
 *
 * @param fact the id of the fact
 * @param customers the customers
 * @since 0.1.0
 */
public record UnknownFact(String fact, Tally customers) implements Serializable {

    /** Checks that nothing is missing. */
    public UnknownFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(customers, "customers");
    }

    UnknownFact merge(UnknownFact other) {
        return new UnknownFact(fact, customers.merge(other.customers));
    }
}
