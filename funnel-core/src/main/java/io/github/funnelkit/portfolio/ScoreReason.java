package io.github.funnelkit.portfolio;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import java.util.Objects;

/**
 * Why a deal is scored higher or lower than others of its stage.
 *
 * @param criterion a criterion
 * @param outcome what came of it
 * @param factor what the odds of winning are multiplied by, compared with what is usual at the stage: more than 1 for a
 *     reason to expect more, less than 1 for a reason to expect less
 * @since 0.1.0
 */
public record ScoreReason(Criterion criterion, Outcome outcome, double factor) {

    /** Checks the number. */
    public ScoreReason {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(outcome, "outcome");
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("factor " + factor + ": expected more than 0");
        }
    }
}
