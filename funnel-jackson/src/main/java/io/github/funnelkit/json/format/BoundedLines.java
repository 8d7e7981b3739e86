package io.github.funnelkit.json.format;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.Reader;

/**
 * Refuses lines that nobody writes: there are YAML parsers that copy a token again with every kilobyte of it, so that one
 * line of some millions of characters costs them minutes.
 */
public final class BoundedLines extends Reader {

    static final int LONGEST = 1_000_000;

    /** A line is too long. */
    static final class TooLongException extends CharConversionException {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("a line of more than " + LONGEST + " characters");
        }
    }

    private final Reader reader;
    private int length;

    /**
     * Wraps a reader.
     *
     * @param reader the characters
     */
    public BoundedLines(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read(char[] chunk, int offset, int count) throws IOException {
        int read = reader.read(chunk, offset, count);
        for (int i = offset; i < offset + read; i++) {
            length = chunk[i] == '\n' || chunk[i] == '\r' ? 0 : length + 1;
            if (length > LONGEST) {
                throw new TooLongException();
            }
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
