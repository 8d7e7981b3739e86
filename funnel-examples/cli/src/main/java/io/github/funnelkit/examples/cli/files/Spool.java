package io.github.funnelkit.examples.cli.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A stream that has been written to a file, so that it can be read more than once; taken away when it is closed. */
public final class Spool implements Closeable {

    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /**
     * Writes a stream to a file that only its owner can read.
     *
     * @param in the stream, which is read to its end and not closed
     * @return the file
     * @throws IOException if that fails
     */
    public static Spool of(InputStream in) throws IOException {
        Spool spool = new Spool(Files.createTempFile("funnel-", ".list"));
        spool.file.toFile().deleteOnExit(); // also when the program is interrupted
        // into the file that was made, as another would not be its owner's alone
        try (OutputStream out = Files.newOutputStream(spool.file)) {
            in.transferTo(out);
            return spool;
        } catch (IOException | RuntimeException failed) {
            spool.close();
            throw failed;
        }
    }

    /**
     * Where it is.
     *
     * @return the file
     */
    public Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
