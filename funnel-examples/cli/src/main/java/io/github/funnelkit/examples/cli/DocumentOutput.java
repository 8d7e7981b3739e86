package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a methodology is written. */
final class DocumentOutput {

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where it is written; to the standard output when it is left out.")
    private @Nullable Path output;

    /** The file, or the standard output. */
    OutputFile file(Program program) {
        return OutputFile.of(Optional.ofNullable(output), program);
    }

    /** The format that the file's name says; JSON where it says none, or there is no file. */
    DocumentFormat format() {
        return Optional.ofNullable(output).flatMap(DocumentFormat::of).orElse(DocumentFormat.JSON);
    }

    /** Writes a document that is JSON or YAML; says why when it cannot. */
    int write(String document, DocumentFormat format, Program program, Messages messages) throws IOException {
        Writer standardOutput = format == DocumentFormat.JSON ? program.json() : program.out();
        return file(program).write(document, standardOutput, messages);
    }

    /** Writes a methodology as JSON or YAML; says why when it cannot. */
    int write(Funnel funnel, DocumentFormat format, Program program, Messages messages) throws IOException {
        return write(FunnelFile.documents(format).write(funnel), format, program, messages);
    }
}
