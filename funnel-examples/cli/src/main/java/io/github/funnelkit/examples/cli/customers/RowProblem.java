package io.github.funnelkit.examples.cli.customers;

import java.util.Locale;

/** Something wrong with a row. */
public sealed interface RowProblem permits Problem, LineProblem {

    /**
     * Says where, what and what would be right.
     *
     * @param language the reader's language
     * @return the words, on one line
     */
    String words(Locale language);
}
