package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.output.NoResultException;
import io.github.funnelkit.examples.cli.portfolio.BacktestPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forecasts wins in time on past days, and says how well that would have worked. */
@Command(
        name = "backtest",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Forecasts how many open deals are won in the next days, from how long deals stay at their stages and"
                        + " how stays end; and tests it: what would have been forecast on past days by what was known"
                        + " then, against what came, and against the plain win rates of the stages.",
        footerHeading = "%nThe list:%n",
        footer = {
            "  CSV or .xlsx, a row for each stay of a deal at a stage: deal, saleType, stage",
            "  ('none' before the first), since and until as YYYY-MM-DD, outcome (won or",
            "  lost, 赢单 or 丢单) where the deal ended there. Of a deal that still stands",
            "  there, until and outcome are blank: open deals belong in it. A stay ends",
            "  when the next of its deal begins; a last one that ended without an outcome",
            "  counts as lost."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was read",
            "1:some rows were rejected; the others were counted",
            "2:wrong usage, or something that cannot be read or written"
        })
final class BacktestCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "STAYS", description = "The stays of deals. The standard input when it is -.")
    private @Nullable Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The last day of which the list knows, as YYYY-MM-DD; today when it is left out.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--horizon",
            paramLabel = "DAYS",
            defaultValue = "90",
            description = "Within how many days deals are to be won; ${DEFAULT-VALUE} when it is left out.")
    private int horizon;

    @Option(
            names = "--every",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "How many days lie between two forecasts on past days, of which the latest 12 are made;"
                    + " ${DEFAULT-VALUE} when it is left out.")
    private int every;

    @Mixin
    private HistoryOptions options = new HistoryOptions();

    BacktestCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        DayCount.require("--horizon", horizon, spec, options.language());
        DayCount.require("--every", every, spec, options.language());
        Path path = Objects.requireNonNull(file);
        return options.run(program, Optional.of(path))
                .map(run -> run(run, ListFile.of(path)))
                .orElse(ExitCode.FAILED);
    }

    private int run(HistoryOptions.Run run, ListFile list) {
        LocalDate day = asOf == null ? LocalDate.now(program.clock()) : asOf;
        return run.list(list)
                .stays((stays, read, rejected) -> BacktestPage.of(
                                stays, day, horizon, every, run.funnel(), list.name(), read, rejected)
                        .orElseThrow(
                                () -> new NoResultException(say("backtest.too-short", "day", day, "days", 2 * horizon)
                                        .in(options.language())))
                        .print(run.page()));
    }
}
