package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.examples.cli.output.Cell;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Where a result is printed, and how.
 *
 * @param out where it is printed; stays open
 * @param json whether it is printed as JSON, for programs, and not as tables, for people
 * @param language the reader's language
 * @param width how many columns there are; 0 when that is not known
 */
public record Page(Writer out, boolean json, Locale language, int width) {

    /**
     * Prints words for people, wrapped where a line is longer than the page is wide.
     *
     * @param lines the lines, each with its end
     * @throws IOException when they cannot be written
     */
    public void print(String lines) throws IOException {
        out.write(Cell.lines(lines, width, language));
    }
}
