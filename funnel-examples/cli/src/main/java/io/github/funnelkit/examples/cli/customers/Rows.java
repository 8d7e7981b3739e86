package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.Text;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A list, read row by row: however long it is, no more is kept of the rows than what must be unique.
 *
 * @param <T> what a row says
 */
public sealed interface Rows<T> extends Closeable
        permits TableRows, CustomerLines, CustomersWithRecords, BackgroundRows {

    /**
     * What comes before the rows as it stands in the list: the line of headings, with byte-order mark and line end.
     *
     * @return the text; empty for a list without headings
     */
    String headingText();

    /**
     * What of the list as a whole is ignored.
     *
     * @return one warning for each
     */
    List<Text> warnings();

    /**
     * What was taken for granted of the list as a whole.
     *
     * @return one note for each
     */
    default List<Text> notes() {
        return List.of();
    }

    /**
     * What was taken for granted in its rows, or looks odd in them; after the last row.
     *
     * @return one remark for each
     */
    default List<Text> remarks() {
        return List.of();
    }

    /**
     * How the name of a file ends that holds rows like these.
     *
     * @return the ending, such as {@code csv}
     */
    String ending();

    /**
     * Reads the next row.
     *
     * @return the row; empty after the last
     * @throws UnreadableListException if the rest of the list cannot be read
     * @throws IOException if reading fails
     */
    Optional<Row<T>> next() throws IOException;
}
