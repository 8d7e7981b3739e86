package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.portfolio.ConformPage;
import io.github.funnelkit.journey.FunnelCatalog;
import io.github.funnelkit.journey.GatePolicy;
import io.github.funnelkit.journey.Gatekeeper;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.journey.JourneyHistory;
import io.github.funnelkit.journey.UnplayableException;
import io.github.funnelkit.portfolio.HistoryConformance;
import io.github.funnelkit.portfolio.JourneyCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says how far the histories of deals keep to the rules, and what followed where they did not. */
@Command(
        name = "conform",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Says how far the histories of deals keep to the rules of a methodology: in which way each step"
                + " deviates, the nearest history that conforms, and what followed where a rule was kept and where it was"
                + " not. It says what went together, and never what caused what.",
        footerHeading = "%nThe histories:%n",
        footer = {
            "  A list of stays as 'funnel backtest' reads it, which is held against the order",
            "  of the stages; or journeys as 'funnel journey' reads them, a file that ends",
            "  with .ndjson, whose steps are judged by what was known on their day."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every history was read",
            "1:some rows were rejected; the others were counted",
            "2:wrong usage, or something that cannot be read or written"
        })
final class ConformCommand implements Callable<Integer> {

    private final Program program;

    @Parameters(
            paramLabel = "HISTORIES",
            description = "The histories of deals. The standard input, with a list of stays, when it is -.")
    private @Nullable Path file;

    @Mixin
    private HistoryOptions options = new HistoryOptions();

    ConformCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Path path = Objects.requireNonNull(file);
        Optional<HistoryOptions.Run> run = options.run(program, Optional.of(path));
        if (run.isEmpty()) {
            return ExitCode.FAILED;
        }
        return JourneyFile.holdsJourneys(path) ? journeys(path, run.get()) : stays(ListFile.of(path), run.get());
    }

    private static int stays(ListFile list, HistoryOptions.Run run) {
        return run.list(list)
                .stays((stays, read, rejected) -> new ConformPage(
                                ConformPage.checked(
                                        stays, run.funnel(), run.messages().language()),
                                run.funnel(),
                                list.name(),
                                read,
                                rejected)
                        .printStays(run.page()));
    }

    private int journeys(Path path, HistoryOptions.Run run) throws IOException {
        Funnel funnel = run.funnel();
        Messages messages = run.messages();
        FunnelCatalog versions = JourneyFile.versions(List.of(funnel));
        Optional<List<List<JourneyEvent>>> journeys =
                new JourneyFile(path, versions, program).readOrSayWhyNot(messages);
        if (journeys.isEmpty()) {
            return ExitCode.FAILED;
        }
        JourneyCheck check = JourneyCheck.by(
                Gatekeeper.of(versions, GatePolicy.of(funnel), program.clock().getZone()));
        try {
            List<HistoryConformance> checked = journeys.get().stream()
                    .map(JourneyHistory::new)
                    .map(check::check)
                    .toList();
            String name = String.valueOf(path.getFileName());
            new ConformPage(checked, funnel, name, checked.size(), 0).printJourneys(run.page());
            return ExitCode.GOOD;
        } catch (UnplayableException unplayable) {
            messages.say(path.toString(), unplayable.explain(messages.language()));
            return ExitCode.FAILED;
        }
    }
}
