package io.github.funnelkit.testing;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import java.util.Objects;

/**
 * A criterion for which no facts were found that bring about one of its outcomes.
 *
 * @param criterion the criterion
 * @param outcome the outcome, {@link Outcome#MET} or {@link Outcome#NOT_MET}
 * @since 0.1.0
 */
public record NeverReached(Criterion criterion, Outcome outcome) {

    /** Checks that nothing is missing. */
    public NeverReached {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public String toString() {
        return "criterion '" + criterion.id() + "' can never be " + (outcome == Outcome.MET ? "met" : "missed") + ": "
                + criterion.requirement();
    }
}
