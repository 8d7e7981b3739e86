package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.output.Paint;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.examples.cli.work.ShowResults;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says everything about one customer. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description = "Says everything about one customer of a list: where it stands and why, what is missing, what to"
                + " do, who does it, and the shortest way to the next stage.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the customer is shown",
            "1:it is shown; some rows of the list were rejected",
            "2:no such customer, wrong usage, or something that cannot be read"
        })
final class ShowCommand implements Callable<Integer> {

    private final Program program;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Parameters(
            index = "1",
            arity = "0..1",
            hideParamSyntax = true,
            paramLabel = "ID",
            description = "The id or the name of the customer.")
    private @Nullable String id;

    @Mixin
    private ColourOption colour = new ColourOption();

    ShowCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        String wanted = customers.customer(id);
        return customers
                .run(program, Optional.empty())
                .map(run -> run(run, wanted))
                .orElse(ExitCode.FAILED);
    }

    private int run(AssessRun run, String wanted) {
        Paint paint = colour.paint(program);
        Page page = new Page(
                paint.on() ? program.painted() : program.out(),
                false,
                run.messages().language(),
                program.terminal().width());
        return run.run(Optional.empty(), () -> List.of(new ShowResults(run.heading(), page, paint, wanted)));
    }
}
