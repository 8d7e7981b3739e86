package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Reads UTF-8 and says where it is broken. The readers of the JDK either put a replacement in the place of what is
 * broken or do not say where it is.
 */
final class StrictUtf8Reader extends Reader {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final Text remedy;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 14).flip();
    private boolean ended;
    private long offset;
    private long line = 1;
    private boolean afterReturn;

    /** Reads bytes; the remedy is told to whoever has a list that is not UTF-8. */
    StrictUtf8Reader(InputStream in, Text remedy) {
        this.in = in;
        this.remedy = remedy;
    }

    /** Passes over a byte-order mark, to be called first; says whether there was one. */
    boolean skipMark() throws IOException {
        while (bytes.remaining() < MARK.length && !ended) {
            fill();
        }
        boolean marked =
                bytes.remaining() >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(bytes.array(), MARK.length));
        if (marked) {
            bytes.position(MARK.length);
            offset = MARK.length;
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
                "csv.not-utf8",
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
