package io.github.funnelkit.examples.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where rejected rows are kept.
 *
 * @param file where; empty when nobody asked for it
 * @param option how one can ask for it
 */
record Rejects(Optional<Path> file, String option) {

    /** Kept by an option of the command that runs. */
    static Rejects in(Optional<Path> file) {
        return new Rejects(file, "--rejects");
    }

    /** Not kept here, but by another command that reads the same file. */
    static Rejects by(String command) {
        return new Rejects(Optional.empty(), "funnel " + command + " --rejects");
    }
}
