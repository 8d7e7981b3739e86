package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.Text;

/** A cell cannot be read. */
final class RefusedCellException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text advice;
    private final String kind;

    RefusedCellException(Text advice) {
        this(advice.toString(), advice);
    }

    /** As above, with a kind that is the same for advice that differs from cell to cell. */
    RefusedCellException(String kind, Text advice) {
        super(advice.toString(), null, false, false);
        this.advice = advice;
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    /** What is wrong and what would be right. */
    Text advice() {
        return advice;
    }
}
