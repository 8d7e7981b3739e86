package io.github.funnelkit.examples.cli.table;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is said of a file that is a table, so that it need not be found out.
 *
 * @param encoding its encoding
 * @param delimiter what stands between the cells of CSV
 * @param sheet the name of the spreadsheet's sheet
 */
public record TableOptions(Optional<Charset> encoding, Optional<Character> delimiter, Optional<String> sheet) {

    /** Nothing is said. */
    public static final TableOptions NONE = new TableOptions(Optional.empty(), Optional.empty(), Optional.empty());
}
