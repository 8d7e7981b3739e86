package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
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
        FunnelReference reference = step.state().funnel().reference();
        Optional<String> recorded = step.state().fingerprint();
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        Funnel found = step.state().prepared(step.catalog()).funnel();
        if (found.fingerprint().equals(recorded.get())) {
            return Optional.empty();
        }
        if (command instanceof JourneyCommand.MoveToVersion move
                && !move.funnel().equals(reference)) {
            return Optional.of(VersionMove.decide(step, move));
        }
        return Optional.of(new Decision.Refused(
                List.of(new Unrecordable.FunnelChanged(reference, recorded.get(), found.fingerprint()))));
    }
}
