package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.dmn.DmnDocument;
import io.github.funnelkit.examples.cli.dmn.UnsayableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the standard as a document, which a methodology of one's own can start from. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        exitCodeOnExecutionException = ExitCode.FAILED,
        sortOptions = false,
        description =
                "Writes the standard, or another methodology, as a document: to be read, stored, or changed and used with"
                        + " 'assess --funnel'; or as decisions that other programs run (DMN).",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was written", "2:wrong usage, or something that cannot be read, said or written"})
final class ExportCommand implements Callable<Integer> {

    private final Program program;

    @ArgGroup(exclusive = true)
    private Exported exported = new Exported();

    /** What is written: a form of the standard, or another methodology. */
    private static final class Exported {
        @Option(
                names = "--standard",
                paramLabel = "FORM",
                defaultValue = "documented",
                description =
                        "The form of the standard: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when it is left out.")
        private Standard standard = Standard.DOCUMENTED;

        @Option(
                names = "--methodology",
                paramLabel = "NAME",
                description = "A public methodology to start from instead: ${COMPLETION-CANDIDATES}.")
        private io.github.funnelkit.examples.methodologies.@Nullable Methodology methodology;

        @Option(
                names = "--funnel",
                paramLabel = "FILE",
                description = "A methodology of your own instead, a JSON or YAML file: to write it in another format.")
        private @Nullable Path file;
    }

    @Mixin
    private DocumentOutput output = new DocumentOutput();

    @ArgGroup(exclusive = true)
    private Written written = new Written();

    /** In which format, said in one of two ways. */
    private static final class Written {

        @Option(
                names = "--yaml",
                description = "Writes YAML, as to a file that ends with .yaml or .yml; else it is JSON.")
        private boolean yaml;

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description =
                        "${COMPLETION-CANDIDATES}; what the name of the file ends with when it is left out, else json. In dmn"
                                + " each criterion is a decision that other programs run.")
        private @Nullable DocumentFormat format;
    }

    @Mixin
    private LanguageOption language = new LanguageOption();

    ExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages(program.err());
        OutputFile file = output.file(program);
        RunFiles files =
                RunFiles.NONE.reading(Optional.ofNullable(exported.file)).writing(file.path());
        if (files.areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        DocumentFormat asked = asked();
        if (asked == DocumentFormat.YAML && exported.methodology != null) {
            // as it is, with its comments
            return file.write(exported.methodology.yaml(), program.out(), messages);
        }
        Optional<Funnel> funnel = funnel(messages);
        if (funnel.isEmpty()) {
            return ExitCode.FAILED;
        }
        if (asked == DocumentFormat.DMN) {
            return writeDmn(funnel.get(), file, messages);
        }
        return output.write(funnel.get(), asked, program, messages);
    }

    private DocumentFormat asked() {
        if (written.format != null) {
            return written.format;
        }
        return written.yaml ? DocumentFormat.YAML : output.format();
    }

    private Optional<Funnel> funnel(Messages messages) {
        if (exported.file != null) {
            return new FunnelFile(exported.file).readOrSayWhyNot(messages);
        }
        return Optional.of(
                exported.methodology == null
                        ? exported.standard.funnel()
                        : FunnelFile.documents(DocumentFormat.YAML).readFunnel(exported.methodology.yaml()));
    }

    private int writeDmn(Funnel funnel, OutputFile file, Messages messages) throws IOException {
        try {
            return file.write(DmnDocument.of(funnel, messages.language()).xml(), program.out(), messages);
        } catch (UnsayableException unsayable) {
            unsayable
                    .parts()
                    .forEach(each -> messages.say(say("dmn.unsayable", "part", each.part(), "reason", each.reason())));
            return ExitCode.FAILED;
        }
    }
}
