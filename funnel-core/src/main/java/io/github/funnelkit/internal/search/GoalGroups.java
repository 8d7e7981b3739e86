package io.github.funnelkit.internal.search;

import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parts goals into groups that share no fact. A goal that reads facts of several groups makes one of them. */
final class GoalGroups {

    /** By the number of its last goal. */
    private final TreeMap<Integer, List<Goal>> groups = new TreeMap<>();
    /** By fact, a goal that reads it. */
    private final Map<String, Integer> readers = new HashMap<>();
    /** By goal, one that came later into its group; itself for the last one. */
    private final int[] later;

    private GoalGroups(List<Goal> goals) {
        this.later = new int[goals.size()];
        for (int number = 0; number < later.length; number++) {
            later[number] = number;
            add(number, goals.get(number));
        }
    }

    /** The groups in the order of their last goals. */
    static List<List<Goal>> of(List<Goal> goals) {
        return List.copyOf(new GoalGroups(goals).groups.values());
    }

    private void add(int number, Goal goal) {
        TreeSet<Integer> shared = new TreeSet<>();
        for (Fact<?> fact : goal.condition().facts()) {
            Integer reader = readers.put(fact.id(), number);
            if (reader != null) {
                shared.add(last(reader));
            }
        }
        shared.remove(number); // a fact by two keys
        List<Goal> joined = new ArrayList<>();
        for (int group : shared) {
            List<Goal> more = Objects.requireNonNull(groups.remove(group), "a last goal has a group");
            later[group] = number;
            if (joined.isEmpty()) {
                joined = more;
            } else {
                joined.addAll(more);
            }
        }
        joined.add(goal);
        groups.put(number, joined);
    }

    private int last(int goal) {
        int last = goal;
        while (later[last] != last) {
            later[last] = later[later[last]];
            last = later[last];
        }
        return last;
    }
}
