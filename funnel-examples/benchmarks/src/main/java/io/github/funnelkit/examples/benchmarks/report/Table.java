package io.github.funnelkit.examples.benchmarks.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

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
        String head = "## " + title + "\n\n| | " + unit + " | ± | " + comparison.heading
                + " | B allocated |\n|---|---:|---:|---:|---:|\n";
        return head + rows.stream().map(this::line).collect(joining());
    }

    private String line(Row row) {
        return "| " + row.label() + " | " + number(row.value()) + " | " + number(row.error()) + " | "
                + number(compared(row)) + " | "
                + (row.bytes().isPresent() ? number(Math.rint(row.bytes().getAsDouble())) : "") + " |\n";
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
