package io.github.funnelkit.examples.quickstart;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a command writes the one document that it makes. */
final class OutputFile {

    private OutputFile() {}

    /** Writes a document to a file, or to the standard output without one; says why when it cannot. */
    static int write(String document, @Nullable Path file, Program program, Messages messages) throws IOException {
        if (file == null) {
            program.out().write(document);
            return ExitCode.GOOD;
        }
        Optional<Text> trouble = FileTrouble.ofWriting(file);
        if (trouble.isEmpty()) {
            try {
                Files.writeString(file, document);
                return ExitCode.GOOD;
            } catch (IOException failure) {
                trouble = Optional.of(FileTrouble.of(failure));
            }
        }
        messages.say(file.toString(), trouble.get().in(messages.language()));
        return ExitCode.FAILED;
    }
}
