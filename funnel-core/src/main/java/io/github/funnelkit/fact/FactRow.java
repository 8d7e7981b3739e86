package io.github.funnelkit.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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

    /** In the order of the ids, as on a sheet. */
    private final Fact<?>[] facts;

    private final String[] ids;
    private final @Nullable Object[] kept;
    private final char[] copied = new char[LONGEST_COPIED];

    private FactRow(List<Fact<?>> facts, List<Fact<?>> sorted) {
        this.facts = sorted.toArray(Fact<?>[]::new);
        this.ids = sorted.stream().map(Fact::id).toArray(String[]::new);
        this.kept = new @Nullable Object[ids.length];
        this.columns = facts.stream()
                .map(fact -> new FactColumn(fact, Arrays.binarySearch(ids, fact.id())))
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
        List<Fact<?>> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparing(Fact::id));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "fact '" + sorted.get(i).id() + "' has two columns: expected one for each fact");
            }
        }
        return new FactRow(List.copyOf(columns), sorted);
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
        int known = 0;
        for (Object value : kept) {
            known += value == null ? 0 : 1;
        }
        if (known == 0) {
            return FactSheet.empty();
        }
        String[] sheetIds = new String[known];
        Fact<?>[] sheetFacts = new Fact<?>[known];
        Object[] sheetKept = new Object[known];
        int next = 0;
        for (int i = 0; next < known; i++) {
            Object value = kept[i];
            if (value != null) {
                sheetIds[next] = ids[i];
                sheetFacts[next] = facts[i];
                sheetKept[next++] = value;
                kept[i] = null;
            }
        }
        return new FactSheet(sheetIds, sheetFacts, sheetKept);
    }
}
