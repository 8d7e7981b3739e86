package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.portfolio.CheckupResults;
import io.github.funnelkit.examples.cli.portfolio.ClosingDays;
import io.github.funnelkit.examples.cli.portfolio.DealCheckups;
import io.github.funnelkit.examples.cli.portfolio.DealJourneys;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.portfolio.StayHistory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at each deal of a list for signals that something is wrong. */
@Command(
        name = "checkup",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Looks at each deal of a list for signals that something is wrong: how much it matters, the fact"
                + " behind it, and the step that clears it. The most severe come first.",
        footerHeading = "%nThe list:%n",
        footer = "  as 'funnel assess' reads it. What it does not say gives no signal.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed",
            "1:some rows were rejected; the others were looked at",
            "2:wrong usage, or something that cannot be read or written"
        })
final class CheckupCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    @Option(
            names = "--stays",
            paramLabel = "STAYS.csv",
            description =
                    "How long deals stand at their stages, as 'funnel backtest' reads it, deals found by their ids.")
    private @Nullable Path stays;

    @Option(
            names = "--earlier",
            paramLabel = "LIST",
            split = ",",
            description =
                    "The same list on earlier days, the earliest first: whoever is expected to close later than on the"
                            + " list before was put off.")
    private List<Path> earlier = new ArrayList<>();

    @Mixin
    private JourneysOption journeys = new JourneysOption();

    CheckupCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return customers.run(program, Optional.ofNullable(stays)).map(this::run).orElse(ExitCode.FAILED);
    }

    private int run(AssessRun run) {
        RunFiles files = run.files();
        for (Path list : earlier) {
            files = files.reading(Optional.of(list));
        }
        for (Path file : journeys.files()) {
            files = files.reading(Optional.of(file));
        }
        if (files.writing(run.rejects().file()).areInTheWay(program, run.messages())) {
            return ExitCode.FAILED;
        }
        List<StayHistory> known = new ArrayList<>();
        int stood = stays == null
                ? ExitCode.GOOD
                : HistoryList.besides(run, stays, "backtest")
                        .stays((all, taken, rejected) -> known.add(all.history(run.asOf())));
        if (stood == ExitCode.FAILED) {
            return stood;
        }
        Optional<DealJourneys> told = journeys.read(program, run.funnel(), run.messages());
        if (told.isEmpty()) {
            return ExitCode.FAILED;
        }
        ClosingDays days = new ClosingDays();
        int before = ExitCode.GOOD;
        for (Path list : earlier) {
            before = Math.max(before, run.of(customers.named(list)).run(Optional.empty(), () -> List.of(days)));
            if (before >= ExitCode.FAILED) {
                return before;
            }
        }
        Page page = format.page(program, run.messages().language());
        int assessed = run.run(
                Optional.empty(),
                () -> List.of(new CheckupResults(
                        run.heading(),
                        page,
                        new DealCheckups(run.funnel(), known.stream().findFirst(), days, told.get()))));
        return Math.max(Math.max(stood, before), assessed);
    }
}
