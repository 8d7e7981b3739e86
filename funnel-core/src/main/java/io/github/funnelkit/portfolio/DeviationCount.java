package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.util.Objects;

/**
 * How often histories deviate in one way.
 *
 * @param kind in which way
 * @param times how often
 * @param deals in how many deals
 * @since 0.1.0
 */
public record DeviationCount(DeviationKind kind, long times, long deals) implements Serializable {

    /** Checks that no deal is counted that does not deviate. */
    public DeviationCount {
        Objects.requireNonNull(kind, "kind");
        if (deals < 0 || times < deals) {
            throw new IllegalArgumentException(
                    times + " times in " + deals + " deals: expected at least once in each deal");
        }
    }

    DeviationCount plus(DeviationCount other) {
        return new DeviationCount(kind, times + other.times, deals + other.deals);
    }
}
