package io.github.funnelkit.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A list as a file, or one that the program ships.
 *
 * @param name what messages call it
 * @param file the file, which may be the standard input; empty for a list that the program ships
 */
record ListFile(String name, Optional<Path> file) {

    static ListFile of(Path file) {
        return new ListFile(file.toString(), Optional.of(file));
    }

    /** The customers that the program ships. */
    static ListFile sampleCustomers() {
        return new ListFile("sample.csv", Optional.empty());
    }

    /** The closed deals that the program ships. */
    static ListFile sampleHistory() {
        return new ListFile("sample-history.csv", Optional.empty());
    }

    /** What it is called in what is handed on, which does not tell of the folders of a machine. */
    String nameAlone() {
        return file.map(Path::getFileName).map(Path::toString).orElse(name);
    }

    InputStream open(Program program) throws IOException {
        return file.isPresent()
                ? new InputFile(file.get()).open(program)
                : Objects.requireNonNull(ListFile.class.getResourceAsStream(name), name);
    }

    /** Whether it can be read more than once. */
    boolean isReadable() {
        return file.isEmpty() || Files.isRegularFile(file.get());
    }

    /** How many bytes it has; 0 when that cannot be told. */
    long size() throws IOException {
        return file.isPresent() && Files.isRegularFile(file.get()) ? Files.size(file.get()) : 0;
    }
}
