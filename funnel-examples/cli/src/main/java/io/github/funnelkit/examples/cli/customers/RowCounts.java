package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** The rows that were passed over, as they are about no customer. */
final class RowCounts {

    /** So many lines are named. */
    private static final int FIRST = 3;

    private static final class Lines {
        private final List<Text> first = new ArrayList<>();
        private long count;

        void add(long line) {
            add(Text.of(String.valueOf(line)));
        }

        void add(Text line) {
            count++;
            if (first.size() < FIRST) {
                first.add(line);
            }
        }
    }

    private final Lines totals = new Lines();
    private final Lines headings = new Lines();
    private final Lines sections = new Lines();
    private final Lines notes = new Lines();

    void total(long line) {
        totals.add(line);
    }

    void headings(long line) {
        headings.add(line);
    }

    void section(long line, String name) {
        sections.add(say("row.section", "line", String.valueOf(line), "name", Problem.shown(name)));
    }

    void note(long line) {
        notes.add(line);
    }

    /** What is said of them. */
    List<Text> notes() {
        List<Text> said = new ArrayList<>();
        if (totals.count > 0) {
            said.add(say("row.totals", "count", totals.count, "lines", join("cell.entries", totals.first)));
        }
        if (headings.count > 0) {
            said.add(say("row.headings", "count", headings.count, "lines", join("cell.entries", headings.first)));
        }
        if (sections.count > 0) {
            said.add(say("row.sections", "count", sections.count, "lines", join("cell.entries", sections.first)));
        }
        if (notes.count > 0) {
            said.add(say("row.notes", "count", notes.count, "lines", join("cell.entries", notes.first)));
        }
        return said;
    }
}
