package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.portfolio.ClosedDealResults;
import io.github.funnelkit.examples.cli.portfolio.Closing;
import io.github.funnelkit.examples.cli.portfolio.ClosingDays;
import io.github.funnelkit.examples.cli.portfolio.ConformPage;
import io.github.funnelkit.examples.cli.portfolio.DealJourneys;
import io.github.funnelkit.examples.cli.portfolio.Past;
import io.github.funnelkit.examples.cli.portfolio.SnapshotResults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a report tells of the past, besides the list. */
final class PastOptions {

    private static final int USUAL_DAYS = 90;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--stays",
            paramLabel = "STAYS.csv",
            description =
                    "With --report: how long deals stood at their stages, as 'funnel backtest' reads it. The report then"
                            + " forecasts wins in time, tests that on past days, says who stands too long and what rules cost.")
    private @Nullable Path stays;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            description = "With --stays: within how many days deals are to be won; 90 when it is left out.")
    private @Nullable Integer horizon;

    @Option(
            names = "--earlier",
            paramLabel = "LIST",
            split = ",",
            description = "With --report: the same list on earlier days, the earliest first. The report then says which"
                    + " deals were put off, and what changed since the last of them.")
    private List<Path> earlier = new ArrayList<>();

    @Mixin
    private JourneysOption journeys = new JourneysOption();

    @Option(
            names = "--closed",
            paramLabel = "CLOSED.csv",
            description =
                    "With --report: closed deals, as 'funnel learn' reads them. The report then says what they tell"
                            + " of the open ones.")
    private @Nullable Path closed;

    /** What is not said together with what it needs is a mistake. */
    void require(boolean hasReport, CustomersOptions customers) {
        requireTogether("--stays", stays != null, "--report", hasReport, customers);
        requireTogether("--earlier", !earlier.isEmpty(), "--report", hasReport, customers);
        requireTogether("--journeys", journeys.isGiven(), "--report", hasReport, customers);
        requireTogether("--went-by", journeys.hasVersions(), "--journeys", journeys.isGiven(), customers);
        requireTogether("--closed", closed != null, "--report", hasReport, customers);
        requireTogether("--horizon", horizon != null, "--stays", stays != null, customers);
        DayCount.require("--horizon", days(), spec, customers.language());
    }

    private void requireTogether(
            String option, boolean isSaid, String needed, boolean isThere, CustomersOptions customers) {
        if (isSaid && !isThere) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    say("assess.alone", "option", option, "needed", needed).in(customers.language()));
        }
    }

    private int days() {
        return horizon == null ? USUAL_DAYS : horizon;
    }

    /** The files to be read. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(earlier);
        files.addAll(journeys.files());
        Optional.ofNullable(stays).ifPresent(files::add);
        Optional.ofNullable(closed).ifPresent(files::add);
        return files;
    }

    /**
     * What was read of the past.
     *
     * @param exitCode that of reading it
     * @param past what was read; nothing when it cannot be read
     */
    record Read(int exitCode, Optional<Past> past) {}

    /** Reads what is named, as the list of a run is read. */
    Read read(AssessRun run, CustomersOptions customers) {
        List<Past.Stood> stood = new ArrayList<>();
        int exitCode = stays == null
                ? ExitCode.GOOD
                : HistoryList.besides(run, stays, "backtest")
                        .stays((all, taken, rejected) -> stood.add(new Past.Stood(
                                all.history(run.asOf()),
                                ConformPage.checked(
                                        all, run.funnel(), run.messages().language()),
                                days())));
        ClosingDays closing = new ClosingDays();
        List<Past.Before> before = new ArrayList<>();
        for (Path list : earlier) {
            SnapshotResults customersThen = new SnapshotResults(Closing.usual(run.funnel()));
            AssessRun then = run.of(customers.named(list));
            exitCode = failed(exitCode)
                    ? exitCode
                    : Math.max(exitCode, then.run(Optional.empty(), () -> List.of(closing, customersThen)));
            before.add(new Past.Before(then.input().list().nameAlone(), customersThen));
        }
        List<ClosedDealResults> learned = new ArrayList<>();
        if (closed != null && !failed(exitCode)) {
            ClosedDealResults deals = new ClosedDealResults(run.funnel());
            AssessRun history = run.of(customers.named(closed)).ofHistory();
            exitCode = Math.max(exitCode, history.run(Optional.empty(), () -> List.of(deals)));
            learned.add(deals);
        }
        if (failed(exitCode)) {
            return new Read(exitCode, Optional.empty());
        }
        Optional<DealJourneys> told = journeys.read(run.program(), run.funnel(), run.messages());
        if (told.isEmpty()) {
            return new Read(ExitCode.FAILED, Optional.empty());
        }
        Optional<Past.Before> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        return new Read(
                exitCode,
                Optional.of(new Past(
                        run.funnel(),
                        run.asOf(),
                        stood.stream().findFirst(),
                        closing,
                        last,
                        learned.stream().findFirst(),
                        told.get())));
    }

    private static boolean failed(int exitCode) {
        return exitCode >= ExitCode.FAILED;
    }
}
