package io.github.funnelkit.examples.cli;

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
                "Writes the standard, or a public methodology, as a document: to be read, stored, or changed and used with"
                        + " 'assess --funnel'.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was written", "2:wrong usage, or something that cannot be written"})
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
    }

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where it is written; to the standard output when it is left out.")
    private @Nullable Path output;

    @Option(names = "--yaml", description = "Writes YAML, as to a file that ends with .yaml or .yml; else it is JSON.")
    private boolean yaml;

    @Mixin
    private LanguageOption language = new LanguageOption();

    ExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Messages messages = language.messages(program.err());
        OutputFile file = OutputFile.of(Optional.ofNullable(output), program);
        if (RunFiles.NONE.writing(file.path()).areInTheWay(program, messages)) {
            return ExitCode.FAILED;
        }
        boolean asYaml = yaml || (output != null && new FunnelFile(output).isYaml());
        return file.write(document(asYaml), asYaml ? program.out() : program.json(), messages);
    }

    /** A methodology goes out as it is, with its comments, where that is what is asked for. */
    private String document(boolean asYaml) {
        if (exported.methodology == null) {
            return FunnelFile.documents(asYaml).write(exported.standard.funnel());
        }
        String document = exported.methodology.yaml();
        return asYaml
                ? document
                : FunnelFile.documents(false).write(FunnelFile.documents(true).readFunnel(document));
    }
}
