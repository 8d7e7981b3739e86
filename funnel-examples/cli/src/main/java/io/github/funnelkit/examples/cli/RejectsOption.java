package io.github.funnelkit.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where rejected rows are kept. */
final class RejectsOption {

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Writes the rejected rows, unchanged, to be corrected and read again; of CSV, below the line of"
                            + " headings.")
    private @Nullable Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }
}
