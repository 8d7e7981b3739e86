package io.github.funnelkit.internal.search;

import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goals of one day in groups that share no fact, which have nothing to do with each other and are searched apart. A group is
 * made ready when it is first needed; a plan is to be used by one thread at a time.
 */
public final class SearchPlan {

    /**
     * How many judgements of single checks all groups may cost together. The searches of funnels that people write come to
     * their end with far fewer.
     */
    static final long MOST_JUDGEMENTS = 100_000;

    /** How many each check may cost beyond that: a first way through many goals is found where nothing is in its way. */
    private static final long JUDGEMENTS_PER_CHECK = 50;

    private final LocalDate today;
    private final List<List<Goal>> parted;
    private final @Nullable GoalGroup[] groups;
    private final long checks;

    private SearchPlan(List<Goal> goals, LocalDate today) {
        this.today = today;
        this.parted = GoalGroups.of(goals);
        this.groups = new @Nullable GoalGroup[parted.size()];
        this.checks = checks(goals);
    }

    /**
     * Makes goals ready.
     *
     * @param goals the goals
     * @param today the day
     * @return the plan
     */
    public static SearchPlan of(List<Goal> goals, LocalDate today) {
        return new SearchPlan(goals, today);
    }

    private static long checks(List<Goal> goals) {
        return goals.stream()
                .mapToLong(goal -> goal.condition().checks().size())
                .sum();
    }

    LocalDate today() {
        return today;
    }

    /** What was found for each group whose goals do not all hold by what is known. */
    List<GroupWays> ways(Facts known, SearchMemory memory) {
        List<GroupWays> found = new ArrayList<>();
        for (int number = 0; number < groups.length; number++) {
            List<Goal> goals = parted.get(number);
            if (memory.remembers() || !goals.stream().allMatch(goal -> goal.holds(known, today))) {
                GroupWays ways = memory.ways(group(number), known);
                if (ways.ways().isEmpty() || ways.size() > 0) {
                    found.add(ways);
                }
            }
        }
        return found;
    }

    /** What a group may cost depends on its goals alone, so that the same is found for it whatever else is searched. */
    private GoalGroup group(int number) {
        GoalGroup group = groups[number];
        if (group == null) {
            List<Goal> goals = parted.get(number);
            long ofGroup = checks(goals);
            long most = ofGroup * JUDGEMENTS_PER_CHECK + MOST_JUDGEMENTS * ofGroup / checks;
            group = new GoalGroup(goals, today, most);
            groups[number] = group;
        }
        return group;
    }
}
