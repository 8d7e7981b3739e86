package io.github.funnelkit.examples.cli.crm;

import io.github.funnelkit.text.Text;

/** A document is not what it should be. */
public final class RefusedDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Text reason;

    RefusedDocumentException(String file, Text reason) {
        super(file + ": " + reason);
        this.file = file;
        this.reason = reason;
    }

    /**
     * Which document.
     *
     * @return the name of its file
     */
    public String file() {
        return file;
    }

    /**
     * What is wrong with it, where, and what would be right.
     *
     * @return the reason
     */
    public Text reason() {
        return reason;
    }
}
