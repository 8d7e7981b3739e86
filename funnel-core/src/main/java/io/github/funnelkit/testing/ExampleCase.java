package io.github.funnelkit.testing;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.FactSheet;
import java.util.Objects;

/**
 * One row of a table for a parameterized test: facts around the boundary of a criterion, and what comes of them.
 *
 * @param label what is special about it: {@code "residentTumourPatients = 14 (sufficientTumourOutpatients = no)"}
 * @param facts the facts that the criterion reads, and no others
 * @param expected the outcome that the definition gives them
 * @since 0.1.0
 */
public record ExampleCase(String label, FactSheet facts, Outcome expected) {

    /** Checks that nothing is missing. */
    public ExampleCase {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(expected, "expected");
    }

    /** The label, as test frameworks show it. */
    @Override
    public String toString() {
        return label;
    }
}
