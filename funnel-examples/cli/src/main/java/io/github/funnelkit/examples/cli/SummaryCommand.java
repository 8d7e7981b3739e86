package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.examples.cli.portfolio.SummaryResults;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sums up where all customers of a list stand, and what keeps them. */
@Command(
        name = "summary",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Sums up a list of customers: how many stand where and what their deals are worth, which criteria"
                + " keep most customers and most money, which facts are worth asking.",
        footerHeading = "%nThe list:%n",
        footer = "  as 'funnel assess' reads it. Weighted amounts are amount times win probability of the stage.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed",
            "1:some rows were rejected; the others were summed up",
            "2:wrong usage, or something that cannot be read or written"
        })
final class SummaryCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    SummaryCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return customers.run(program, Optional.empty()).map(this::run).orElse(ExitCode.FAILED);
    }

    private int run(AssessRun run) {
        Page page = format.page(program, run.messages().language());
        return run.run(Optional.empty(), () -> List.of(new SummaryResults(run.heading(), page)));
    }
}
