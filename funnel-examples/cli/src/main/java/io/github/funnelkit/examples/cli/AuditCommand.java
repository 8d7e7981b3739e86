package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.portfolio.AuditResults;
import io.github.funnelkit.examples.cli.portfolio.Page;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Holds what the records of a list claim against what their facts say. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Holds the stages that a list claims against what its facts say: by claimed stage, owner and sale"
                + " type, with what the deals are worth by either, and the criteria that the claims lack.",
        footerHeading = "%nThe list:%n",
        footer = "  as 'funnel assess' reads it, with a column 'stage' that says what each record claims.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed",
            "1:some rows were rejected; the others were audited",
            "2:wrong usage, or something that cannot be read or written"
        })
final class AuditCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    AuditCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return customers.run(program, Optional.empty()).map(this::run).orElse(ExitCode.FAILED);
    }

    private int run(AssessRun run) {
        Page page = format.page(program, run.messages().language());
        return run.run(Optional.empty(), () -> List.of(new AuditResults(run.heading(), page)));
    }
}
