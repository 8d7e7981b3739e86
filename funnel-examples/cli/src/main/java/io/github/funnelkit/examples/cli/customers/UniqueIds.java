package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.funnelkit.text.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Holds that no id comes twice. Of a long list it is all that is kept, so the ids stand one behind the other as bytes, each with
 * the length of it and how many lines it is behind the one before, and are found by a table of where they stand: about 18 bytes
 * for an id of 8 letters, a seventh of what a map takes.
 */
final class UniqueIds {

    private static final int FIRST = 1 << 10;

    /** So full the table may be: two thirds. */
    private static final double FULL = 2 / 3.0;

    /** From so many ids on the line of one is found: each that is repeated costs the reading of half as many. */
    private static final int MARKED = 256;

    /** Who writes a list cannot know which ids meet in the table. */
    private final int seed = ThreadLocalRandom.current().nextInt();

    private final IdRecords records = new IdRecords();
    private int count;
    private long lastLine;

    /** Of every {@link #MARKED}th id, where it stands, and the line of the one before it. */
    private int[] markedPlaces = new int[16];

    private long[] markedLines = new long[16];
    /** Where ids stand, from 1, at the place that the id has by its hash or behind it. */
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
            return line(table[place] - 1);
        }
        if (count % MARKED == 0) {
            mark(count / MARKED);
        }
        table[place] = records.add(letters, line - lastLine) + 1;
        lastLine = line;
        count++;
        if (count > table.length * FULL) {
            spread();
        }
        return -1;
    }

    private void mark(int number) {
        if (number == markedPlaces.length) {
            markedPlaces = Arrays.copyOf(markedPlaces, 2 * number);
            markedLines = Arrays.copyOf(markedLines, 2 * number);
        }
        markedPlaces[number] = records.end();
        markedLines[number] = lastLine;
    }

    /** The line of the id that stands somewhere. */
    private long line(int wanted) {
        int marks = (count + MARKED - 1) / MARKED;
        int found = Arrays.binarySearch(markedPlaces, 0, marks, wanted);
        int mark = found < 0 ? -found - 2 : found;
        long line = markedLines[mark];
        int at = markedPlaces[mark];
        while (at < wanted) {
            records.read(at);
            line += records.lines();
            at = records.next();
        }
        records.read(wanted);
        return line + records.lines();
    }

    /** Where an id stands in the table, or would stand. */
    private int place(byte[] from, int start, int end) {
        int place = hash(from, start, end) & (table.length - 1);
        while (table[place] > 0) {
            records.read(table[place] - 1);
            if (records.isId(from, start, end)) {
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

    /** All ids are different, so each goes where the first free place is. */
    private void spread() {
        table = new int[table.length * 2];
        for (int at = 0; at < records.end(); at = records.next()) {
            records.read(at);
            int place = hash(records.bytes(), records.start(), records.next()) & (table.length - 1);
            while (table[place] > 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = at + 1;
        }
    }
}
