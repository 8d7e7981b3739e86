package io.github.funnelkit.examples.cli;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.examples.cli.customers.RowProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong with the rows of a list: what is the same in one column is said once, with how often and where first. */
final class ProblemCounts {

    /** So many lines are named besides the first. */
    private static final int NAMED = 3;

    /** So many different things are said of a column; of the others it is said how many they are. */
    private static final int MOST_OF_A_COLUMN = 20;

    private static final class Same {
        private final RowProblem first;
        private final List<String> lines = new ArrayList<>();
        private long more;

        Same(RowProblem first) {
            this.first = first;
        }
    }

    private final Locale language;
    private final Map<String, Same> all = new LinkedHashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Same> others = new LinkedHashMap<>();

    ProblemCounts(Locale language) {
        this.language = language;
    }

    void add(RowProblem problem) {
        String column = problem.column();
        String key = column + '\t' + problem.kind();
        Same same = all.get(key);
        if (same != null) {
            count(same, problem);
        } else if (kinds.merge(column, 1, Integer::sum) <= MOST_OF_A_COLUMN) {
            all.put(key, new Same(problem));
        } else {
            count(others.computeIfAbsent(column, added -> new Same(problem)), problem);
        }
    }

    private static void count(Same same, RowProblem problem) {
        same.more++;
        if (same.lines.size() < NAMED) {
            same.lines.add(String.valueOf(problem.line()));
        }
    }

    /** All that is said, in the order in which it came first. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        all.values().forEach(same -> words.add(words(same)));
        others.forEach((column, same) -> words.add(
                say("reading.others", "column", column, "count", same.more, "lines", join("cell.entries", same.lines))
                        .in(language)));
        return words;
    }

    private String words(Same same) {
        String first = same.first.words(language);
        return same.more == 0
                ? first
                : say("reading.also", "problem", first, "count", same.more, "lines", join("cell.entries", same.lines))
                        .in(language);
    }
}
