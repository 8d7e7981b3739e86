package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.output.TerminalText.oneLine;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.portfolio.LintPage;
import io.github.funnelkit.json.DocumentException;
import io.github.funnelkit.lint.Severity;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a methodology, as a compiler checks a program. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Checks a methodology and prints everything that is wrong with it, as FILE:line:column: place: problem; "
                        + "or, when nothing is, what is worth knowing about it.",
        footerHeading = "%nCondition kinds of your own are found on the class path:%n",
        footer = "  java -cp cli.jar:yours.jar io.github.funnelkit.examples.cli.Main",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong with it",
            "1:it has problems",
            "2:wrong usage, or something that cannot be read or written"
        })
final class CheckCommand implements Callable<Integer> {

    private static final Text BREAKS_OFF = say("check.breaks-off");

    private final Program program;

    @Parameters(paramLabel = "FILE", description = "The methodology, as .json, .yaml or .yml.")
    private Path file = Path.of("");

    @Option(
            names = "--lint",
            description =
                    "Also prints what makes no sense or could be left out: criteria that exclude or imply each other,"
                            + " numbers that a text says otherwise, facts that nothing uses. Each with its id, by which"
                            + " tests accept it.")
    private boolean lint;

    @Mixin
    private TotalsFormat format = new TotalsFormat();

    @Mixin
    private LanguageOption language = new LanguageOption();

    CheckCommand(Program program) {
        this.program = program;
    }

    /** No problem, but worth knowing to whoever sells by it. */
    private static Text advice(Stage stage) {
        Text known = stage.source().note().orElse(BREAKS_OFF);
        return say("check.incomplete", "stage", stage.id(), "known", known);
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages(program.err());
        FunnelFile document = new FunnelFile(file);
        if (RunFiles.NONE.reading(Optional.of(file)).areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        try {
            Optional<Funnel> funnel = document.readOrSayTrouble(messages);
            if (funnel.isEmpty()) {
                return ExitCode.FAILED;
            }
            if (lint) {
                new LintPage(file.toString(), funnel.get()).print(format.page(program, messages.language()));
                return ExitCode.GOOD;
            }
            String name = "'" + funnel.get().id() + "' " + funnel.get().version();
            program.out()
                    .write(oneLine(file + ": "
                                    + say("check.no-problems", "funnel", name).in(messages.language()))
                            + "\n");
            for (Stage stage : funnel.get().stages()) {
                if (stage.incomplete()) {
                    program.out().write(oneLine(file + ": " + advice(stage).in(messages.language())) + "\n");
                }
            }
            for (String advice : document.advice(funnel.get(), Severity.QUESTION, messages.language())) {
                program.out().write(oneLine(advice) + "\n");
            }
            return ExitCode.GOOD;
        } catch (DocumentException wrong) {
            document.sayProblems(wrong, messages);
            return ExitCode.PROBLEMS_FOUND;
        }
    }
}
