package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.handbook.TeamHandbook;
import io.github.funnelkit.render.Handbook;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the handbook of a methodology, for people to read. */
@Command(
        name = "handbook",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Writes the handbook of a methodology. For those who sell: a page for each step, as HTML that also"
                        + " prints. For those who audit: everything, with ids and where each part comes from, as Markdown"
                        + " (CommonMark) with a Mermaid picture of the way.",
        footerHeading = "%nKept under version control, it shows what a change of the methodology means:%n",
        footer = "  funnel handbook --funnel mine.yaml --output HANDBOOK.md && git diff HANDBOOK.md",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it was written",
            "2:wrong usage, something that cannot be read or written, or a methodology with problems"
        })
final class HandbookCommand implements Callable<Integer> {

    private final Program program;

    @ArgGroup(exclusive = true)
    private Methodology methodology = new Methodology();

    @Option(
            names = "--for",
            paramLabel = "READERS",
            defaultValue = "audit",
            description = "For whom it is written: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
    private Readers readers = Readers.AUDIT;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description =
                    "Where it is written, as it is; to the standard output when it is left out, without letters that a"
                            + " terminal would act on.")
    private @Nullable Path output;

    @Mixin
    private LanguageOption language = new LanguageOption();

    HandbookCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages(program.err());
        OutputFile file = OutputFile.of(Optional.ofNullable(output), program);
        Optional<Text> misnamed = file.path().flatMap(readers::misnamed);
        if (misnamed.isPresent()) {
            messages.say(misnamed.get());
            return ExitCode.FAILED;
        }
        RunFiles files = RunFiles.NONE.reading(methodology.file()).writing(file.path());
        if (files.areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        Optional<Funnel> funnel = methodology.funnel(messages);
        if (funnel.isEmpty()) {
            return ExitCode.FAILED;
        }
        String handbook = switch (readers) {
            case TEAM -> TeamHandbook.html(funnel.get(), messages.language());
            case AUDIT -> Handbook.of(funnel.get()).markdown(messages.language());
        };
        return file.write(handbook, program.out(), messages);
    }
}
