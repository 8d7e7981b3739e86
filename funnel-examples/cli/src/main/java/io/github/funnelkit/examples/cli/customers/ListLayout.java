package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.table.CellKind;
import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.examples.cli.table.TableFile;
import io.github.funnelkit.examples.cli.table.UnreadableListException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the rows of a list are read.
 *
 * @param heading the row of headings
 * @param columns which column holds what
 * @param values how the cells of each column are read
 * @param facts reads the facts
 */
record ListLayout(RawRow heading, Columns columns, List<ColumnValues> values, FactReaders facts) {

    /** As many as a spreadsheet has. */
    private static final int MOST_COLUMNS = 16_384;

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    /**
     * The layout of a list.
     *
     * @throws UnreadableListException if its columns are not those that are allowed and needed
     */
    static ListLayout of(
            TableFile file,
            ListOptions options,
            RawRow heading,
            Headings allowed,
            ColumnSamples samples,
            Remarks remarks)
            throws UnreadableListException {
        Columns columns = columns(options, heading, allowed, samples);
        Set<Integer> written = new HashSet<>();
        List<ColumnValues> values = new ArrayList<>();
        ListConventions conventions = new ListConventions(file, options, heading, written);
        for (int column = 0; column < columns.headings().size(); column++) {
            FactType type = type(columns, column);
            values.add(values(columns, column, type, allowed, conventions, remarks));
            if (type.hasUnit() || type == FactType.DAY || type == FactType.DAYS) {
                written.add(column);
            }
        }
        return new ListLayout(heading, columns, values, new FactReaders(columns.facts()));
    }

    private static Columns columns(ListOptions options, RawRow heading, Headings allowed, ColumnSamples samples)
            throws UnreadableListException {
        try {
            if (heading.cells().isEmpty()) {
                throw new UnreadableListException(say("csv.quotes-in-headings"));
            }
            int found = heading.cells().size();
            if (found > MOST_COLUMNS) {
                throw new UnreadableListException(say(
                        "csv.too-many-columns", "found", String.valueOf(found), "most", String.valueOf(MOST_COLUMNS)));
            }
            List<HeadingText> headings =
                    heading.cells().stream().map(HeadingText::of).toList();
            Columns columns = new ColumnSearch(
                            headings, allowed, Mapped.of(options, headings, allowed, samples), samples)
                    .columns();
            return withUnits(columns);
        } catch (UnreadableListException noHeadings) {
            String beginning = heading.text().strip();
            throw beginning.startsWith("{") || beginning.startsWith("[")
                    ? new UnreadableListException(allowed.said().json())
                    : noHeadings;
        }
    }

    /** Headings whose unit is another than that of the fact are no headings of it; others are said. */
    private static Columns withUnits(Columns columns) throws UnreadableListException {
        List<Text> notes = new ArrayList<>(columns.notes());
        for (int column = 0; column < columns.headings().size(); column++) {
            HeadingText heading = columns.headings().get(column);
            FactType type = type(columns, column);
            if (!type.hasUnit() || heading.shownUnit().isEmpty()) {
                continue;
            }
            Fact<?> fact = columns.facts().get(column);
            List<String> currencies = heading.unit().currencies();
            if (fact != null
                    && CURRENCY.matcher(fact.unit()).matches()
                    && !currencies.isEmpty()
                    && !currencies.contains(fact.unit())) {
                throw new UnreadableListException(say(
                                "csv.other-unit",
                                "column",
                                Problem.shown(heading.whole()),
                                "fact",
                                fact.label(),
                                "unit",
                                fact.unit(),
                                "found",
                                heading.shownUnit()))
                        .after(notes, columns.warnings());
            }
            if (heading.unit().hasPower()) {
                notes.add(say(
                        "csv.multiplied",
                        "column",
                        Problem.shown(heading.whole()),
                        "factor",
                        heading.unit().power()));
            }
        }
        return new Columns(
                columns.headings(),
                columns.attributes(),
                columns.facts(),
                columns.reasons(),
                columns.warnings(),
                notes);
    }

    private static FactType type(Columns columns, int column) {
        Fact<?> fact = columns.facts().get(column);
        if (fact != null) {
            return fact.type();
        }
        for (Map.Entry<Heading, Integer> attribute : columns.attributes().entrySet()) {
            if (attribute.getValue() == column) {
                return attribute.getKey().canSay(FactType.QUANTITY)
                        ? FactType.QUANTITY
                        : attribute.getKey().canSay(FactType.DAY) ? FactType.DAY : FactType.TEXT;
            }
        }
        return FactType.TEXT;
    }

    private static ColumnValues values(
            Columns columns,
            int column,
            FactType type,
            Headings allowed,
            ListConventions conventions,
            Remarks remarks) {
        Fact<?> fact = columns.facts().get(column);
        boolean amount = Objects.equals(columns.attributes().get(Attribute.AMOUNT), column);
        boolean closes = Objects.equals(columns.attributes().get(Attribute.EXPECTED_CLOSE), column);
        String unit = fact == null ? "" : fact.unit();
        String heading = columns.headings().get(column).whole();
        String names = fact == null
                ? heading
                : heading + '\n' + fact.label().wordings().values();
        boolean money = amount
                || (fact != null
                        && allowed.isLarge(fact)
                        && CURRENCY.matcher(unit).matches());
        return new ColumnValues(
                column, columns.headings().get(column), type, names, unit, money, amount, closes, conventions, remarks);
    }

    /** The column of the sale types; less than 0 when there is none. */
    int saleType() {
        return columns.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().id().equals(Attribute.SALE_TYPE.id()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(-1);
    }

    /** A row of a spreadsheet, which has no blank cells at its end, with all of them. */
    RawRow filled(RawRow row) {
        int missing = columns.headings().size() - row.cells().size();
        if (row.kinds().isEmpty() || missing == 0) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        List<CellKind> kinds = new ArrayList<>(row.kinds());
        if (missing > 0) {
            cells.addAll(Collections.nCopies(missing, ""));
            kinds.addAll(Collections.nCopies(missing, CellKind.TEXT));
        }
        return new RawRow(row.line(), row.text(), cells, kinds);
    }
}
