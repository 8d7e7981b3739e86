package io.github.funnelkit.examples.cli.output;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that is known as a whole before it is printed: each column is as wide as what stands in it. Where the lines are too
 * narrow for that, words are wrapped and pictures left out; where even that does not fit, each row is a paragraph.
 */
public final class Grid {

    private static final String GAP = "  ";
    private static final String BETWEEN = " · ";

    /** What stands in a column. */
    enum Kind {
        /** Is wrapped where the line is too short. */
        WORDS,
        /** Is set to the right, and never wrapped. */
        NUMBERS,
        /** Is never wrapped, and left out where the line is too short. */
        PICTURE
    }

    /** A column: what it is called, and what stands in it. */
    public static final class Column {

        private final Text heading;
        private final Kind kind;

        private Column(Text heading, Kind kind) {
            this.heading = heading;
            this.kind = kind;
        }

        /**
         * A column of words.
         *
         * @param heading what it is called
         * @return the column
         */
        public static Column words(Text heading) {
            return new Column(heading, Kind.WORDS);
        }

        /**
         * A column of numbers.
         *
         * @param heading what it is called
         * @return the column
         */
        public static Column numbers(Text heading) {
            return new Column(heading, Kind.NUMBERS);
        }

        /**
         * A column of pictures made of letters, such as bars.
         *
         * @param heading what it is called
         * @return the column
         */
        public static Column pictures(Text heading) {
            return new Column(heading, Kind.PICTURE);
        }

        Kind kind() {
            return kind;
        }
    }

    private final List<Column> columns;
    private final Locale language;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param columns its columns, at least one
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
     * What stands above the columns.
     *
     * @return the headings, without those of pictures
     */
    public List<String> headings() {
        return shown().mapToObj(column -> columns.get(column).heading.in(language))
                .toList();
    }

    /**
     * Which columns hold numbers.
     *
     * @return for each heading, whether it is of numbers
     */
    public List<Boolean> numbers() {
        return shown().mapToObj(column -> columns.get(column).kind == Kind.NUMBERS)
                .toList();
    }

    /**
     * What stands in the rows.
     *
     * @return the cells of each row, without pictures
     */
    public List<List<String>> rows() {
        return rows.stream().map(row -> shown().mapToObj(row::get).toList()).toList();
    }

    private IntStream shown() {
        return IntStream.range(0, columns.size()).filter(column -> columns.get(column).kind != Kind.PICTURE);
    }

    /**
     * Prints it.
     *
     * @param room how many columns of letters there are; 0 when that is not known
     * @return the lines, each with its end
     */
    public String print(int room) {
        List<String> headings = columns.stream()
                .map(column -> TerminalText.oneLine(column.heading.in(language)))
                .toList();
        ColumnWidths widths = new ColumnWidths(columns, headings, rows, language);
        return widths.within(room, GAP.length())
                .map(chosen -> table(headings, chosen))
                .orElseGet(() -> paragraphs(headings, room));
    }

    /** The table; a column of width 0 is left out. */
    private String table(List<String> headings, List<Integer> widths) {
        StringBuilder out = new StringBuilder();
        row(out, headings, widths);
        line(out, widths.stream().map("-"::repeat).toList(), widths);
        rows.forEach(row -> row(out, row, widths));
        return out.toString();
    }

    private void row(StringBuilder out, List<String> cells, List<Integer> widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            int width = widths.get(column);
            wrapped.add(Cell.width(cell) <= width || width == 0 ? List.of(cell) : Cell.wrapped(cell, width, language));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int at = 0; at < height; at++) {
            int line = at;
            line(
                    out,
                    wrapped.stream()
                            .map(lines -> line < lines.size() ? lines.get(line) : "")
                            .toList(),
                    widths);
        }
    }

    private void line(StringBuilder out, List<String> cells, List<Integer> widths) {
        String line = IntStream.range(0, cells.size())
                .filter(column -> widths.get(column) > 0)
                .mapToObj(column -> {
                    String cell = Cell.padded(cells.get(column), widths.get(column));
                    return columns.get(column).kind() == Kind.NUMBERS ? toTheRight(cell) : cell;
                })
                .collect(Collectors.joining(GAP));
        out.append(line.stripTrailing()).append('\n');
    }

    private static String toTheRight(String padded) {
        String text = padded.stripTrailing();
        return " ".repeat(padded.length() - text.length()) + text;
    }

    /** Each row for itself: its words, then its numbers with what they are called. */
    private String paragraphs(List<String> headings, int room) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            fill(out, "", items(headings, row, Kind.WORDS), room);
            fill(out, GAP, items(headings, row, Kind.NUMBERS), room);
        }
        return out.toString();
    }

    private List<String> items(List<String> headings, List<String> row, Kind kind) {
        return IntStream.range(0, row.size())
                .filter(column -> columns.get(column).kind() == kind)
                .filter(column -> !row.get(column).isEmpty())
                .mapToObj(column -> kind == Kind.WORDS ? row.get(column) : headings.get(column) + " " + row.get(column))
                .toList();
    }

    /** As many on a line as there is room for; only what is longer than a line is broken. */
    private void fill(StringBuilder out, String indent, List<String> items, int room) {
        int width = Math.max(1, room - indent.length());
        String line = "";
        for (String item : items) {
            String longer = line.isEmpty() ? item : line + BETWEEN + item;
            if (Cell.width(longer) <= width || line.isEmpty()) {
                line = longer;
            } else {
                put(out, indent, line, width);
                line = item;
            }
        }
        put(out, indent, line, width);
    }

    private void put(StringBuilder out, String indent, String text, int width) {
        if (!text.isEmpty()) {
            Cell.wrapped(text, width, language)
                    .forEach(line -> out.append(indent).append(line).append('\n'));
        }
    }
}
