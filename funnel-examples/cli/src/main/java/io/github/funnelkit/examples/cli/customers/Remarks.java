package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What was taken for granted in cells, or looks odd in them: each kind is said once for a column, with a count. */
final class Remarks {

    private static final class Remark {
        private final Text text;
        private final long line;
        private long count;

        Remark(Text text, long line) {
            this.text = text;
            this.line = line;
        }
    }

    private final Map<String, Remark> remarks = new LinkedHashMap<>();

    /**
     * Adds a cell.
     *
     * @param kind what is remarked, the same for all cells of its kind
     * @param column the heading of the column
     * @param line the line of the cell
     * @param text what is said of the first cell
     */
    void add(String kind, String column, long line, Supplier<Text> text) {
        remarks.computeIfAbsent(kind + '\t' + column, added -> new Remark(text.get(), line)).count++;
    }

    /** Adds a cell with a number that there cannot be: it costs that one value, which counts as not known. */
    void addLeftOut(String column, String cell, long line, Text expected) {
        add(
                "left-out " + expected,
                column,
                line,
                () -> say(
                        "remark.left-out",
                        "column",
                        Problem.shown(column),
                        "cell",
                        Problem.shown(cell),
                        "expected",
                        expected));
    }

    /** All of them, in the order in which they came first. */
    List<Text> all() {
        List<Text> all = new ArrayList<>();
        remarks.values()
                .forEach(remark -> all.add(say(
                        "remark.counted",
                        "remark",
                        remark.text,
                        "count",
                        remark.count,
                        "line",
                        String.valueOf(remark.line))));
        return all;
    }
}
