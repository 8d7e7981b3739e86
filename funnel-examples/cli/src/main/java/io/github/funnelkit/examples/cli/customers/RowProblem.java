package io.github.funnelkit.examples.cli.customers;

import java.util.Locale;

/** Something wrong with a row. */
public sealed interface RowProblem permits Problem, LineProblem {

    /**
     * The line that the row starts on.
     *
     * @return the line, from 1
     */
    long line();

    /**
     * What of the row it is about, the same for all rows.
     *
     * @return the heading of a column, a place in an object, or an empty text for the row as a whole
     */
    String column();

    /**
     * What is wrong, without what is different in each row.
     *
     * @return a text that is the same for problems of a kind
     */
    String kind();

    /**
     * Says where, what and what would be right.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    String words(Locale language);
}
