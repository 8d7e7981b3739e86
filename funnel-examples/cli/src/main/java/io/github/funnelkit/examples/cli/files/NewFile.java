package io.github.funnelkit.examples.cli.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;

/**
 * A file that is written, in UTF-8. It comes into being beside its place and is moved there when it is complete: whoever
 * looks sees an old file or the new one, never half of one, and when it is closed before, or the program ends, nothing is
 * left of it.
 *
 * <p>A pipe, a device or a stream that is open already is no file that could be replaced: it is written to at once.
 */
public final class NewFile extends Writer {

    private final Path named;
    private final Target target;
    private final OutputStream bytes;
    private final Writer out;

    private NewFile(Path named, Target target) throws IOException {
        this.named = named;
        this.target = target;
        this.bytes = target.open();
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, UTF_8.newEncoder()));
    }

    /**
     * Starts a file.
     *
     * @param path where it will be; what is there stays until the new file is complete
     * @return the file
     * @throws UnwrittenException if there is no writing there
     */
    public static NewFile at(Path path) throws UnwrittenException {
        try {
            FilePlace place = FilePlace.of(path);
            return new NewFile(path, place.isFile() ? new Unfinished(place.path()) : new Stream(place.path()));
        } catch (IOException failure) {
            throw new UnwrittenException(path, failure);
        }
    }

    /**
     * Writes a whole file that is no text.
     *
     * @param path where it will be; what is there stays until the new file is complete
     * @param content all of it
     * @throws UnwrittenException if it could not be written
     */
    public static void write(Path path, byte[] content) throws UnwrittenException {
        try (NewFile file = at(path)) {
            file.attempt(() -> file.bytes.write(content));
            file.complete();
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws UnwrittenException {
        attempt(() -> out.write(text, from, length));
    }

    @Override
    public void flush() throws UnwrittenException {
        attempt(out::flush);
    }

    /**
     * Writes what is still to be written, so that nothing but its place is missing.
     *
     * @throws UnwrittenException if it could not be written to its end
     */
    void seal() throws UnwrittenException {
        attempt(() -> {
            out.flush();
            target.seal();
        });
    }

    /**
     * Puts the file in its place.
     *
     * @throws UnwrittenException if it could not be written to its end
     */
    public void complete() throws UnwrittenException {
        seal();
        attempt(target::complete);
    }

    /** Takes away what has not been completed. */
    @Override
    public void close() throws UnwrittenException {
        attempt(target::close);
    }

    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }

    private void attempt(Attempt attempt) throws UnwrittenException {
        try {
            attempt.run();
        } catch (UnwrittenException known) {
            throw known;
        } catch (IOException failure) {
            throw new UnwrittenException(named, failure);
        }
    }
}
