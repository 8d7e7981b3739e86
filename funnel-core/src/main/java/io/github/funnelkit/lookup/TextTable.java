package io.github.funnelkit.lookup;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A few texts, each of which has a place. A set of the JDK asks its elements through calls that all sets of a JVM share,
 * and that it cannot see through; this is found by what only texts are asked.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TextTable {

    /** What has no place. */
    public static final int NOWHERE = -1;

    /** So many places for each text, so that most are found at the first. */
    private static final int ROOM = 8;

    /** The texts, each at the first free place from where its hash says. */
    private final @Nullable String[] texts;

    private TextTable(int places) {
        this.texts = new @Nullable String[places];
    }

    /**
     * Gives each text a place.
     *
     * @param texts the texts
     * @return the table
     */
    public static TextTable of(Collection<String> texts) {
        TextTable table = new TextTable(Integer.highestOneBit(ROOM * Math.max(1, texts.size())));
        for (String text : texts) {
            table.texts[table.search(text)] = text;
        }
        return table;
    }

    /**
     * How many places there are.
     *
     * @return the number, which is greater than that of the texts
     */
    public int places() {
        return texts.length;
    }

    /**
     * The place of a text.
     *
     * @param text a text
     * @return its place, from 0; {@link #NOWHERE} when it is not among those of the table
     */
    public int place(String text) {
        int place = search(text);
        return texts[place] == null ? NOWHERE : place;
    }

    /**
     * Whether an object is among the texts.
     *
     * @param entry any object
     * @return whether it is a text that has a place
     */
    public boolean contains(@Nullable Object entry) {
        return entry instanceof String text && place(text) != NOWHERE;
    }

    /** Where a text is, or where there is room for it. */
    private int search(String text) {
        int last = texts.length - 1;
        int hash = text.hashCode();
        int place = (hash ^ hash >>> Short.SIZE) & last;
        String found = texts[place];
        while (found != null && !text.equals(found)) {
            place = (place + 1) & last;
            found = texts[place];
        }
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextTable that && Arrays.equals(texts, that.texts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }
}
