package io.github.funnelkit.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is read.
 *
 * @param path its path, or {@code -} for the standard input
 */
record InputFile(Path path) {

    private static final Path STANDARD_INPUT = Path.of("-");
    private static final Path STANDARD_INPUT_AS_FILE = Path.of("/dev/stdin");

    boolean isStandardInput() {
        return path.equals(STANDARD_INPUT);
    }

    /** Where the file system has it. */
    Path place() {
        return isStandardInput() && Files.exists(STANDARD_INPUT_AS_FILE) ? STANDARD_INPUT_AS_FILE : path;
    }

    /** Opens it; the standard input can be read once. */
    InputStream open(Program program) throws IOException {
        return isStandardInput() ? program.in() : Files.newInputStream(path);
    }
}
