package io.github.funnelkit.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a methodology is written. */
enum DocumentFormat {
    JSON,
    YAML,
    DMN;

    /** What the name of a file ends with; nothing where that is none of them. */
    static Optional<DocumentFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(YAML);
        }
        return name.endsWith(".json") ? Optional.of(JSON) : name.endsWith(".dmn") ? Optional.of(DMN) : Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
