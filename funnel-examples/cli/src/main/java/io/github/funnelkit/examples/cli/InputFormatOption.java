package io.github.funnelkit.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The format of a list of customers. */
final class InputFormatOption {

    @Option(
            names = "--input-format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; when it is left out, ndjson for .ndjson and .jsonl, else csv.")
    private @Nullable InputFormat format;

    boolean isNamed() {
        return format != null;
    }

    InputFormat of(Path list) {
        return format == null ? InputFormat.of(list) : format;
    }
}
