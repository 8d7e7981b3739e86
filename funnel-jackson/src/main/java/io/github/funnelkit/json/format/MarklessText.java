package io.github.funnelkit.json.format;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** A text without the byte-order mark that may stand in front of it. */
final class MarklessText extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final PushbackReader reader;
    private boolean begun;

    MarklessText(Reader text) {
        this.reader = new PushbackReader(text);
    }

    @Override
    public int read(char[] chunk, int offset, int length) throws IOException {
        if (!begun && length > 0) {
            begun = true;
            int first = reader.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                reader.unread(first);
            }
        }
        return reader.read(chunk, offset, length);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
