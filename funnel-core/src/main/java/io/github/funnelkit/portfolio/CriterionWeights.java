package io.github.funnelkit.portfolio;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import java.util.List;
import java.util.Objects;

/**
 * What it says of a deal whether a criterion is met, not met or unknown.
 *
 * @param criterion the criterion
 * @param outcomes one for each outcome, in their order
 * @since 0.1.0
 */
public record CriterionWeights(Criterion criterion, List<OutcomeWeight> outcomes) {

    /** Keeps the order. */
    public CriterionWeights {
        Objects.requireNonNull(criterion, "criterion");
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The weight of an outcome.
     *
     * @param outcome the outcome
     * @return its weight
     */
    public OutcomeWeight of(Outcome outcome) {
        return outcomes.stream()
                .filter(each -> each.outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }
}
