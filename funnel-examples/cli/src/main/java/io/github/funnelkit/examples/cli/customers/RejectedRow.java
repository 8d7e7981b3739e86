package io.github.funnelkit.examples.cli.customers;

import java.util.List;
import java.util.Optional;

/**
 * A row that cannot be read.
 *
 * @param text the row as it stands in the list, with its quotes and line end
 * @param problems everything that is wrong with it, at least one problem
 * @param rest what it says without the cells that are wrong; empty when it is not known whom it is about
 * @param <T> what a good row says
 */
public record RejectedRow<T>(String text, List<? extends RowProblem> problems, Optional<T> rest) implements Row<T> {

    /** Keeps the order. */
    public RejectedRow {
        problems = List.copyOf(problems);
    }
}
