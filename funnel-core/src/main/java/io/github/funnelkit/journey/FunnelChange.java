package io.github.funnelkit.journey;

import java.util.List;
import java.util.Optional;

/**
 * Notices that the funnel of a journey was changed under its version. What it decides now is not what the journey went by, so
 * that only going on by another version is left, as the journey stands; a closed one is reopened for that.
 */
final class FunnelChange {

    private FunnelChange() {}

    /** The decision on a command in a journey whose funnel was changed; empty when it was not, as far as is known. */
    static Optional<Decision> decide(Step step, JourneyCommand command) {
        Optional<Unrecordable.FunnelChanged> changed = FingerprintCheck.of(step.state(), step.catalog());
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        if (command instanceof JourneyCommand.MoveToVersion move
                && !move.funnel().equals(step.state().funnel().reference())) {
            return Optional.of(VersionMove.decide(step, move));
        }
        if (command instanceof JourneyCommand.Reopen reopen && step.state().status() != JourneyStatus.OPEN) {
            return Optional.of(Closing.reopen(whereItStands(step), reopen));
        }
        return Optional.of(new Decision.Refused(List.of(changed.get())));
    }

    /** Falling back by what the changed funnel asks would be decided by it. */
    private static Step whereItStands(Step step) {
        return new Step(
                step.catalog(),
                step.policy().withFallBack(FallBackRule.NEVER),
                step.zone(),
                step.state(),
                step.actor(),
                step.at(),
                step.command(),
                step.before());
    }
}
