package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.definition.Action;
import java.util.List;
import java.util.Objects;

/**
 * An action towards the next stage, with what it would help.
 *
 * @param action the action
 * @param helps the missing criteria that it helps to meet, in their order; often empty
 * @since 0.1.0
 */
public record NextAction(Action action, List<CriterionResult> helps) {

    /** Checks that nothing is missing. */
    public NextAction {
        Objects.requireNonNull(action, "action");
        helps = List.copyOf(helps);
    }

    @Override
    public String toString() {
        return action.id();
    }
}
