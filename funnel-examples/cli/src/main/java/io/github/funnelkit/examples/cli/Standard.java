package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.standard.FunnelStandard;
import java.util.Locale;
import java.util.function.Supplier;

/** The forms of the built-in standard to choose from. */
enum Standard {
    DOCUMENTED(FunnelStandard::documented),
    EXTENDED(FunnelStandard::extended);

    private final Supplier<Funnel> funnel;

    Standard(Supplier<Funnel> funnel) {
        this.funnel = funnel;
    }

    Funnel funnel() {
        return funnel.get();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
