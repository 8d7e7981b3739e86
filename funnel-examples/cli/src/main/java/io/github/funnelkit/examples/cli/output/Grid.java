package io.github.funnelkit.examples.cli.output;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that is known as a whole before it is printed: each column is as wide as what stands in it. */
public final class Grid {

    private static final int USUAL_WIDTH = 150;
    private static final int NARROWEST = 24;
    private static final String GAP = "  ";

    /**
     * A column.
     *
     * @param heading what it is called
     * @param right whether it is set to the right, as numbers are
     */
    public record Column(Text heading, boolean right) {

        /**
         * A column of words.
         *
         * @param heading what it is called
         * @return the column
         */
        public static Column words(Text heading) {
            return new Column(heading, false);
        }

        /**
         * A column of numbers.
         *
         * @param heading what it is called
         * @return the column
         */
        public static Column numbers(Text heading) {
            return new Column(heading, true);
        }
    }

    private final List<Column> columns;
    private final Locale language;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param columns its columns, at least one; of the last, what is too long for the line is wrapped
     * @param language the reader's language
     */
    public Grid(List<Column> columns, Locale language) {
        this.columns = List.copyOf(columns);
        this.language = language;
    }

    /**
     * Adds a row.
     *
     * @param cells as many cells as there are columns
     */
    public void add(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(cells.stream().map(TerminalText::oneLine).toList());
    }

    /**
     * Prints it.
     *
     * @param room how many columns of letters there are; 0 when that is not known
     * @return the lines, each with its end
     */
    public String print(int room) {
        List<String> headings = columns.stream()
                .map(column -> TerminalText.oneLine(column.heading().in(language)))
                .toList();
        int last = columns.size() - 1;
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
            int at = column;
            widths.add(IntStream.concat(
                            IntStream.of(Cell.width(headings.get(at))),
                            rows.stream().mapToInt(row -> Cell.width(row.get(at))))
                    .max()
                    .orElse(0));
        }
        int before = widths.subList(0, last).stream()
                .mapToInt(width -> width + GAP.length())
                .sum();
        widths.set(last, Math.min(widths.get(last), Math.max(NARROWEST, (room == 0 ? USUAL_WIDTH : room) - before)));
        StringBuilder out = new StringBuilder();
        line(out, headings, widths);
        line(out, widths.stream().map("-"::repeat).toList(), widths);
        for (List<String> row : rows) {
            List<String> lines = Cell.wrapped(row.get(last), widths.get(last), language);
            List<String> cells = new ArrayList<>(row);
            for (String line : lines) {
                cells.set(last, line);
                line(out, cells, widths);
                cells.replaceAll(printed -> "");
            }
        }
        return out.toString();
    }

    private void line(StringBuilder out, List<String> cells, List<Integer> widths) {
        String line = IntStream.range(0, cells.size())
                .mapToObj(column -> {
                    String cell = Cell.padded(cells.get(column), widths.get(column));
                    return columns.get(column).right() ? toTheRight(cell) : cell;
                })
                .collect(Collectors.joining(GAP));
        out.append(line.stripTrailing()).append('\n');
    }

    private static String toTheRight(String padded) {
        String text = padded.stripTrailing();
        return " ".repeat(padded.length() - text.length()) + text;
    }
}
