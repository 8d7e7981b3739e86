package io.github.funnelkit.json.format;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text is no JSON or YAML, or too much: reading cannot go on. */
public final class SyntaxFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How the parsers of YAML tell of what has failed below them. */
    private static final Pattern HIDDEN = Pattern.compile("^(java\\.[a-z.]+\\.[A-Za-z]+Exception: )+");

    private final transient Position position;

    /**
     * Makes it of what Jackson says.
     *
     * @param message what is wrong
     * @param position where
     * @param cause Jackson's exception, if there is one
     */
    public SyntaxFailure(@Nullable String message, Position position, @Nullable Throwable cause) {
        super(message == null || message.isBlank() ? "the text cannot be read" : firstLine(message), cause);
        this.position = position;
    }

    /** The lines after the first, and what follows on a source, say where, which the position does already. */
    private static String firstLine(String message) {
        String first = message.strip().lines().findFirst().orElse(message).strip();
        first = HIDDEN.matcher(first).replaceFirst("");
        int source = first.indexOf(" (start marker at [Source");
        return source < 0 ? first : first.substring(0, source);
    }

    Position position() {
        return position == null ? Position.UNKNOWN : position;
    }
}
