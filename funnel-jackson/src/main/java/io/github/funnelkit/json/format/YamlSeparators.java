package io.github.funnelkit.json.format;

import java.io.IOException;
import java.io.Reader;

/**
 * Hides the characters from a parser of YAML that end a line in one version of it and are characters like any other in the
 * next, as in JSON: next line, line separator and paragraph separator. Whatever the version, they are characters.
 */
final class YamlSeparators extends Reader {

    private static final String HIDDEN = "\u0085\u2028\u2029";

    /** Begins what stands for them: not a character of any text, but one that the parsers take. */
    private static final char MARK = '\uFDD0';

    private static final char FIRST = '\uFDD1';
    private static final int NOTHING = -1;
    private static final int CHUNK = 4096;

    private final Reader reader;
    private final char[] taken = new char[CHUNK];
    private int at;
    private int end;
    private int pending = NOTHING;
    private boolean hidden;

    YamlSeparators(Reader reader) {
        this.reader = reader;
    }

    /** What the parser has found, as it was. */
    String restored(String text) {
        if (!hidden || text.indexOf(MARK) < 0) {
            return text;
        }
        String restored = text;
        for (int i = 0; i < HIDDEN.length(); i++) {
            String standIn = new String(new char[] {MARK, (char) (FIRST + i)});
            restored = restored.replace(standIn, HIDDEN.substring(i, i + 1));
        }
        return restored;
    }

    @Override
    public int read(char[] chunk, int offset, int length) throws IOException {
        if (pending == NOTHING && at == end) {
            at = 0;
            end = reader.read(taken, 0, CHUNK);
            if (end < 0) {
                end = 0;
                return -1;
            }
        }
        int count = 0;
        while (count < length && (pending != NOTHING || at < end)) {
            chunk[offset + count++] = next();
        }
        return count;
    }

    private char next() {
        if (pending != NOTHING) {
            char second = (char) pending;
            pending = NOTHING;
            return second;
        }
        char found = taken[at++];
        int number = found < HIDDEN.charAt(0) ? -1 : HIDDEN.indexOf(found);
        if (number < 0) {
            return found;
        }
        hidden = true;
        pending = FIRST + number;
        return MARK;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
