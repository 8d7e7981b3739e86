package io.github.funnelkit.journey;

import java.util.List;
import java.util.Optional;

/**
 * Notices that the funnel of a journey was changed under its version. What it decides now is not what the journey went by, so
 * that only going on by another version is left, as the journey stands.
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
        return Optional.of(new Decision.Refused(List.of(changed.get())));
    }
}
