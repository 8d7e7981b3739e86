package io.github.funnelkit.json;

import java.util.Objects;

/**
 * Something wrong in a document.
 *
 * <p>What a reader reports has bounded length ({@link DocumentLimits#MESSAGE}), whatever the document holds: long values and
 * names are cut off, with {@code …} at their end.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the document as a whole
 * @param line the line, from 1; 0 when it is not known, as for documents that are already trees in memory
 * @param column the column, from 1; 0 when it is not known
 * @param message what was found and what would be right, in English
 * @since 0.1.0
 */
public record DocumentProblem(String pointer, int line, int column, String message) {

    /** Checks that nothing is missing. */
    public DocumentProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(message, "message");
    }

    /** As compilers print it: {@code "12:7: /stages/target: message"}. */
    @Override
    public String toString() {
        String position = line > 0 ? line + ":" + column + ": " : "";
        return position + (pointer.isEmpty() ? "" : pointer + ": ") + message;
    }
}
