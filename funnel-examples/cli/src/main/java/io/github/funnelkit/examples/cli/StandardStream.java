package io.github.funnelkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The standard output, or the standard error. It remembers that something could not be written, as there are printers
 * that never say so, such as a {@link java.io.PrintWriter}.
 */
final class StandardStream extends Writer {

    private static final int TYPE = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private final Writer out;
    private final Optional<Path> path;
    private @Nullable PrintingException failure;

    /**
     * A stream that writes to another.
     *
     * @param out where it is written
     * @param path the name under which the file system knows the stream; empty when it does not
     */
    StandardStream(Writer out, Optional<Path> path) {
        this.out = out;
        this.path = path;
    }

    /** A stream of this process, which is UTF-8 whatever the platform's encoding is. */
    static StandardStream of(FileDescriptor stream, String path) {
        return new StandardStream(
                new OutputStreamWriter(new BufferedOutputStream(new FileOutputStream(stream)), UTF_8),
                Optional.of(Path.of(path)).filter(Files::exists));
    }

    Optional<Path> path() {
        return path;
    }

    /** Why something could not be written; empty when everything was. */
    Optional<PrintingException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Writes what is still to be written, and says whether everything could be. */
    Optional<PrintingException> end() {
        try {
            flush();
        } catch (PrintingException failed) {
            return Optional.of(failed);
        }
        return Optional.empty();
    }

    @Override
    public void write(char[] text, int from, int length) throws PrintingException {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void flush() throws PrintingException {
        attempt(out::flush);
    }

    /** The stream stays open: it is the process's. */
    @Override
    public void close() throws PrintingException {
        flush();
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }

    private void attempt(Attempt attempt) throws PrintingException {
        if (failure == null) {
            try {
                attempt.run();
                return;
            } catch (IOException failed) {
                failure = new PrintingException(failed, isPipe(failed));
            }
        }
        throw new PrintingException(failure, failure.readerLeft());
    }

    /** Nothing goes wrong in writing to a pipe, but that its reader has left; its words are of the system's language. */
    private boolean isPipe(IOException failed) {
        try {
            if (path.isPresent()) {
                int type = (int) Files.getAttribute(path.get(), "unix:mode") & TYPE;
                return type == PIPE || type == SOCKET;
            }
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notUnix) {
            // then the words must do
        }
        return "Broken pipe".equals(failed.getMessage());
    }
}
