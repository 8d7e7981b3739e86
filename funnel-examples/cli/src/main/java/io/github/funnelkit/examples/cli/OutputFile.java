package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.files.NewFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command writes the one document that it makes. */
record OutputFile(Optional<Path> path) {

    private static final Path STANDARD_OUTPUT = Path.of("-");

    /** The file that an option names; the standard output when it names none, or that. */
    static OutputFile of(Optional<Path> named, Program program) {
        return new OutputFile(named.filter(file -> !isStandardOutput(file, program)));
    }

    static boolean isStandardOutput(Path file, Program program) {
        return file.equals(STANDARD_OUTPUT) || program.prints(file);
    }

    /**
     * Writes a document; says why when it cannot.
     *
     * @param document the document
     * @param standardOutput where it is written without a file
     * @param messages says why
     */
    int write(String document, Writer standardOutput, Messages messages) throws IOException {
        if (path.isEmpty()) {
            standardOutput.write(document);
            return ExitCode.GOOD;
        }
        try (NewFile file = NewFile.at(path.get())) {
            file.write(document);
            file.complete();
            return ExitCode.GOOD;
        } catch (IOException failure) {
            messages.say(FileTrouble.of(failure));
            return ExitCode.FAILED;
        }
    }
}
