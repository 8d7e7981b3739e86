package io.github.funnelkit.internal.search;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a search for facts has found.
 *
 * @param sheets what is known and as few changes to it as were found to be enough, as whole sheets; several where ways
 *     are equally short, those that change least of what is known first; empty when nothing was found
 * @param unreached the goals for which nothing was found
 */
public record FactSearch(List<FactSheet> sheets, List<Goal> unreached) {

    /** Keeps the order. */
    public FactSearch {
        sheets = List.copyOf(sheets);
        unreached = List.copyOf(unreached);
    }

    /**
     * Searches facts under which all goals hold. The search is bounded and deterministic: it finds the shortest ways
     * through goals of usual size, and says that it found none instead of going on for ever.
     *
     * @param goals the goals
     * @param known what is known to begin with
     * @param today the day
     * @param most how many sheets to return at most, at least 1
     * @return what was found
     */
    public static FactSearch of(List<Goal> goals, FactSheet known, LocalDate today, int most) {
        List<FactSheet> sheets = List.of(known);
        List<Goal> unreached = new ArrayList<>();
        for (List<Goal> group : groups(goals)) {
            if (group.stream().allMatch(goal -> goal.holds(known, today))) {
                continue;
            }
            List<FactSheet> ways = new GroupSearch(group, known, today).shortest();
            if (ways.isEmpty()) {
                group.stream().filter(goal -> !goal.holds(known, today)).forEach(unreached::add);
            }
            sheets = joined(sheets, ways, facts(group), most);
        }
        List<FactSheet> sorted = new ArrayList<>(sheets);
        sorted.sort(Comparator.comparingLong(sheet -> Delta.changesOfKnown(known, sheet)));
        return new FactSearch(sorted, unreached);
    }

    private static List<FactSheet> joined(
            List<FactSheet> sheets, List<FactSheet> ways, Collection<Fact<?>> facts, int most) {
        return sheets.stream()
                .flatMap(sheet -> ways.stream().map(way -> Sheets.replace(sheet, facts, way)))
                .limit(most)
                .toList();
    }

    private static Set<Fact<?>> facts(List<Goal> group) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        group.forEach(goal -> facts.addAll(goal.condition().facts()));
        return facts;
    }

    /** Goals that share no fact have nothing to do with each other and are searched apart. */
    private static List<List<Goal>> groups(List<Goal> goals) {
        List<List<Goal>> groups = new ArrayList<>();
        for (Goal goal : goals) {
            List<Goal> joined = new ArrayList<>();
            List<List<Goal>> apart = new ArrayList<>();
            for (List<Goal> group : groups) {
                if (sharesFact(group, goal)) {
                    joined.addAll(group);
                } else {
                    apart.add(group);
                }
            }
            joined.add(goal);
            apart.add(joined);
            groups = apart;
        }
        return groups;
    }

    private static boolean sharesFact(List<Goal> group, Goal goal) {
        Set<String> ids = new LinkedHashSet<>();
        facts(group).forEach(fact -> ids.add(fact.id()));
        return goal.condition().facts().stream().anyMatch(fact -> ids.contains(fact.id()));
    }
}
