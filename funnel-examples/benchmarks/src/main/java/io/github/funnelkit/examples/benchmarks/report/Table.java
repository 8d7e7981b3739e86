package io.github.funnelkit.examples.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Figures that belong together.
 *
 * @param name a short name, for files
 * @param title what all rows are about
 * @param unit the unit of the figures
 * @param comparison how the figures are compared with the first
 * @param rows the rows; the first is what the others are compared with
 */
public record Table(String name, String title, String unit, Comparison comparison, List<Row> rows) {

    /** How a figure is compared with the first. */
    public enum Comparison {
        /** How many times as large it is. */
        TIMES("× first"),
        /** By how much it is larger. */
        MORE("more than first");

        private final String heading;

        Comparison(String heading) {
            this.heading = heading;
        }
    }

    /** Keeps an unmodifiable copy. */
    public Table {
        rows = List.copyOf(rows);
    }

    private double compared(Row row) {
        double first = rows.get(0).value();
        return switch (comparison) {
            case TIMES -> row.value() / first;
            case MORE -> row.value() - first;
        };
    }

    /**
     * Writes the table.
     *
     * @return Markdown, a heading and a table
     */
    public String markdown() {
        List<Column> columns = columns();
        StringBuilder text = new StringBuilder("## " + title + "\n\n|");
        columns.forEach(column -> text.append(" | ").append(column.heading()));
        text.append(" |\n|---|").append("---:|".repeat(columns.size())).append('\n');
        for (Row row : rows) {
            text.append("| ").append(row.label());
            columns.forEach(
                    column -> text.append(" | ").append(number(column.of().applyAsDouble(row))));
            text.append(" |\n");
        }
        return text.toString();
    }

    private record Column(String heading, ToDoubleFunction<Row> of) {}

    /** Those in which there is something. */
    private List<Column> columns() {
        return Stream.of(
                        new Column(unit, Row::value),
                        new Column("±", Row::error),
                        new Column(comparison.heading, this::compared),
                        new Column("B allocated", row -> Math.rint(row.bytes())))
                .filter(column ->
                        rows.stream().anyMatch(row -> !Double.isNaN(column.of().applyAsDouble(row))))
                .toList();
    }

    /** Three digits at least, and no more after the point than these need; nothing for what is not known. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        double size = Math.abs(value);
        String format = size >= 100 || value == Math.rint(value) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
