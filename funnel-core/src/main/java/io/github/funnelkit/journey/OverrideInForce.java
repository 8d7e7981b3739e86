package io.github.funnelkit.journey;

import io.github.funnelkit.text.Text;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An override without which the journey would not stand where it stands. What it waived stays waived when the journey goes on
 * by a version that does not have its stage, and when it goes down to another one that only the override passed: it then counts
 * for what is left of it.
 *
 * @param event the override
 * @param stage the id of the stage, in the version of now, from which on it counts; empty for all stages
 * @param label what the stage that was entered was called then
 * @param passed the stages that were passed by it alone
 * @param waived what it still waives: not what was asked anew since, when a stage that it had waived was left and entered again
 */
record OverrideInForce(
        JourneyEvent.StageOverridden event, Optional<String> stage, Text label, Set<String> passed, Waived waived) {

    OverrideInForce {
        passed = Set.copyOf(passed);
    }

    OverrideInForce at(Optional<String> other) {
        return new OverrideInForce(event, other, label, passed, waived);
    }

    /** The same where the journey has left other stages. */
    OverrideInForce onlyOf(Set<String> left) {
        Set<String> still = new HashSet<>(passed);
        still.retainAll(left);
        return new OverrideInForce(event, stage, label, still, waived);
    }

    /** The same where criteria, and the approvals of stages, were asked anew. */
    OverrideInForce askedAnew(Set<String> criteria, Set<String> approvals) {
        return new OverrideInForce(event, stage, label, passed, waived.without(criteria, approvals));
    }
}
