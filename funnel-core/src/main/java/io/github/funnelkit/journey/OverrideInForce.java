package io.github.funnelkit.journey;

import io.github.funnelkit.text.Text;
import java.util.Optional;

/**
 * An override without which the journey would not stand where it stands. What it waived stays waived when the journey goes on
 * by a version that does not have its stage: it then counts for what is left of it.
 *
 * @param event the override
 * @param stage the id of the stage, in the version of now, from which on it counts; empty for all stages
 * @param label what the stage that was entered was called then
 */
record OverrideInForce(JourneyEvent.StageOverridden event, Optional<String> stage, Text label) {

    OverrideInForce at(Optional<String> other) {
        return new OverrideInForce(event, other, label);
    }
}
