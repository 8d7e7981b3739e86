package io.github.funnelkit.examples.cli.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line the line it starts on, from 1
 * @param text its text as CSV, with quotes and line ends, to the letter where it is from CSV
 * @param cells its cells; empty when its quotes are malformed
 * @param kinds what is known of each cell; empty when all are text
 */
public record RawRow(long line, String text, List<String> cells, List<CellKind> kinds) {

    /**
     * A row of texts.
     *
     * @param line the line it starts on, from 1
     * @param text its text
     * @param cells its cells
     */
    public RawRow(long line, String text, List<String> cells) {
        this(line, text, cells, List.of());
    }

    /**
     * What is known of a cell.
     *
     * @param column its column, from 0
     * @return its kind
     */
    public CellKind kind(int column) {
        return kinds.isEmpty() ? CellKind.TEXT : kinds.get(column);
    }

    /**
     * Whether nothing stands in it.
     *
     * @return whether all cells are blank
     */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return !cells.isEmpty();
    }
}
