package io.github.funnelkit.examples.cli.table;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, from the first to the last. */
public interface Table extends Closeable {

    /**
     * Reads the next row that is not a blank line.
     *
     * @return the row, or null after the last
     * @throws UnreadableListException if the rest cannot be read
     * @throws IOException if reading fails
     */
    @Nullable
    RawRow next() throws IOException;
}
