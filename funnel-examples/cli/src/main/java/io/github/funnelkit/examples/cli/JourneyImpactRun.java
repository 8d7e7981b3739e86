package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.examples.cli.portfolio.RefusedTable;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.UnplayableException;
import io.github.funnelkit.portfolio.JourneyImpact;
import io.github.funnelkit.portfolio.RefusedDeal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a version would have refused in journeys that went by another one. */
record JourneyImpactRun(Program program, Path file, Funnel before, Funnel after, Messages messages, Page page) {

    /** Does the work and returns the exit code. */
    int run() throws IOException {
        List<Funnel> versions = new ArrayList<>(List.of(after));
        if (!before.reference().equals(after.reference())) {
            versions.add(before);
        }
        FunnelCatalog catalog = FunnelCatalog.of(versions);
        Optional<List<List<JourneyEvent>>> journeys = new JourneyFile(file, catalog, program).readOrSayWhyNot(messages);
        if (journeys.isEmpty()) {
            return ExitCode.FAILED;
        }
        Gatekeeper gatekeeper =
                Gatekeeper.of(catalog, GatePolicy.of(after), program.clock().getZone());
        JourneyImpact impact = JourneyImpact.of(gatekeeper, after.reference());
        try {
            List<RefusedDeal> refused = journeys.get().stream()
                    .map(JourneyHistory::new)
                    .flatMap(history -> impact.on(history).stream())
                    .toList();
            new RefusedTable(refused, journeys.get().size(), after).print(page);
            return ExitCode.GOOD;
        } catch (UnplayableException unplayable) {
            messages.say(file.toString(), unplayable.explain(messages.language()));
            return ExitCode.FAILED;
        }
    }
}
