package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.examples.cli.table.CellKind;
import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.examples.cli.table.Table;
import io.github.funnelkit.examples.cli.table.TableFile;
import io.github.funnelkit.examples.cli.values.ColumnEvidence;
import io.github.funnelkit.examples.cli.values.DateOrder;
import io.github.funnelkit.examples.cli.values.NumberStyle;
import io.github.funnelkit.examples.cli.values.NumberText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers and dates of a list are written, for cells that do not show it by themselves: as was said, or as the other
 * cells of the column show, or all other columns, and then by what is the custom of the list's language. The list is looked
 * through for that only when the first such cell comes.
 */
final class ListConventions {

    private final TableFile file;
    private final ListOptions options;
    private final long headingLine;
    private final Set<Integer> columns;
    private final boolean eastAsian;
    private @Nullable Map<Integer, ColumnEvidence> evidence;

    /**
     * Conventions of a list.
     *
     * @param file the list
     * @param options what was said
     * @param heading the row of headings
     * @param columns the columns of numbers and dates
     */
    ListConventions(TableFile file, ListOptions options, RawRow heading, Set<Integer> columns) {
        this.file = file;
        this.options = options;
        this.headingLine = heading.line();
        this.columns = columns;
        this.eastAsian = heading.cells().stream()
                .flatMapToInt(String::codePoints)
                .anyMatch(letter -> Character.isIdeographic(letter)
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.KATAKANA
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL);
    }

    Optional<NumberStyle> saidStyle() {
        return options.numbers();
    }

    Optional<DateOrder> saidOrder() {
        return options.dates();
    }

    /** How a number is written that could be in either style; empty when it cannot be told. */
    Optional<NumberStyle> style(int column, NumberText number, boolean inLargeUnits) throws IOException {
        if (options.numbers().isPresent()) {
            return options.numbers();
        }
        ColumnEvidence own = evidence().get(column);
        if (own != null && (own.style().isPresent() || own.isMixed())) {
            return own.style();
        }
        Optional<NumberStyle> others = all().style();
        if (others.isPresent()) {
            return others;
        }
        boolean groups = number.digits().indexOf(',') >= 0;
        boolean usual = groups ? eastAsian || file.delimiter() != ';' : eastAsian && inLargeUnits;
        return usual && !all().isMixed() ? Optional.of(NumberStyle.POINT) : Optional.empty();
    }

    /** The order of a date that could be in either; empty when it cannot be told. */
    Optional<DateOrder> order(int column) throws IOException {
        ColumnEvidence own = evidence().get(column);
        return own == null ? Optional.empty() : own.order();
    }

    private ColumnEvidence all() throws IOException {
        ColumnEvidence all = new ColumnEvidence();
        evidence().values().forEach(all::add);
        return all;
    }

    private Map<Integer, ColumnEvidence> evidence() throws IOException {
        Map<Integer, ColumnEvidence> seen = evidence;
        if (seen == null) {
            seen = look();
            evidence = seen;
        }
        return seen;
    }

    private Map<Integer, ColumnEvidence> look() throws IOException {
        Map<Integer, ColumnEvidence> seen = new HashMap<>();
        List<Integer> looked = new ArrayList<>(columns);
        looked.forEach(column -> seen.put(column, new ColumnEvidence()));
        try (Table table = file.open()) {
            for (RawRow row = table.next(); row != null; row = table.next()) {
                if (row.line() > headingLine) {
                    for (int column : looked) {
                        if (column < row.cells().size() && row.kind(column) == CellKind.TEXT) {
                            ColumnEvidence of = seen.get(column);
                            if (of != null) {
                                of.see(row.cells().get(column));
                            }
                        }
                    }
                }
            }
        }
        return seen;
    }
}
