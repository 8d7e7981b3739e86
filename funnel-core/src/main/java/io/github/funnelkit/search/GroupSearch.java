package io.github.funnelkit.search;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches the smallest changes to what is known that make goals hold which share facts. Goals are taken apart one after
 * another, trying the alternatives of a choice and the pooled values of a check in their order; what was brought about
 * for one check is kept for all that follow. A way that is longer than the best one so far is not followed.
 */
final class GroupSearch {

    /** Enough for what people define; it keeps a hopeless search from going on for ever. */
    private static final int MOST_TRIES = 5_000;

    private static final int MOST_FOUND = 50;

    private final List<Goal> goals;
    private final FactSheet known;
    private final LocalDate today;
    private final Pool pool;
    private final Map<Set<Delta>, FactSheet> found = new LinkedHashMap<>();
    /** Where the search has been before: what is known there, and what is kept. */
    private final Set<List<Object>> visited = new HashSet<>();

    private int shortest = Integer.MAX_VALUE;
    private int tries;

    /** What is still to be done, as a list that branches share. */
    private record Agenda(Goal first, @Nullable Agenda rest) {}

    GroupSearch(List<Goal> goals, FactSheet known, LocalDate today) {
        this.goals = goals;
        this.known = known;
        this.today = today;
        this.pool = new Pool(
                goals.stream()
                        .flatMap(goal -> goal.condition().checks().stream())
                        .distinct()
                        .toList(),
                today);
    }

    /** The shortest ways, each as the whole sheet; those that change least of what is known come first. */
    List<FactSheet> shortest() {
        search(null, List.of(), known);
        List<FactSheet> sheets = new ArrayList<>(found.values());
        sheets.sort(Comparator.comparingLong(this::changesOfKnown));
        return sheets;
    }

    private long changesOfKnown(FactSheet sheet) {
        return FactSearch.changesOfKnown(known, sheet);
    }

    private void search(@Nullable Agenda agenda, List<Goal> kept, FactSheet sheet) {
        if (++tries > MOST_TRIES || Delta.between(known, sheet).size() > shortest) {
            return;
        }
        Agenda open = agenda;
        while (open != null && open.first.holds(sheet, today)) {
            open = open.rest;
        }
        if (open != null) {
            pursue(open.first, open.rest, kept, sheet);
            return;
        }
        if (!visited.add(List.of(sheet, new HashSet<>(kept)))) {
            return;
        }
        for (Goal goal : goals) {
            if (!goal.holds(sheet, today)) {
                pursue(goal, null, kept, sheet);
                return;
            }
        }
        keep(sheet);
    }

    private void pursue(Goal goal, @Nullable Agenda rest, List<Goal> kept, FactSheet sheet) {
        if (goal.condition() instanceof Check check) {
            bringAbout(check, goal, rest, kept, sheet);
        } else if (goal.isChoice()) {
            goal.parts().forEach(part -> search(new Agenda(part, rest), kept, sheet));
        } else {
            Agenda agenda = rest;
            List<Goal> parts = goal.parts();
            for (int part = parts.size() - 1; part >= 0; part--) {
                agenda = new Agenda(parts.get(part), agenda);
            }
            search(agenda, kept, sheet);
        }
    }

    private void bringAbout(Check check, Goal goal, @Nullable Agenda rest, List<Goal> kept, FactSheet sheet) {
        List<Goal> more = new ArrayList<>(kept);
        more.add(goal);
        for (FactSheet variant : pool.variants(sheet, check, next -> allHold(more, next))) {
            search(rest, more, variant);
        }
    }

    private boolean allHold(List<Goal> wanted, FactSheet sheet) {
        return wanted.stream().allMatch(goal -> goal.holds(sheet, today));
    }

    private void keep(FactSheet sheet) {
        FactSheet reduced = reduced(sheet);
        List<Delta> deltas = Delta.between(known, reduced);
        if (deltas.size() < shortest) {
            shortest = deltas.size();
            found.clear();
        }
        if (deltas.size() == shortest && found.size() < MOST_FOUND) {
            found.putIfAbsent(new HashSet<>(deltas), reduced);
        }
    }

    /** Takes back what turned out not to be needed, until everything that is left is needed. */
    private FactSheet reduced(FactSheet sheet) {
        List<Delta> deltas = Delta.between(known, sheet);
        for (Delta delta : deltas) {
            List<Delta> fewer = new ArrayList<>(deltas);
            fewer.remove(delta);
            FactSheet without = Delta.apply(fewer, known, sheet);
            if (allHold(goals, without)) {
                return reduced(without);
            }
        }
        return sheet;
    }
}
