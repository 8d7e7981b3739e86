package io.github.funnelkit.json;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads documents one after the other, of any number and in constant memory: from a list, or from documents that follow
 * each other, as in NDJSON. It is not meant to be implemented by hosts.
 *
 * <p>A document with problems is thrown as a {@link DocumentException}, and the next call goes on after it; where the text
 * is no JSON or YAML, reading is over. Not thread-safe.
 *
 * @param <T> what each document becomes
 * @since 0.1.0
 */
public interface DocumentIterator<T> extends Iterator<T>, AutoCloseable {

    /**
     * Whether there is another document.
     *
     * @return whether there is one
     * @throws DocumentException if the text is no JSON or YAML
     * @throws UncheckedIOException if the input cannot be read
     */
    @Override
    boolean hasNext();

    /**
     * Reads the next document.
     *
     * @return what it says
     * @throws DocumentException if anything is wrong with it; the call after that reads the one after it
     * @throws NoSuchElementException if there is none
     * @throws UncheckedIOException if the input cannot be read
     */
    @Override
    T next();

    /**
     * The line on which the document begins that was read last, also where something was wrong with it: to say where what it
     * tells does not go together with another.
     *
     * @return the line, from 1; 0 before the first document, and where lines are not known
     */
    int line();

    /**
     * Reads all that is left, and closes the input. Only for as many as fit into memory.
     *
     * @return what the documents say, in their order
     * @throws DocumentException if anything is wrong with one of them; the input is closed
     * @throws UncheckedIOException if the input cannot be read
     */
    default List<T> readAll() {
        try (DocumentIterator<T> all = this) {
            List<T> read = new ArrayList<>();
            all.forEachRemaining(read::add);
            return List.copyOf(read);
        }
    }

    /**
     * Closes the input.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    void close();
}
