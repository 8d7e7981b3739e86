package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.text.Text;

/** A cell cannot be read. */
final class RefusedCellException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text advice;

    RefusedCellException(Text advice) {
        super(advice.toString(), null, false, false);
        this.advice = advice;
    }

    /** What is wrong and what would be right. */
    Text advice() {
        return advice;
    }
}
