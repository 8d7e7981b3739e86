package io.github.funnelkit.journey;

import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelFingerprint;
import java.util.Optional;

/** Whether the funnel of a journey decides as it did when the journey was opened with it or moved to it. */
final class FingerprintCheck {

    private FingerprintCheck() {}

    /** How it was changed under its version; empty when it was not, as far as is known. */
    static Optional<Unrecordable.FunnelChanged> of(JourneyState state, FunnelCatalog catalog) {
        Optional<FunnelFingerprint> recorded = state.fingerprint();
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        Funnel now = state.prepared(catalog).funnel();
        FunnelFingerprint found = now.fingerprintInParts();
        return found.isSameAs(recorded.get())
                ? Optional.empty()
                : Optional.of(new Unrecordable.FunnelChanged(
                        now.reference(), recorded.get(), found, difference(state.funnel(), recorded.get(), now)));
    }

    /** The state goes by the funnel that it was replayed with, which may be the one of then. */
    private static Optional<FunnelDifference> difference(Funnel replayed, FunnelFingerprint recorded, Funnel now) {
        return replayed.fingerprintInParts().isSameAs(recorded)
                ? Optional.of(FunnelDifference.between(replayed, now))
                : Optional.empty();
    }
}
