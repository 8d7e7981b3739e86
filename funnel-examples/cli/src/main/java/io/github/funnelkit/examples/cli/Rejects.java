package io.github.funnelkit.examples.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where rejected rows are kept.
 *
 * @param file where; empty when nobody asked for it
 * @param option how one can ask for it; empty when one cannot
 */
record Rejects(Optional<Path> file, Optional<String> option) {

    /** Not kept at all. */
    static final Rejects NOT_KEPT = new Rejects(Optional.empty(), Optional.empty());

    /** Kept by an option of the command that runs. */
    static Rejects in(Optional<Path> file) {
        return new Rejects(file, Optional.of("--rejects"));
    }

    /** Not kept here, but by another command that reads the same file. */
    static Rejects by(String command) {
        return new Rejects(Optional.empty(), Optional.of("funnel " + command + " --rejects"));
    }
}
