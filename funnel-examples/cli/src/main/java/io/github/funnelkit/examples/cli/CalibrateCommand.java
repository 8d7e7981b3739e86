package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.portfolio.CalibrationPage;
import io.github.funnelkit.portfolio.CalibrationRule;
import io.github.funnelkit.text.Text;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what closed deals say about the win probabilities of a methodology. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Says what closed deals say about the win probabilities that a methodology states: how many of those"
                        + " who reached a stage were won, within which bounds the true rate lies, and whether that"
                        + " agrees.",
        footerHeading = "%nThe history:%n",
        footer = {
            "  CSV in UTF-8; the first line holds the headings, in any order: id (may be",
            "  left out), saleType, highestStage, outcome, or their Chinese or English",
            "  names. The highest stage is the highest that the deal ever stood at, by its",
            "  id or name, or 'none'; the outcome is won or lost (赢单 or 丢单).",
            "  Open deals do not belong in it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was read",
            "1:some rows were rejected; the others were counted",
            "2:wrong usage, or something that cannot be read or written"
        })
final class CalibrateCommand implements Callable<Integer> {

    private static final Text SAMPLE = say("calibrate.sample");

    private final Program program;

    @Parameters(
            arity = "0..1",
            paramLabel = "HISTORY.csv",
            description = "The closed deals; the generated sample that the program ships when it is left out."
                    + " The standard input when it is -.")
    private @Nullable Path file;

    @Mixin
    private HistoryOptions options = new HistoryOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    CalibrateCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        CalibrationRule rule = rules.rule();
        return options.run(program, Optional.ofNullable(file))
                .map(run -> run(run, rule))
                .orElse(ExitCode.FAILED);
    }

    private int run(HistoryOptions.Run run, CalibrationRule rule) {
        if (file == null) {
            run.messages().say(SAMPLE);
        }
        ListFile list = file == null ? ListFile.sampleHistory() : ListFile.of(file);
        return run.list(list)
                .closedDeals(
                        rule,
                        (calibration, read, rejected) -> new CalibrationPage(
                                        calibration, run.funnel(), list.name(), read, rejected)
                                .print(run.page()));
    }
}
