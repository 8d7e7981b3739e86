package io.github.funnelkit.examples.cli.output;

import java.io.IOException;

/** The list was read, but there is no result of the kind that was asked for. */
public final class NoResultException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param reason the reason
     */
    public NoResultException(String reason) {
        super(reason);
    }
}
