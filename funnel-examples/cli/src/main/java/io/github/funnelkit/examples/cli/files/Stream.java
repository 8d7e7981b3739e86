package io.github.funnelkit.examples.cli.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A pipe, a device or a stream that is open already: what is written has gone. */
final class Stream implements Target {

    private final Path path;
    private @Nullable OutputStream out;

    Stream(Path path) {
        this.path = path;
    }

    @Override
    public OutputStream open() throws IOException {
        OutputStream opened = Files.newOutputStream(path, StandardOpenOption.APPEND);
        out = opened;
        return opened;
    }

    @Override
    public void seal() throws IOException {
        if (out != null) {
            out.flush();
        }
    }

    @Override
    public void complete() throws IOException {
        close();
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
