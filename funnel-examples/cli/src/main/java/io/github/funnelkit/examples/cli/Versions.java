package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** Two versions of a methodology to compare. */
final class Versions {

    @Parameters(
            index = "0",
            paramLabel = "A",
            description =
                    "The earlier version: a .json, .yaml or .yml file, or 'documented' or 'extended' for the standard.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B", description = "The later version, given like A.")
    private Path after = Path.of("");

    Optional<Funnel> before(Messages messages) {
        return funnel(before, messages);
    }

    Optional<Funnel> after(Messages messages) {
        return funnel(after, messages);
    }

    /** The files that they are read from. */
    RunFiles files() {
        return RunFiles.NONE.reading(file(before)).reading(file(after));
    }

    /** Where a version is read from; from nowhere if it is the standard. */
    static Optional<Path> file(Path name) {
        return standard(name).isPresent() ? Optional.empty() : Optional.of(name);
    }

    /** Reads a version, or says why not. */
    static Optional<Funnel> funnel(Path name, Messages messages) {
        return standard(name).map(Standard::funnel).or(() -> new FunnelFile(name).readOrSayWhyNot(messages));
    }

    private static Optional<Standard> standard(Path name) {
        return Arrays.stream(Standard.values())
                .filter(standard -> standard.toString().equals(name.toString()))
                .findFirst();
    }
}
