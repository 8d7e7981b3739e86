package io.github.funnelkit.examples.cli.table;

import static io.github.funnelkit.examples.cli.words.Words.say;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of NDJSON, each with its line end, which is LF or CR LF. */
public final class Lines implements Closeable {

    /** Longer lines are no customers; they must not fill the memory. */
    private static final int LONGEST_LINE = LineBuffer.LONGEST_ROW;

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param text its text with its line end
     */
    public record Line(long number, String text) {}

    private final BufferedReader reader;
    private final StringBuilder text = new StringBuilder();
    private long number;

    /**
     * The lines of a text.
     *
     * @param reader gives the text
     */
    public Lines(Reader reader) {
        this.reader = new BufferedReader(reader);
    }

    /**
     * Reads the next line that is not blank.
     *
     * @return the line, or null after the last
     * @throws IOException if reading fails
     */
    public @Nullable Line next() throws IOException {
        while (true) {
            number++;
            text.setLength(0);
            int read = reader.read();
            for (; read >= 0 && read != '\n'; read = reader.read()) {
                text.append((char) read);
                if (text.length() > LONGEST_LINE) {
                    throw tooLong();
                }
            }
            if (read == '\n') {
                text.append('\n');
            }
            String line = text.toString();
            if (!line.isBlank()) {
                return new Line(number, line);
            }
            if (read < 0) {
                return null;
            }
        }
    }

    private UnreadableListException tooLong() {
        return new UnreadableListException(
                say("json.line-too-long", "line", String.valueOf(number), "most", String.valueOf(LONGEST_LINE)));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
