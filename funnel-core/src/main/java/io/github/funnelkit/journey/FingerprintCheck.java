package io.github.funnelkit.journey;

import java.util.Optional;

/** Whether the funnel of a journey decides as it did when the journey was opened with it or moved to it. */
final class FingerprintCheck {

    private FingerprintCheck() {}

    /** How it was changed under its version; empty when it was not, as far as is known. */
    static Optional<Unrecordable.FunnelChanged> of(JourneyState state, FunnelCatalog catalog) {
        Optional<String> recorded = state.fingerprint();
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        String found = state.prepared(catalog).funnel().fingerprint();
        return found.equals(recorded.get())
                ? Optional.empty()
                : Optional.of(new Unrecordable.FunnelChanged(state.funnel().reference(), recorded.get(), found));
    }
}
