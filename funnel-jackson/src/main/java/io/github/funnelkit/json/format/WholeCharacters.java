package io.github.funnelkit.json.format;

import java.io.IOException;
import java.io.Reader;

/**
 * Hands out no half characters: a surrogate pair is never split between two chunks, as there are YAML parsers that fail
 * when one lies across the end of their buffer.
 */
public final class WholeCharacters extends Reader {

    private static final int NOTHING = -1;

    private final Reader reader;
    private int kept = NOTHING;

    /**
     * Wraps a reader.
     *
     * @param reader the characters
     */
    public WholeCharacters(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read(char[] chunk, int offset, int length) throws IOException {
        if (length < 2) {
            return readFew(chunk, offset, length);
        }
        int count = 0;
        if (kept != NOTHING) {
            chunk[offset] = (char) kept;
            kept = NOTHING;
            count = 1;
        }
        int read = reader.read(chunk, offset + count, length - count);
        if (read < 0) {
            return count == 0 ? -1 : count;
        }
        count += read;
        if (count > 1 && Character.isHighSurrogate(chunk[offset + count - 1])) {
            count--;
            kept = chunk[offset + count];
        }
        return count;
    }

    private int readFew(char[] chunk, int offset, int length) throws IOException {
        if (length == 1 && kept != NOTHING) {
            chunk[offset] = (char) kept;
            kept = NOTHING;
            return 1;
        }
        return reader.read(chunk, offset, length);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
