package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * What each column of a list is taken for.
 *
 * @param columns the columns, from left to right
 * @param missing what no column gives
 * @param notes how the list is read
 */
public record ListColumns(List<Column> columns, List<Named> missing, List<Text> notes) {

    /**
     * The same where something is given otherwise.
     *
     * @param given the ids of what is given
     * @return the columns, and what is still missing
     */
    public ListColumns besides(Collection<String> given) {
        return new ListColumns(
                columns,
                missing.stream().filter(each -> !given.contains(each.id())).toList(),
                notes);
    }

    /** Why a column is taken for something. */
    public enum Reason {
        /** Its heading is the id or a name of it. */
        NAME,
        /** It was said so. */
        SAID,
        /** The program that wrote the list calls it so. */
        PRESET,
        /** Its heading is another usual name, or a near one. */
        ASSUMED,
        /** It is taken for nothing. */
        NONE
    }

    /**
     * What a column can hold.
     *
     * @param id its id
     * @param label its name
     */
    public record Named(String id, Text label) {}

    /**
     * A column.
     *
     * @param heading its heading
     * @param meant what it holds, often one thing, sometimes an attribute and a fact; empty when it is not read
     * @param reason why
     * @param factor what its numbers are multiplied by
     * @param example a cell that is not blank; empty when there is none among the first
     */
    public record Column(String heading, List<Named> meant, Reason reason, BigDecimal factor, String example) {

        /** Keeps the order. */
        public Column {
            meant = List.copyOf(meant);
        }
    }
}
