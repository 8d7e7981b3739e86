package io.github.funnelkit.examples.spark.customers;

import java.util.List;

/** A row is no customer; the message says everything that is wrong with it. */
public final class RowException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problems;

    RowException(List<String> problems) {
        // a bad row is nothing unusual among millions: no stack trace
        super(String.join(" · ", problems), null, false, false);
        this.problems = String.join(" · ", problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return the words, on one line
     */
    public String problems() {
        return problems;
    }
}
