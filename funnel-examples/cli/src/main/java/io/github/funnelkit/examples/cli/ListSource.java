package io.github.funnelkit.examples.cli;

import io.github.funnelkit.examples.cli.files.Spool;
import io.github.funnelkit.examples.cli.table.ListBytes;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The bytes of a list for one run. What can be read only once, such as the standard input, is kept in a file when need be. */
final class ListSource implements ListBytes, Closeable {

    private static final int BEGINNING = 1 << 13;

    /** Behind a byte-order mark and blanks: an object, or an array of them. */
    private static final Pattern JSON =
            Pattern.compile("(\u00EF\u00BB\u00BF)?\\s*(\\{\\s*[\"}]|\\{\\s*$|\\[\\s*(\\{|\\]|$))");

    private final ListFile list;
    private final Program program;
    private @Nullable BufferedInputStream stream;
    private @Nullable Spool spool;

    ListSource(ListFile list, Program program) {
        this.list = list;
        this.program = program;
    }

    /** Whether it begins as JSON does. */
    boolean isJson() throws IOException {
        byte[] beginning;
        if (list.isReadable()) {
            try (InputStream in = list.open(program)) {
                beginning = in.readNBytes(BEGINNING);
            }
        } else {
            BufferedInputStream in = stream();
            in.mark(BEGINNING);
            beginning = in.readNBytes(BEGINNING);
            in.reset();
        }
        Matcher json = JSON.matcher(new String(beginning, StandardCharsets.ISO_8859_1));
        return json.lookingAt();
    }

    /** The bytes as they come, to be read once. */
    InputStream openOnce() throws IOException {
        return list.isReadable() ? openWatched() : stream();
    }

    @Override
    public InputStream open() throws IOException {
        return list.isReadable() ? list.open(program) : Files.newInputStream(spool().file());
    }

    @Override
    public InputStream openWatched() throws IOException {
        return list.isReadable() ? Progress.watch(list, program) : open();
    }

    @Override
    public Optional<Path> file() {
        try {
            return list.isReadable() ? list.file() : Optional.of(spool().file());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private BufferedInputStream stream() throws IOException {
        BufferedInputStream opened = stream;
        if (opened == null) {
            opened = new BufferedInputStream(list.open(program), BEGINNING);
            stream = opened;
        }
        return opened;
    }

    private Spool spool() throws IOException {
        Spool written = spool;
        if (written == null) {
            written = Spool.of(stream());
            spool = written;
        }
        return written;
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
        if (spool != null) {
            spool.close();
        }
    }
}
