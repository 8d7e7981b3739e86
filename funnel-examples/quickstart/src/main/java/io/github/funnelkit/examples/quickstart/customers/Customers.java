package io.github.funnelkit.examples.quickstart.customers;

import io.github.funnelkit.text.Text;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A list of customers, read row by row: however long the list is, no more is kept of the rows than their ids, which must
 * be unique.
 */
public sealed interface Customers extends Closeable permits CustomerList, CustomerLines {

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
     * Reads the next row.
     *
     * @return the row; empty after the last
     * @throws UnreadableListException if the rest of the list cannot be read
     * @throws IOException if reading fails
     */
    Optional<Row> next() throws IOException;
}
