package io.github.funnelkit.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being read of a long list: takes its cells column by column, and gives what it says as a fact sheet.
 * Made once for all rows, as it knows the order of the facts and remembers what the cells of a column said lately.
 *
 * <pre>{@code
 * FactRow row = FactRow.of(columns);
 * for (List<String> cells : rows) {
 *     for (int column = 0; column < columns.size(); column++) {
 *         row.read(column, cells.get(column));
 *     }
 *     assessor.assess(saleType, row.sheet());
 * }
 * }</pre>
 *
 * <p>It gives the same sheets as {@link FactSheet#builder} with {@link FactText#parse}, several times faster. What it
 * remembers is bounded. Not thread-safe; the sheets are.
 *
 * @since 0.1.0
 */
public final class FactRow {

    private static final int LONGEST_COPIED = 256;

    private final FactColumn[] columns;

    private final FactLayout layout;
    /** What was read, in the order of the layout. */
    private final @Nullable Object[] kept;

    private final char[] copied = new char[LONGEST_COPIED];

    private FactRow(List<Fact<?>> facts) {
        this.layout = FactLayout.shared(facts);
        this.kept = new @Nullable Object[layout.size()];
        this.columns = facts.stream()
                .map(fact -> new FactColumn(fact, layout.place(fact.id())))
                .toArray(FactColumn[]::new);
    }

    /**
     * Prepares the reading of rows.
     *
     * @param columns the facts, in the order of their columns
     * @return a row of which nothing has been read
     * @throws IllegalArgumentException if two columns have the same fact
     */
    public static FactRow of(Collection<? extends Fact<?>> columns) {
        Set<String> ids = new HashSet<>();
        for (Fact<?> fact : columns) {
            if (!ids.add(fact.id())) {
                throw new IllegalArgumentException(
                        "fact '" + fact.id() + "' has two columns: expected one for each fact");
            }
        }
        return new FactRow(List.copyOf(columns));
    }

    /**
     * Reads the cell of a column, as {@link FactText#parse} does.
     *
     * @param column the column, from 0
     * @param cell the text
     * @throws IllegalArgumentException if the text does not fit the fact, which is then unknown; the message says what is
     *     allowed
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public void read(int column, String cell) {
        FactColumn reader = columns[column];
        kept[reader.place] = null;
        int length = cell.length();
        char[] copy = length <= LONGEST_COPIED ? copied : new char[length];
        cell.getChars(0, length, copy, 0);
        kept[reader.place] = reader.read(copy, 0, length, cell);
    }

    /**
     * The same for a cell that is part of some characters, for parsers that hand out no texts.
     *
     * @param column the column, from 0
     * @param characters the characters; they are not kept
     * @param from where the cell begins
     * @param length how long it is
     * @throws IllegalArgumentException if the text does not fit the fact, which is then unknown; the message says what is
     *     allowed
     * @throws IndexOutOfBoundsException if there is no such column, or there are no such characters
     */
    public void read(int column, char[] characters, int from, int length) {
        Objects.checkFromIndexSize(from, length, characters.length);
        FactColumn reader = columns[column];
        kept[reader.place] = null;
        kept[reader.place] = reader.read(characters, from, length, null);
    }

    /**
     * What the row says so far in a column.
     *
     * @param column the column, from 0
     * @return unknown, none, or the value in the form {@link FactType} describes
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public FactValue<?> value(int column) {
        Object value = kept[columns[column].place];
        return value instanceof FactValue.None ? FactValue.none() : FactValue.ofNullable(value);
    }

    /** Forgets what was read of this row, for the next one. */
    public void clear() {
        Arrays.fill(kept, null);
    }

    /**
     * What was read of this row, for whose place the next one now takes.
     *
     * @return the sheet
     */
    public FactSheet sheet() {
        FactSheet sheet = new FactSheet(layout, kept.clone());
        clear();
        return sheet;
    }
}
