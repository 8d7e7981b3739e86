package io.github.funnelkit.examples.quickstart;

import io.github.funnelkit.definition.Funnel;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** Two versions of a methodology to compare. */
final class Versions {

    @Parameters(
            index = "0",
            paramLabel = "A",
            description =
                    "The earlier version: a .json, .yaml or .yml file, or 'documented' or 'extended' for the standard.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The later version, given like A.")
    private String after = "";

    Optional<Funnel> before(Messages messages) {
        return funnel(before, messages);
    }

    Optional<Funnel> after(Messages messages) {
        return funnel(after, messages);
    }

    private static Optional<Funnel> funnel(String name, Messages messages) {
        for (Standard standard : Standard.values()) {
            if (standard.toString().equals(name)) {
                return Optional.of(standard.funnel());
            }
        }
        return new FunnelFile(Path.of(name)).readOrSayWhyNot(messages);
    }
}
