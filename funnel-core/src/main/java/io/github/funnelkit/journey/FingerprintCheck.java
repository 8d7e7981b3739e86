package io.github.funnelkit.journey;

import io.github.funnelkit.change.FunnelDifference;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelFingerprint;
import java.util.Optional;

/** Whether the funnel of a journey decides as it did when the journey was opened with it or moved to it. */
final class FingerprintCheck {

    private FingerprintCheck() {}

    /**
     * How it was changed under its version; empty when it was not, as far as is known. What the journey was replayed with counts, too: it
     * says which stages there are.
     */
    static Optional<Unrecordable.FunnelChanged> of(JourneyState state, FunnelCatalog catalog) {
        Funnel now = state.prepared(catalog).funnel();
        FunnelFingerprint found = now.fingerprintInParts();
        FunnelFingerprint replayed = state.funnel().fingerprintInParts();
        FunnelFingerprint recorded = state.fingerprint().orElse(replayed);
        if (!found.isSameAs(recorded)) {
            return Optional.of(new Unrecordable.FunnelChanged(
                    now.reference(), recorded, found, difference(state.funnel(), recorded, now)));
        }
        return replayed.isSameAs(recorded)
                ? Optional.empty()
                : Optional.of(new Unrecordable.FunnelChanged(
                        now.reference(),
                        recorded,
                        replayed,
                        Optional.of(FunnelDifference.between(now, state.funnel()))));
    }

    /** The state goes by the funnel that it was replayed with, which may be the one of then. */
    private static Optional<FunnelDifference> difference(Funnel replayed, FunnelFingerprint recorded, Funnel now) {
        return replayed.fingerprintInParts().isSameAs(recorded)
                ? Optional.of(FunnelDifference.between(replayed, now))
                : Optional.empty();
    }
}
