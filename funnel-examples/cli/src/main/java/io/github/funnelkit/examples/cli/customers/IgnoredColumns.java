package io.github.funnelkit.examples.cli.customers;

import static io.github.funnelkit.examples.cli.words.Words.join;
import static io.github.funnelkit.examples.cli.words.Words.say;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns that are not read: said together, as exports have many of them, but for those that look misspelt. */
final class IgnoredColumns {

    /** So many are named besides the first. */
    private static final int NAMED = 12;

    private final Headings allowed;
    private final List<Text> misspelt = new ArrayList<>();
    private final List<Text> judged = new ArrayList<>();
    private final List<String> alien = new ArrayList<>();
    private final List<String> blank = new ArrayList<>();

    IgnoredColumns(Headings allowed) {
        this.allowed = allowed;
    }

    /** Adds a column, by its number from 0. */
    void add(int column, HeadingText heading) {
        String shown = Problem.shown(heading.name());
        Optional<Text> meant = Wording.meant(heading.name(), allowed.names());
        Set<Fact<?>> deciding = allowed.criteria().meant(heading.whole());
        if (shown.isEmpty()) {
            blank.add(String.valueOf(column + 1));
        } else if (!deciding.isEmpty()) {
            judged.add(judged(Problem.shown(heading.whole()), deciding));
        } else if (meant.isPresent()) {
            misspelt.add(Wording.hinted(alien(shown), meant));
        } else {
            alien.add(shown);
        }
    }

    /** Facts decide a criterion, not whoever writes a list. */
    private static Text judged(String shown, Set<Fact<?>> deciding) {
        List<Text> facts = deciding.stream()
                .sorted(Comparator.comparing(Fact::id))
                .map(fact -> say("columns.named", "label", fact.label(), "id", fact.id()))
                .toList();
        return say("csv.criterion", "column", shown, "facts", join("cell.entries", facts));
    }

    private Text alien(String shown) {
        return say(allowed.said().alien(), "column", shown);
    }

    /** What is said of them. */
    List<Text> warnings() {
        List<Text> warnings = new ArrayList<>(judged);
        warnings.addAll(misspelt);
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
