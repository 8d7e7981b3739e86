package io.github.funnelkit.examples.cli.table;

import static io.github.funnelkit.examples.cli.words.Words.say;

import java.io.IOException;
import java.io.Reader;

/**
 * Lets a parser read while it keeps the text that was read, until it is taken out line by line: so a record that is
 * rejected can be handed back to the letter, and one that cannot be parsed can be passed over.
 *
 * <p>A line ends with CR, LF or CR LF, as the CSV parser counts them.
 */
final class LineBuffer extends Reader {

    /** The longest row that is kept, in characters without its line end: those before it have been taken out. */
    static final int LONGEST_ROW = 1 << 24;

    private static final int LONGEST_LINE_END = 2;

    private static final int CHUNK = 1 << 13;

    private final Reader source;
    private char[] text = new char[2 * CHUNK];
    /** The text from here on has not been taken. */
    private int start;
    /** The text from here on has not been read by the parser. */
    private int next;

    private int end;
    private long line = 1;

    LineBuffer(Reader source) {
        this.source = source;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (next == end && !fill()) {
            return -1;
        }
        int count = Math.min(length, end - next);
        System.arraycopy(text, next, target, from, count);
        next += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (end - start >= LONGEST_ROW + LONGEST_LINE_END) {
            throw tooLong();
        }
        if (text.length - end < CHUNK) {
            int kept = end - start;
            char[] room = kept + CHUNK <= text.length / 2 ? text : new char[Math.max(2 * kept, text.length) + CHUNK];
            System.arraycopy(text, start, room, 0, kept);
            text = room;
            next -= start;
            end = kept;
            start = 0;
        }
        int read = source.read(text, end, CHUNK);
        end += Math.max(read, 0);
        return read > 0;
    }

    private UnreadableListException tooLong() {
        return new UnreadableListException(
                say("csv.row-too-long", "line", String.valueOf(line), "most", String.valueOf(LONGEST_ROW)));
    }

    /** The line, from 1, that is taken out next. */
    long line() {
        return line;
    }

    /** Takes out the next lines to their ends, also as far as the parser has not read them; fewer at the end of the text. */
    String take(int lines) throws IOException {
        int length = 0;
        int lineEnd = 0;
        for (int taken = 0; taken < lines && has(length); taken++) {
            while (has(length) && text[start + length] != '\r' && text[start + length] != '\n') {
                length++;
            }
            lineEnd = lineEnd(length);
            length += lineEnd;
        }
        if (length - lineEnd > LONGEST_ROW) { // although more of it was read than that, with what comes after it
            throw tooLong();
        }
        line += lines;
        String taken = new String(text, start, length);
        start += length;
        next = Math.max(next, start);
        return taken;
    }

    private boolean has(int length) throws IOException {
        return start + length < end || fill();
    }

    /** The length of the line end that stands there, 0 at the end of the text. */
    private int lineEnd(int length) throws IOException {
        if (!has(length)) {
            return 0;
        }
        if (text[start + length] == '\n') {
            return 1;
        }
        return has(length + 1) && text[start + length + 1] == '\n' ? 2 : 1;
    }

    /** Lets a new parser begin with the text that has not been taken. */
    void rewind() {
        next = start;
    }

    /** A parser that gives up does not close what it reads from: the next one goes on with it. */
    @Override
    public void close() {}

    void closeSource() throws IOException {
        source.close();
    }
}
