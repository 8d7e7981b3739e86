package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.examples.cli.table.RawRow;
import io.github.funnelkit.examples.cli.values.DateText;
import io.github.funnelkit.examples.cli.values.NumberText;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Spelling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The first rows of a list, from which can be told what a column does not hold, whatever its heading. */
final class ColumnSamples {

    private static final Pattern SEPARATOR = Pattern.compile("[;；,，、\\v]");
    /** Of ten cells so many must be what the column is to hold: people make mistakes. */
    private static final int MOST_OF_TEN = 8;

    private final List<RawRow> rows;
    private final BiPredicate<Heading, String> isName;

    /** The rows below the headings, and whether a cell can name what an attribute does. */
    ColumnSamples(List<RawRow> rows, BiPredicate<Heading, String> isName) {
        this.rows = rows;
        this.isName = isName;
    }

    /** Whether the cells of a column can be read as what it is to hold. */
    boolean fit(int column, Object meant) {
        List<String> cells = cells(column);
        if (meant == Attribute.ID) {
            return new HashSet<>(cells).size() == cells.size();
        }
        long readable = cells.stream()
                .filter(cell -> FactText.isNoValue(cell)
                        || (meant instanceof Fact<?> fact ? canBe(cell, fact) : canBe(cell, (Heading) meant)))
                .count();
        return readable * 10 >= cells.size() * (long) MOST_OF_TEN;
    }

    /** Whether the cells of a column can name what it is to hold: some do, or all are blank. */
    boolean mayName(int column, Object meant) {
        List<String> cells = cells(column);
        return !(meant instanceof Heading attribute)
                || cells.isEmpty()
                || cells.stream().anyMatch(cell -> isName.test(attribute, cell));
    }

    /** Whether all cells of a column are so, of rows that hold more than one; and there are any. */
    boolean all(int column, Predicate<String> so) {
        List<String> cells = rows.stream()
                .filter(row -> column < row.cells().size() && !OddRows.isTotal(row))
                .filter(row -> row.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .limit(2)
                                .count()
                        > 1)
                .map(row -> Spelling.strip(row.cells().get(column)))
                .filter(cell -> !cell.isEmpty())
                .toList();
        return !cells.isEmpty() && cells.stream().allMatch(so);
    }

    private List<String> cells(int column) {
        return rows.stream()
                .filter(row -> column < row.cells().size() && !OddRows.isTotal(row))
                .map(row -> Spelling.strip(row.cells().get(column)))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private boolean canBe(String cell, Heading attribute) {
        if (attribute == Attribute.SALE_TYPE) {
            return isName.test(attribute, cell);
        }
        if (attribute == Attribute.CURRENCY) {
            return ListCurrency.of(cell).isPresent() || ListCurrency.meant(cell).isPresent();
        }
        return attribute.canSay(FactType.QUANTITY)
                ? NumberText.of(cell).isPresent()
                : !attribute.canSay(FactType.DAY) || DateText.of(cell).isPresent();
    }

    private static boolean canBe(String cell, Fact<?> fact) {
        return switch (fact.type()) {
            case FLAG -> cell.equals("1") || cell.equals("0") || isReadable(fact, cell);
            case COUNT, QUANTITY -> NumberText.of(cell).isPresent();
            case DAY -> DateText.of(cell).isPresent();
            case DAYS ->
                Arrays.stream(SEPARATOR.split(cell))
                        .allMatch(each -> DateText.of(each).isPresent());
            case TEXT, CHOICE -> true;
            case RECORDS -> false;
            case CHECKLIST ->
                isReadable(fact, cell)
                        && NumberText.of(cell).isEmpty()
                        && DateText.of(cell).isEmpty();
        };
    }

    private static boolean isReadable(Fact<?> fact, String cell) {
        try {
            FactText.parse(fact, cell);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
