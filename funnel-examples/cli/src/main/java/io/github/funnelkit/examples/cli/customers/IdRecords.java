package io.github.funnelkit.examples.cli.customers;

import java.util.Arrays;

/**
 * Ids one behind the other, each behind its length and the number of lines that it is behind the one before. Of numbers seven bits
 * stand in a byte, the lowest first, and one that says whether more follow. To be used by one thread.
 */
final class IdRecords {

    private static final int FIRST = 1 << 13;
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int LONGEST_NUMBERS = 15;

    private byte[] bytes = new byte[FIRST];
    private int end;

    /** Of the one that was read. */
    private int start;

    private int next;
    private long lines;

    /** Adds an id, and says where it stands. */
    int add(byte[] id, long linesBehind) {
        int place = end;
        int needed = Math.addExact(end, Math.addExact(id.length, LONGEST_NUMBERS));
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 2)));
        }
        write(id.length);
        write((linesBehind << 1) ^ (linesBehind >> (Long.SIZE - 1)));
        System.arraycopy(id, 0, bytes, end, id.length);
        end += id.length;
        return place;
    }

    private void write(long number) {
        long left = number;
        while ((left & -MORE) != 0) {
            bytes[end++] = (byte) (left | MORE);
            left >>>= BITS;
        }
        bytes[end++] = (byte) left;
    }

    /** Reads the one that stands somewhere. */
    void read(int place) {
        start = place;
        int length = (int) number();
        long folded = number();
        lines = folded >>> 1 ^ -(folded & 1);
        next = start + length;
    }

    private long number() {
        long number = 0;
        for (int shift = 0; ; shift += BITS) {
            byte bits = bytes[start++];
            number |= (long) (bits & MORE - 1) << shift;
            if (bits >= 0) {
                return number;
            }
        }
    }

    /** Where the last one ends. */
    int end() {
        return end;
    }

    /** The bytes of all. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the id begins of the one that was read. */
    int start() {
        return start;
    }

    /** Where the one that was read ends. */
    int next() {
        return next;
    }

    /** How many lines the one that was read is behind the one before. */
    long lines() {
        return lines;
    }

    /** Whether the id that was read is that of these bytes. */
    boolean isId(byte[] from, int first, int last) {
        return Arrays.equals(bytes, start, next, from, first, last);
    }
}
