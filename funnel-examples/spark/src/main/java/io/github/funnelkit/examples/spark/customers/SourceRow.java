package io.github.funnelkit.examples.spark.customers;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A row as it was read.
 *
 * @param place where it stands
 * @param cells its cells; empty for a line that holds no customer, as the headings
 * @param text the line of CSV that it is; blank for Parquet
 * @param trouble what keeps it from having cells; blank when it has them, or needs none
 */
public record SourceRow(Place place, List<String> cells, String text, String trouble) implements Serializable {

    static SourceRow ofCells(Place place, List<String> cells, String text) {
        return new SourceRow(place, cells, text, "");
    }

    static SourceRow ofNobody(Place place, String text) {
        return new SourceRow(place, List.of(), text, "");
    }

    static SourceRow unreadable(Place place, String text, String trouble) {
        return new SourceRow(place, List.of(), text, trouble);
    }

    /**
     * Whether there is a customer, or should be.
     *
     * @return false for headings and blank lines
     */
    public boolean isCustomer() {
        return !cells.isEmpty() || !trouble.isEmpty();
    }

    /**
     * The line of CSV that this row is or, of Parquet, would be.
     *
     * @return the line, without its end
     */
    public String line() {
        return text.isEmpty() && !cells.isEmpty() ? CsvLine.of(cells) : text;
    }

    /**
     * A cell without the space around it.
     *
     * @param column its column
     * @return the cell; empty when the row is too short to have it
     */
    Optional<String> cell(int column) {
        return column < cells.size() ? Optional.of(cells.get(column).strip()) : Optional.empty();
    }
}
