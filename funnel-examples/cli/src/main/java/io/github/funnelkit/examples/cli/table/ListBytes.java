package io.github.funnelkit.examples.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of a list, which can be read more than once: to find out how they are to be read, and to read them. */
@FunctionalInterface
public interface ListBytes {

    /**
     * Begins to read at the beginning.
     *
     * @return the bytes; whoever opens them closes them
     * @throws IOException if reading fails
     */
    InputStream open() throws IOException;

    /**
     * Begins to read at the beginning, for the one time when all is read: so that it can be shown how far that is.
     *
     * @return the bytes
     * @throws IOException if reading fails
     */
    default InputStream openWatched() throws IOException {
        return open();
    }

    /**
     * Where the bytes are.
     *
     * @return the file; empty when they are in none
     */
    default Optional<Path> file() {
        return Optional.empty();
    }
}
