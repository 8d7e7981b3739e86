package io.github.funnelkit.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;

/** Blocks of whole lines, as bytes. A line that is longer than a block makes its block longer. */
final class LineBlocks implements Iterator<byte[]> {

    private static final int SIZE = 1 << 18;

    private final InputStream in;
    /** What was read after the last line of the latest block. */
    private byte[] rest = new byte[0];

    private byte[] ahead;

    LineBlocks(InputStream in) {
        this.in = in;
        this.ahead = read();
    }

    @Override
    public boolean hasNext() {
        return ahead.length > 0;
    }

    @Override
    public byte[] next() {
        byte[] block = ahead;
        ahead = read();
        return block;
    }

    private byte[] read() {
        try {
            byte[] bytes = Arrays.copyOf(rest, rest.length + SIZE);
            int length = rest.length + in.readNBytes(bytes, rest.length, SIZE);
            int end = length < bytes.length ? length : afterLastLine(bytes);
            rest = Arrays.copyOfRange(bytes, end, length);
            if (end == 0 && length > 0) {
                return read();
            }
            return Arrays.copyOf(bytes, end);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int afterLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
