package io.github.funnelkit.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;

/** Blocks of whole lines, each to be read by itself. A line that is longer than a block makes its block longer. */
final class LineBlocks implements Iterator<InputStream> {

    private static final int SIZE = 1 << 18;

    private final InputStream in;
    /** What was read after the last line of the latest block. */
    private byte[] rest = new byte[0];

    private ByteArrayInputStream ahead;

    LineBlocks(InputStream in) {
        this.in = in;
        this.ahead = read();
    }

    @Override
    public boolean hasNext() {
        return ahead.available() > 0;
    }

    @Override
    public InputStream next() {
        InputStream block = ahead;
        ahead = read();
        return block;
    }

    private ByteArrayInputStream read() {
        try {
            byte[] bytes = Arrays.copyOf(rest, rest.length + SIZE);
            int length = rest.length + in.readNBytes(bytes, rest.length, SIZE);
            int end = length < bytes.length ? length : afterLastLine(bytes);
            rest = Arrays.copyOfRange(bytes, end, length);
            if (end == 0 && length > 0) {
                return read();
            }
            return new ByteArrayInputStream(bytes, 0, end);
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
