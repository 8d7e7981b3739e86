package io.github.funnelkit.internal.search;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a search for facts has found.
 *
 * @param sheets what is known and as few changes to it as were found to be enough, as whole sheets; several where ways
 *     are equally short, those that change least of what is known first; empty when nothing was found
 * @param unreached the goals for which nothing was found
 * @param isComplete whether the search came to its end; where it did not, there may be shorter ways, or one at all
 */
public record FactSearch(List<FactSheet> sheets, List<Goal> unreached, boolean isComplete) {

    /** Keeps the order. */
    public FactSearch {
        sheets = List.copyOf(sheets);
        unreached = List.copyOf(unreached);
    }

    /** Ways for some groups, one for each, the last first. */
    private record Chosen(Changes last, @Nullable Chosen before, int ofKnown) {

        static Chosen of(Changes last, @Nullable Chosen before) {
            return new Chosen(last, before, last.ofKnown() + (before == null ? 0 : before.ofKnown));
        }

        FactSheet applyTo(FactSheet known) {
            FactSheet.Builder sheet = known.toBuilder();
            for (Chosen each = this; each != null; each = each.before) {
                each.last.values().forEach(value -> value.setOn(sheet));
            }
            return sheet.build();
        }
    }

    /**
     * Searches facts under which all goals hold. The search is bounded and deterministic: it finds the shortest ways
     * through goals of usual size, and says so where it ended before it was through.
     *
     * @param goals the goals
     * @param known what is known to begin with
     * @param today the day
     * @param most how many sheets to return at most, at least 1
     * @return what was found
     */
    public static FactSearch of(List<Goal> goals, FactSheet known, LocalDate today, int most) {
        return of(SearchPlan.of(goals, today), known, most, SearchMemory.of(0));
    }

    /**
     * The same of goals that were made ready.
     *
     * @param plan the goals
     * @param known what is known to begin with
     * @param most how many sheets to return at most, at least 1
     * @param memory remembers what was searched before
     * @return what was found
     */
    public static FactSearch of(SearchPlan plan, FactSheet known, int most, SearchMemory memory) {
        List<GroupWays> groups = plan.ways(known, memory);
        List<Goal> unreached = groups.stream()
                .filter(group -> group.ways().isEmpty())
                .flatMap(group -> group.goals().stream())
                .filter(goal -> !goal.holds(known, plan.today()))
                .toList();
        boolean isComplete = groups.stream().allMatch(GroupWays::isComplete);
        if (!unreached.isEmpty()) {
            return new FactSearch(List.of(), unreached, isComplete);
        }
        if (groups.isEmpty()) {
            return new FactSearch(List.of(known), List.of(), isComplete);
        }
        List<FactSheet> sheets = chosen(groups, most).stream()
                .sorted(Comparator.comparingInt(Chosen::ofKnown))
                .map(chosen -> chosen.applyTo(known))
                .toList();
        return new FactSearch(sheets, List.of(), isComplete);
    }

    /** So many ways at most, each through all groups. */
    private static List<Chosen> chosen(List<GroupWays> groups, int most) {
        List<Chosen> chosen = new ArrayList<>();
        for (GroupWays group : groups) {
            List<Chosen> longer = new ArrayList<>();
            for (Chosen before : chosen.isEmpty() ? new @Nullable Chosen[] {null} : chosen.toArray(Chosen[]::new)) {
                for (Changes way : group.ways()) {
                    if (longer.size() < most) {
                        longer.add(Chosen.of(way, before));
                    }
                }
            }
            chosen = longer;
        }
        return chosen;
    }

    /**
     * How many differences from what is known each of the shortest ways makes.
     *
     * @param plan the goals
     * @param known what is known to begin with
     * @param memory remembers what was searched before
     * @return the number; empty when no way was found
     */
    public static OptionalInt steps(SearchPlan plan, Facts known, SearchMemory memory) {
        List<GroupWays> groups = plan.ways(known, memory);
        return groups.stream().anyMatch(group -> group.ways().isEmpty())
                ? OptionalInt.empty()
                : OptionalInt.of(groups.stream().mapToInt(GroupWays::size).sum());
    }
}
