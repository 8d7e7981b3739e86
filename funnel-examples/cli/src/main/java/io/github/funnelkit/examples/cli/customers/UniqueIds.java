package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.text.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Holds that no id comes twice. Of a long list it is all that is kept, so the ids stand one behind the other as bytes, and
 * are found by a table of their numbers: about 30 bytes for an id of 8 letters, a quarter of what a map takes.
 */
final class UniqueIds {

    private static final int FIRST = 1 << 10;

    /** So full the table may be: two thirds. */
    private static final double FULL = 2 / 3.0;

    /** Who writes a list cannot know which ids meet in the table. */
    private final int seed = ThreadLocalRandom.current().nextInt();

    private byte[] bytes = new byte[FIRST * 8];
    /** Where each id ends; the next one begins there. */
    private int[] ends = new int[FIRST];

    private long[] lines = new long[FIRST];
    private int count;
    /** Numbers of ids, from 1, at the place that the id has by its hash or behind it. */
    private int[] table = new int[FIRST * 2];

    /** Refuses an id that a row before has. */
    void add(String id, Heading column, Cells cells) {
        long first = add(id, cells.line());
        if (first >= 0) {
            Text used = say("cell.id-used", "line", String.valueOf(first));
            cells.refuse(column, Text.of("id-used"), Optional.of(used));
        }
    }

    /** Adds an id; the line of the row before that has it; less than 0 when there is none. */
    long add(String id, long line) {
        byte[] letters = id.getBytes(UTF_8);
        int place = place(letters, 0, letters.length);
        if (table[place] > 0) {
            return lines[table[place] - 1];
        }
        int start = start(count);
        if (start + letters.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(start, letters.length), bytes.length / 2 * 3));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count / 2 * 3);
            lines = Arrays.copyOf(lines, count / 2 * 3);
        }
        System.arraycopy(letters, 0, bytes, start, letters.length);
        ends[count] = start + letters.length;
        lines[count] = line;
        count++;
        table[place] = count;
        if (count > table.length * FULL) {
            spread();
        }
        return -1;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Where an id stands in the table, or would stand. */
    private int place(byte[] from, int start, int end) {
        int place = hash(from, start, end) & (table.length - 1);
        while (table[place] > 0) {
            int number = table[place] - 1;
            if (Arrays.equals(bytes, start(number), ends[number], from, start, end)) {
                return place;
            }
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private int hash(byte[] from, int start, int end) {
        int hash = seed;
        for (int i = start; i < end; i++) {
            hash = (hash ^ from[i]) * 0x01000193;
            hash ^= hash >>> 15;
        }
        hash *= 0x85ebca6b;
        return hash ^ (hash >>> 13);
    }

    private void spread() {
        table = new int[table.length * 2];
        for (int number = 0; number < count; number++) {
            table[place(bytes, start(number), ends[number])] = number + 1;
        }
    }
}
