package io.github.funnelkit.internal.lookup;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A few texts, each of which has an index. A set of the JDK asks its elements through calls that all sets of a JVM share,
 * and that it cannot see through; this is found by what only texts are asked.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TextTable {

    /** What has no index. */
    public static final int NONE = -1;

    /** So much room for each text, so that most are found at the first. */
    private static final int ROOM = 8;

    /** The texts, each at the first free index from where its hash says. */
    private final @Nullable String[] texts;

    private TextTable(int room) {
        this.texts = new @Nullable String[room];
    }

    /**
     * Gives each text an index.
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
     * How many indexes there are.
     *
     * @return the number, which is greater than that of the texts
     */
    public int size() {
        return texts.length;
    }

    /**
     * The index of a text.
     *
     * @param text a text
     * @return its index, from 0; {@link #NONE} when it is not among those of the table
     */
    public int index(String text) {
        int index = search(text);
        return texts[index] == null ? NONE : index;
    }

    /**
     * Whether an object is among the texts.
     *
     * @param entry any object
     * @return whether it is a text that has an index
     */
    public boolean contains(@Nullable Object entry) {
        return entry instanceof String text && index(text) != NONE;
    }

    /** Where a text is, or where there is room for it. */
    private int search(String text) {
        int last = texts.length - 1;
        int hash = text.hashCode();
        int index = (hash ^ hash >>> Short.SIZE) & last;
        String found = texts[index];
        while (found != null && !text.equals(found)) {
            index = (index + 1) & last;
            found = texts[index];
        }
        return index;
    }
}
