package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.examples.cli.files.NewFile;
import io.github.funnelkit.examples.cli.form.FormResults;
import io.github.funnelkit.examples.cli.form.FormSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what a stage asks as a spreadsheet to be filled in. */
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Writes what a stage asks as a spreadsheet to be filled in: a column for each fact that its criteria"
                        + " read, with what can be chosen, and the customers of a list as far as they are known. 'funnel assess'"
                        + " reads it as a list.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was written",
            "1:some cells could not be read and are blank in the form, or some rows are not in it",
            "2:wrong usage, or something that cannot be read or written"
        })
final class FormCommand implements Callable<Integer> {

    private static final String SPREADSHEET = ".xlsx";

    private final Program program;

    @Mixin
    private CustomersOptions customers = new CustomersOptions();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "The stage, by id or name; all stages when it is left out.")
    private @Nullable String stage;

    @Option(names = "--output", paramLabel = "FILE.xlsx", required = true, description = "Where it is written.")
    private @Nullable Path output;

    FormCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Optional<AssessRun> run = customers.run(program, Optional.empty());
        return run.isPresent() && output != null ? run(run.get(), output) : ExitCode.FAILED;
    }

    private int run(AssessRun run, Path file) throws IOException {
        if (OutputFile.isStandardOutput(file, program)) {
            run.messages().say(say("form.printed", "file", file));
            return ExitCode.FAILED;
        }
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(SPREADSHEET)) {
            run.messages().say(say("form.other-name", "file", file, "named", file + SPREADSHEET));
            return ExitCode.FAILED;
        }
        List<Stage> stages = stages(run.funnel());
        if (stages.isEmpty()) {
            run.messages().say(NamedStage.unknown(run.funnel(), String.valueOf(stage), List.of()));
            return ExitCode.FAILED;
        }
        FormSheet sheet = new FormSheet(run.funnel(), stages, run.messages().language());
        if (!sheet.collections().isEmpty()) {
            run.messages()
                    .say(say(
                            "form.no-records", "file", file, "collections", join("cell.entries", sheet.collections())));
        }
        if (customers.hasList()) {
            FormResults form = new FormResults(sheet, file);
            int exitCode = run.run(Optional.of(file), () -> List.of(form));
            if (exitCode != ExitCode.FAILED && form.withBlanks() > 0) {
                run.messages().say(say("form.with-blanks", "count", form.withBlanks(), "file", file));
            }
            return exitCode;
        }
        if (RunFiles.NONE.writing(Optional.of(file)).areInTheWay(program, run.messages())) {
            return ExitCode.FAILED;
        }
        NewFile.write(file, sheet.write(List.of()));
        return ExitCode.GOOD;
    }

    private List<Stage> stages(Funnel funnel) {
        return stage == null
                ? funnel.stages()
                : NamedStage.of(funnel, stage).stream().toList();
    }
}
