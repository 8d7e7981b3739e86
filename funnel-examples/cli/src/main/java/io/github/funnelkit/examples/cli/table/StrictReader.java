package io.github.funnelkit.examples.cli.table;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Reads a text in an encoding and says where it is broken. The readers of the JDK either put a replacement in the place of what is
 * broken or do not say where it is.
 */
public final class StrictReader extends Reader {

    private final InputStream in;
    private final Text remedy;
    private final Encoding encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private boolean ended;
    private long offset;
    private long line = 1;
    private boolean afterReturn;

    /**
     * Reads bytes behind their byte-order mark, if they have any.
     *
     * @param in the bytes
     * @param encoding what they are in
     * @param remedy what is told to whoever has a list that is not in it
     */
    public StrictReader(InputStream in, Encoding encoding, Text remedy) {
        this.in = in;
        this.encoding = encoding;
        this.remedy = remedy;
        this.decoder = encoding.decoder();
    }

    /**
     * Passes over a byte-order mark; to be called first.
     *
     * @return whether there was one
     * @throws IOException if reading fails
     */
    public boolean skipMark() throws IOException {
        byte[] mark = encoding.mark();
        while (bytes.remaining() < mark.length && !ended) {
            fill();
        }
        boolean marked = mark.length > 0
                && bytes.remaining() >= mark.length
                && Arrays.equals(mark, Arrays.copyOf(bytes.array(), mark.length));
        if (marked) {
            bytes.position(mark.length);
            offset = mark.length;
        }
        return marked;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, from, length).slice();
        while (chars.position() == 0) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, chars, ended);
            offset += bytes.position() - before;
            if (result.isError() && chars.position() == 0) {
                throw broken(result.length());
            }
            if (result.isUnderflow() && chars.position() == 0) {
                if (ended) {
                    return -1;
                }
                fill();
            } else if (result.isOverflow() && chars.position() == 0) {
                throw new IllegalArgumentException("room for at least two characters is needed");
            }
        }
        count(target, from, chars.position());
        return chars.position();
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void count(char[] read, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (read[i] == '\r' || (read[i] == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = read[i] == '\r';
        }
    }

    private UnreadableListException broken(int length) {
        byte[] wrong = new byte[length];
        bytes.get(wrong);
        String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
        return new UnreadableListException(say(
                "csv.not-encoded",
                "encoding",
                encoding.name(),
                "line",
                String.valueOf(line),
                "byte",
                String.valueOf(offset + 1),
                "hex",
                hex,
                "remedy",
                remedy));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
