package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The row of headings of a list, below whatever stands above it: of the first rows the one in which most cells name
 * something.
 *
 * @param row the row
 * @param above what stands above it and is not read
 */
record HeadingRow(RawRow row, List<RawRow> above) {

    /** Nobody writes more above a list. */
    private static final int FIRST_ROWS = 30;

    /** One name alone can stand in a title. */
    private static final int LEAST = 2;

    /**
     * Finds it, and takes it and what is above from the rows.
     *
     * @throws UnreadableListException if there is no row
     */
    static HeadingRow take(RowsAhead rows, Headings allowed, Set<String> mapped) throws IOException {
        List<RawRow> first = rows.look(FIRST_ROWS);
        if (first.isEmpty()) {
            throw new UnreadableListException(say("csv.empty"));
        }
        Set<String> names = names(allowed, mapped);
        int best = 0;
        long most = LEAST - 1;
        for (int i = 0; i < first.size(); i++) {
            long named = first.get(i).cells().stream()
                    .filter(cell -> isNamed(cell, names))
                    .count();
            if (named > most) {
                most = named;
                best = i;
            }
        }
        List<RawRow> above = new ArrayList<>();
        for (int i = 0; i < best; i++) {
            above.add(first.get(i));
        }
        for (int i = 0; i <= best; i++) {
            rows.next();
        }
        return new HeadingRow(first.get(best), above);
    }

    private static Set<String> names(Headings allowed, Set<String> mapped) {
        Set<String> names = new HashSet<>();
        allowed.names().forEach(name -> names.add(Spelling.key(name)));
        mapped.forEach(name -> names.add(Spelling.key(name)));
        for (Object each : allowed.all()) {
            Headings.otherNames(each).forEach(name -> names.add(Spelling.key(name)));
        }
        return names;
    }

    private static boolean isNamed(String cell, Set<String> names) {
        return HeadingText.of(cell).names().stream().anyMatch(name -> names.contains(Spelling.key(name)));
    }

    /** What is said of what stands above. */
    List<Text> notes() {
        return above.stream()
                .filter(each -> !each.isBlank())
                .map(each -> say(
                        "csv.above",
                        "line",
                        String.valueOf(each.line()),
                        "text",
                        Problem.shown(String.join(" ", each.cells()))))
                .toList();
    }
}
