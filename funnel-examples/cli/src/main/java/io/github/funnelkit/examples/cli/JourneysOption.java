package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.portfolio.DealJourneys;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.UnplayableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The journeys of the deals of a list. */
final class JourneysOption {

    @Option(
            names = "--journeys",
            paramLabel = "EVENTS.ndjson",
            description =
                    "The journeys of the deals, as 'funnel journey' reads them, deals found by their ids: what was"
                            + " done, attached, said and put off, and since when a deal stands where it does.")
    private @Nullable Path journeys;

    @Option(
            names = "--went-by",
            paramLabel = "FILE",
            description =
                    "With --journeys: a methodology that they go by, besides the one of the list and both forms of"
                            + " the standard; may be repeated.")
    private List<Path> wentBy = new ArrayList<>();

    boolean isGiven() {
        return journeys != null;
    }

    boolean hasVersions() {
        return !wentBy.isEmpty();
    }

    /** The files to be read. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(wentBy);
        Optional.ofNullable(journeys).ifPresent(files::add);
        return files;
    }

    /** Reads them; when anything is wrong, says everything that is and gives nothing. */
    Optional<DealJourneys> read(Program program, Funnel funnel, Messages messages) {
        if (journeys == null) {
            return Optional.of(DealJourneys.NONE);
        }
        List<Funnel> versions = new ArrayList<>(List.of(funnel));
        for (Path path : wentBy) {
            Optional<Funnel> version = new FunnelFile(path).readOrSayWhyNot(messages);
            if (version.isEmpty()) {
                return Optional.empty();
            }
            versions.add(version.get());
        }
        FunnelCatalog catalog = JourneyFile.versions(versions);
        Optional<List<List<JourneyEvent>>> read = new JourneyFile(journeys, catalog, program).readOrSayWhyNot(messages);
        try {
            return read.map(all -> DealJourneys.of(all, catalog, program.clock().getZone()));
        } catch (UnplayableException unplayable) {
            messages.say(journeys.toString(), unplayable.explain(messages.language()));
            return Optional.empty();
        }
    }
}
