package io.github.funnelkit.examples.cli.files;

import java.io.IOException;
import java.nio.file.Path;

/** A file could not be written. */
public final class UnwrittenException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    UnwrittenException(Path file, IOException cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.file = file.toString();
    }

    /**
     * Which one.
     *
     * @return the file as it was named
     */
    public String file() {
        return file;
    }
}
