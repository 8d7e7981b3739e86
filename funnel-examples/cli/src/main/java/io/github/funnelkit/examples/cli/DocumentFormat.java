package io.github.funnelkit.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats in which a methodology is written. */
enum DocumentFormat {
    JSON,
    YAML,
    DMN;

    /** What the name of a file ends with. */
    static DocumentFormat of(Optional<Path> file) {
        String name = file.map(Path::toString).orElse("").toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        return name.endsWith(".dmn") ? DMN : JSON;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
