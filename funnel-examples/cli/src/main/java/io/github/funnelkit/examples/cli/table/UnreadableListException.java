package io.github.funnelkit.examples.cli.table;

import io.github.funnelkit.text.Text;
import java.io.IOException;

/** A list cannot be read, or not any further: the file as a whole is wrong, not one of its rows. */
public final class UnreadableListException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /**
     * A list that cannot be read.
     *
     * @param reason what is wrong with it, where, and what would be right
     */
    public UnreadableListException(Text reason) {
        super(reason.toString());
        this.reason = reason;
    }

    /**
     * What is wrong with the file, where, and what would be right.
     *
     * @return the reason
     */
    public Text reason() {
        return reason;
    }
}
