package io.github.funnelkit.examples.cli.output;

import io.github.funnelkit.examples.cli.output.Grid.Column;
import io.github.funnelkit.examples.cli.output.Grid.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How wide the columns of a table are. */
final class ColumnWidths {

    /** The width of lines where nothing is known about them. */
    private static final int USUAL_WIDTH = 150;

    private static final int NARROWEST_LAST = 24;
    private static final int NARROWEST_WORDS = 8;
    private static final int NARROWEST_HEADING = 6;

    private final List<Column> columns;
    /** Wide enough that nothing is wrapped. */
    private final List<Integer> wanted = new ArrayList<>();
    /** Wide enough to be read. */
    private final List<Integer> least = new ArrayList<>();

    ColumnWidths(List<Column> columns, List<String> headings, List<List<String>> rows, Locale language) {
        this.columns = columns;
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            String heading = headings.get(column);
            int cells =
                    rows.stream().mapToInt(row -> Cell.width(row.get(at))).max().orElse(0);
            int whole = Math.max(Cell.width(heading), cells);
            int shortHeading =
                    Math.max(Cell.longestWord(heading, language), Math.min(Cell.width(heading), NARROWEST_HEADING));
            wanted.add(whole);
            least.add(
                    switch (columns.get(column).kind()) {
                        case WORDS -> Math.min(whole, Math.max(shortHeading, NARROWEST_WORDS));
                        case NUMBERS -> Math.max(shortHeading, cells);
                        case PICTURE -> whole;
                    });
        }
    }

    /**
     * The widths with which all columns fit on a line: 0 for what is left out; empty where they do not fit.
     *
     * @param room how wide a line is; 0 when that is not known, which all columns fit on
     * @param gap what stands between two columns
     */
    Optional<List<Integer>> within(int room, int gap) {
        List<Integer> widths = new ArrayList<>(wanted);
        if (room == 0) {
            int last = widths.size() - 1;
            int before = line(widths, gap) - widths.get(last);
            widths.set(last, Math.min(widths.get(last), Math.max(NARROWEST_LAST, USUAL_WIDTH - before)));
            return Optional.of(widths);
        }
        if (line(widths, gap) > room && line(least, gap) > room) {
            for (int column = 0; column < widths.size(); column++) {
                if (columns.get(column).kind() == Kind.PICTURE) {
                    widths.set(column, 0);
                }
            }
        }
        while (line(widths, gap) > room) {
            int widest = widest(widths);
            if (widest < 0) {
                return Optional.empty();
            }
            widths.set(widest, widths.get(widest) - 1);
        }
        return Optional.of(widths);
    }

    private static int line(List<Integer> widths, int gap) {
        return widths.stream()
                        .filter(width -> width > 0)
                        .mapToInt(width -> width + gap)
                        .sum()
                - gap;
    }

    /** The widest of the columns that can still be narrower; -1 for none. */
    private int widest(List<Integer> widths) {
        int widest = -1;
        for (int column = 0; column < widths.size(); column++) {
            if (widths.get(column) > least.get(column) && (widest < 0 || widths.get(column) > widths.get(widest))) {
                widest = column;
            }
        }
        return widest;
    }
}
