package io.github.funnelkit.json.format;

/**
 * A position in a text.
 *
 * @param line from 1; 0 when it is not known
 * @param column from 1; 0 when it is not known
 */
public record Position(int line, int column) {

    /** Not known, as for documents that are trees in memory. */
    public static final Position UNKNOWN = new Position(0, 0);
}
