package io.github.funnelkit.json;

import io.github.funnelkit.text.Text;
import java.util.Locale;
import java.util.Objects;

/**
 * Something wrong in a document. Words for it are there in every language of the library.
 *
 * <p>What a reader reports has bounded length ({@link DocumentLimits#MESSAGE}), whatever the document holds: long values and
 * names are cut off, with {@code …} at their end.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901); empty for the document as a whole
 * @param line the line, from 1; 0 when it is not known, as for documents that are already trees in memory
 * @param column the column, from 1; 0 when it is not known
 * @param text what was found and what would be right
 * @since 0.1.0
 */
public record DocumentProblem(String pointer, int line, int column, Text text) {

    /** Checks that nothing is missing. */
    public DocumentProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(text, "text");
    }

    /**
     * What was found and what would be right, in English.
     *
     * @return the English words, without the place
     */
    public String message() {
        return text.in(Locale.ENGLISH);
    }

    /**
     * The problem with its place, as compilers print it: {@code "12:7: /stages/target: message"}.
     *
     * @param language the reader's language
     * @return the place and the words
     */
    public String in(Locale language) {
        String position = line > 0 ? line + ":" + column + ": " : "";
        return position + (pointer.isEmpty() ? "" : pointer + ": ") + text.in(language);
    }

    /** In English, with the place. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
