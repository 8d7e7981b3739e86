package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.portfolio.CoverageResults;
import io.github.funnelkit.examples.cli.portfolio.Page;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what a list of customers has shown of a methodology. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Says what a list has shown of a methodology: for each criterion, and each check in it, how many"
                + " customers meet it, how many do not, and of how many it is not known. What none has met, or none"
                + " missed, is marked.",
        footerHeading = "%nThe list:%n",
        footer = "  as 'funnel assess' reads it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed",
            "1:some rows were rejected; the others were counted",
            "2:wrong usage, or something that cannot be read or written"
        })
final class CoverageCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    CoverageCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return customers.run(program, Optional.empty()).map(this::run).orElse(ExitCode.FAILED);
    }

    private int run(AssessRun run) {
        Page page = format.page(program, run.messages().language());
        return run.run(Optional.empty(), () -> List.of(new CoverageResults(run.heading(), page)));
    }
}
