package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.portfolio.LearnResults;
import io.github.funnelkit.examples.cli.portfolio.Page;
import io.github.funnelkit.portfolio.CalibrationRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what criteria told of closed deals, and scores open ones. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Learns from closed deals: how much more often those that were won had a criterion met, not met or"
                        + " unknown than those that were lost, within which bounds; and scores the open deals of the list, each"
                        + " with its reasons. It says what went together, never what caused what.",
        footerHeading = "%nThe list:%n",
        footer = {
            "  CSV or .xlsx as 'funnel assess' reads it, with what was known of each deal",
            "  before it was closed, and a column 'outcome': won or lost (赢单 or 丢单), blank",
            "  for an open deal. A column 'asOf' says of which day the facts of a deal are;",
            "  where it is left out or blank, they are of the day of --as-of."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was assessed",
            "1:some rows were rejected; the others were counted",
            "2:wrong usage, or something that cannot be read or written"
        })
final class LearnCommand implements Callable<Integer> {

    private final Program program;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    LearnCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        CalibrationRule rule = rules.rule();
        return customers
                .run(program, Optional.empty())
                .map(run -> run(run, rule))
                .orElse(ExitCode.FAILED);
    }

    private int run(AssessRun run, CalibrationRule rule) {
        if (!customers.hasList()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    say("learn.no-list").in(run.messages().language()));
        }
        Page page = format.page(program, run.messages().language());
        AssessRun history = run.ofHistory();
        return history.run(Optional.empty(), () -> List.of(new LearnResults(run.heading(), page, rule)));
    }
}
