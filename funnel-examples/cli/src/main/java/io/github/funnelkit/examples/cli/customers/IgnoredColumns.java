package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The columns that are not read: said together, as exports have many of them, but for those that look misspelt. */
final class IgnoredColumns {

    /** So many are named besides the first. */
    private static final int NAMED = 12;

    private final Headings allowed;
    private final List<Text> misspelt = new ArrayList<>();
    private final List<String> alien = new ArrayList<>();
    private final List<String> blank = new ArrayList<>();

    IgnoredColumns(Headings allowed) {
        this.allowed = allowed;
    }

    /** Adds a column, by its number from 0. */
    void add(int column, String heading) {
        String shown = Problem.shown(heading);
        Optional<Text> meant = Wording.meant(heading, allowed.names());
        if (shown.isEmpty()) {
            blank.add(String.valueOf(column + 1));
        } else if (meant.isPresent()) {
            misspelt.add(Wording.hinted(alien(shown), meant));
        } else {
            alien.add(shown);
        }
    }

    private Text alien(String shown) {
        return say(allowed.said().alien(), "column", shown);
    }

    /** What is said of them. */
    List<Text> warnings() {
        List<Text> warnings = new ArrayList<>(misspelt);
        if (!alien.isEmpty()) {
            warnings.add(together(alien(alien.get(0)), alien));
        }
        if (!blank.isEmpty()) {
            warnings.add(together(say("csv.no-heading", "number", blank.get(0)), blank));
        }
        return warnings;
    }

    private static Text together(Text first, List<String> all) {
        if (all.size() == 1) {
            return first;
        }
        List<String> others = all.subList(1, all.size());
        List<String> named = new ArrayList<>(others.subList(0, Math.min(NAMED, others.size())));
        if (others.size() > NAMED) {
            named.add("…");
        }
        return say("csv.ignored-too", "first", first, "count", others.size(), "columns", join("cell.entries", named));
    }
}
