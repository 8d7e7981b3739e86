package io.github.funnelkit.examples.cli.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out what stands between the cells of CSV: what gives most rows the same number of cells. */
final class DelimiterSearch {

    /** The usual one first: it is meant where several do as well. */
    private static final char[] DELIMITERS = {',', ';', '\t', '|', '，', '；'};

    /** More rows say no more. */
    private static final int ROWS = 60;

    /** How spreadsheet programs are told the delimiter. */
    private static final Pattern SAID = Pattern.compile("(?i)\"?sep=(.)\"?\\s*");

    private DelimiterSearch() {}

    /** The delimiter of a text, by how it begins. */
    static char of(String beginning) throws IOException {
        Matcher said = SAID.matcher(beginning.lines().findFirst().orElse(""));
        if (said.matches()) {
            return said.group(1).charAt(0);
        }
        char best = DELIMITERS[0];
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long alike = alike(beginning, delimiter);
            if (alike > most) {
                most = alike;
                best = delimiter;
            }
        }
        return best;
    }

    /** Whether a line says the delimiter and is no row. */
    static boolean isSaid(String line) {
        return SAID.matcher(line).matches();
    }

    /** How many rows have the number of cells that most have, if it is more than one. */
    private static long alike(String text, char delimiter) throws IOException {
        Map<Integer, Long> counts = new HashMap<>();
        try (Records records = new Records(new StringReader(text), delimiter)) {
            for (int row = 0; row < ROWS; row++) {
                RawRow record = records.next();
                if (record == null) {
                    break;
                }
                counts.merge(record.cells().size(), 1L, Long::sum);
            }
        }
        counts.keySet().removeIf(cells -> cells < 2);
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
