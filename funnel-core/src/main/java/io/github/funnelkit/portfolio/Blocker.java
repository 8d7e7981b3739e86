package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.util.Objects;

/**
 * A criterion and the customers whom it keeps from their next stage, as it is not met or unknown. One customer can be
 * kept by several criteria.
 *
 * @param criterion the id of the criterion
 * @param customers the customers
 * @param unknown those of them for whom the criterion is unknown: asking may be enough
 * @param alone those of them whom nothing else keeps
 * @since 0.1.0
 */
public record Blocker(String criterion, Tally customers, Tally unknown, Tally alone) implements Serializable {

    /** Checks that nothing is missing. */
    public Blocker {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(customers, "customers");
        Objects.requireNonNull(unknown, "unknown");
        Objects.requireNonNull(alone, "alone");
    }

    Blocker merge(Blocker other) {
        return new Blocker(
                criterion, customers.merge(other.customers), unknown.merge(other.unknown), alone.merge(other.alone));
    }
}
