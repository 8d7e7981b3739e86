package io.github.funnelkit.portfolio;

import java.util.Objects;
import java.util.Optional;

/**
 * One step of a history beside the nearest one that conforms.
 *
 * @param fit what becomes of it
 * @param kind what it does
 * @param stage the id of the stage that it leads to; empty when that is before the first, or it leads to none
 * @param step the number of the step in the history; 0 of one that is put in
 * @since 0.1.0
 */
public record AlignedStep(StepFit fit, StepKind kind, Optional<String> stage, long step) {

    /** Checks that nothing is missing. */
    public AlignedStep {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stage, "stage");
        if (step < 0 || (step == 0) != (fit == StepFit.PUT_IN)) {
            throw new IllegalArgumentException(
                    "step " + step + " is " + fit + ": expected a number from 1, and 0 of one that is put in");
        }
    }
}
