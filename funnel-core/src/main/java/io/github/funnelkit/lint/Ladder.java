package io.github.funnelkit.lint;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.exclusion.Exclusion;
import io.github.funnelkit.internal.holding.CountedCondition;
import io.github.funnelkit.internal.search.Goal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The criteria of a sale type from the first stage up, and what they say of each other for those assessed by facts. */
final class Ladder {

    /** A criterion that has to do with more others is not held against them. */
    private static final int MOST_RELATED = 60;

    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<String, Integer> orders = new HashMap<>();
    private final Map<Criterion, Goal> counted = new HashMap<>();
    private final Map<Criterion, Set<Object>> topics = new HashMap<>();

    Ladder(Funnel funnel, SaleType saleType) {
        for (Stage stage : funnel.stages(saleType)) {
            criteria.addAll(stage.criteria(saleType));
            orders.put(stage.id(), stage.order());
        }
        for (Criterion criterion : criteria) {
            Condition requirement = criterion.requirement();
            counted.put(criterion, new Goal(CountedCondition.of(criterion, requirement), Outcome.MET));
            topics.put(criterion, topics(requirement));
        }
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    /** What it asks about: facts, and of the attached forms those that it names. */
    private static Set<Object> topics(Condition requirement) {
        Set<Object> topics = new LinkedHashSet<>();
        for (Check check : requirement.checks()) {
            List<String> forms = AttachedForms.formIds(check);
            topics.addAll(forms);
            for (Fact<?> fact : check.arguments().facts()) {
                if (forms.isEmpty()) {
                    topics.add(fact);
                }
            }
        }
        return topics;
    }

    boolean isNeverMet(Criterion criterion) {
        return Exclusion.isCertain(List.of(goal(criterion)));
    }

    boolean isAlwaysMet(Criterion criterion) {
        return Exclusion.isCertain(criterion.requirement(), Outcome.NOT_MET);
    }

    private Goal goal(Criterion criterion) {
        Goal goal = counted.get(criterion);
        if (goal == null) {
            throw new IllegalArgumentException("criterion '" + criterion.id() + "' is of another sale type");
        }
        return goal;
    }

    /** The fewest of some criteria which no facts meet together with this one; empty where some facts may. */
    List<Criterion> excluding(Criterion criterion, List<Criterion> others) {
        return core(others, criterion, goal(criterion));
    }

    /** The fewest of some criteria whose facts all meet this one; empty where there may be others. */
    List<Criterion> implying(Criterion criterion, List<Criterion> others) {
        return core(others, criterion, new Goal(criterion.requirement(), Outcome.NOT_MET));
    }

    /** The fewest of the criteria up to a stage with which a goal never holds; empty where it may, or they exclude each other. */
    List<Criterion> with(Goal goal, Stage stage) {
        List<Criterion> met = criteria.stream()
                .filter(criterion -> orders.getOrDefault(criterion.stage(), 0) <= stage.order())
                .toList();
        List<Criterion> core = core(met, topics(goal.condition()), goal);
        boolean isOfGoal = core.isEmpty()
                || !Exclusion.isCertain(core.stream().map(this::goal).toList());
        return isOfGoal ? core : List.of();
    }

    private List<Criterion> core(List<Criterion> others, Criterion criterion, Goal goal) {
        return core(others, topics.getOrDefault(criterion, Set.of()), goal);
    }

    private List<Criterion> core(List<Criterion> others, Set<Object> asked, Goal goal) {
        List<Criterion> core = related(others, asked);
        if (core.isEmpty() || core.size() > MOST_RELATED || !excludes(core, goal)) {
            return List.of();
        }
        for (Criterion each : List.copyOf(core)) {
            List<Criterion> fewer = new ArrayList<>(core);
            fewer.remove(each);
            if (excludes(fewer, goal)) {
                core = fewer;
            }
        }
        return core;
    }

    private boolean excludes(List<Criterion> some, Goal goal) {
        List<Goal> goals = new ArrayList<>();
        goals.add(goal);
        some.forEach(each -> goals.add(goal(each)));
        return Exclusion.isCertain(goals);
    }

    /** Those that ask about the same, or about the same as those do. */
    private List<Criterion> related(List<Criterion> others, Set<Object> asked) {
        Set<Object> about = new LinkedHashSet<>(asked);
        List<Criterion> related = new ArrayList<>();
        List<Criterion> left = new ArrayList<>(others);
        for (boolean more = true; more; ) {
            more = false;
            for (Criterion other : List.copyOf(left)) {
                if (topics.getOrDefault(other, Set.of()).stream().anyMatch(about::contains)) {
                    about.addAll(topics.getOrDefault(other, Set.of()));
                    related.add(other);
                    left.remove(other);
                    more = true;
                }
            }
        }
        related.sort((one, other) -> Integer.compare(others.indexOf(one), others.indexOf(other)));
        return related;
    }
}
