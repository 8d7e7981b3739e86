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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The criteria of a sale type from the first stage up, and what they say of each other for those assessed by facts. */
final class Ladder {

    /** A criterion that has to do with more others is not held against them. */
    private static final int MOST_RELATED = 60;

    /** Of criteria that ask about the same, others are not looked for among more. */
    private static final int MOST_LOOKED_AT = 1_000;

    private final Exclusion exclusion;
    private final List<Criterion> criteria = new ArrayList<>();
    private final Map<String, Integer> orders = new HashMap<>();

    /** By their ids. */
    private final Map<String, Rung> rungs = new HashMap<>();

    /** The criteria that ask about something, in their order. */
    private final Map<Object, List<Rung>> about = new HashMap<>();

    /**
     * A criterion of the ladder.
     *
     * @param criterion the criterion
     * @param place which of all it is
     * @param counted what it counts as
     * @param topics what it asks about
     */
    private record Rung(Criterion criterion, int place, Goal counted, Set<Object> topics) {}

    Ladder(Funnel funnel, SaleType saleType, Exclusion exclusion) {
        this.exclusion = exclusion;
        for (Stage stage : funnel.stages(saleType)) {
            criteria.addAll(stage.criteria(saleType));
            orders.put(stage.id(), stage.order());
        }
        for (int place = 0; place < criteria.size(); place++) {
            Criterion criterion = criteria.get(place);
            Condition requirement = criterion.requirement();
            Goal counted = new Goal(CountedCondition.of(criterion, requirement), Outcome.MET);
            Rung rung = new Rung(criterion, place, counted, topics(requirement));
            rungs.put(criterion.id(), rung);
            rung.topics.forEach(topic ->
                    about.computeIfAbsent(topic, added -> new ArrayList<>()).add(rung));
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
        return exclusion.isCertain(List.of(goal(criterion)));
    }

    boolean isAlwaysMet(Criterion criterion) {
        return exclusion.isCertain(criterion.requirement(), Outcome.NOT_MET);
    }

    private Goal goal(Criterion criterion) {
        return rung(criterion).counted;
    }

    private Rung rung(Criterion criterion) {
        Rung rung = rungs.get(criterion.id());
        if (rung == null) {
            throw new IllegalArgumentException("criterion '" + criterion.id() + "' is of another sale type");
        }
        return rung;
    }

    /** The fewest of some criteria which no facts meet together with this one; empty where some facts may. */
    List<Criterion> excluding(Criterion criterion, Predicate<Criterion> others) {
        return core(others, rung(criterion).topics, goal(criterion));
    }

    /** The fewest of some criteria whose facts all meet this one; empty where there may be others. */
    List<Criterion> implying(Criterion criterion, Predicate<Criterion> others) {
        return core(others, rung(criterion).topics, new Goal(criterion.requirement(), Outcome.NOT_MET));
    }

    /** The fewest of the criteria up to a stage with which a goal never holds; empty where it may, or they exclude each other. */
    List<Criterion> with(Goal goal, Stage stage) {
        List<Criterion> core = core(criterion -> order(criterion) <= stage.order(), topics(goal.condition()), goal);
        boolean isOfGoal = core.isEmpty()
                || !exclusion.isCertain(core.stream().map(this::goal).toList());
        return isOfGoal ? core : List.of();
    }

    /** Where the stage of a criterion stands. */
    int order(Criterion criterion) {
        return orders.getOrDefault(criterion.stage(), 0);
    }

    private List<Criterion> core(Predicate<Criterion> others, Set<Object> asked, Goal goal) {
        List<Criterion> core = related(others, asked);
        if (core.isEmpty() || !excludes(core, goal)) {
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
        return exclusion.isCertain(goals);
    }

    /** Those that ask about the same, or about the same as those do, in their order; none where they are too many. */
    private List<Criterion> related(Predicate<Criterion> others, Set<Object> asked) {
        SortedMap<Integer, Criterion> related = new TreeMap<>();
        Set<Object> known = new HashSet<>(asked);
        Deque<Object> topics = new ArrayDeque<>(asked);
        int lookedAt = 0;
        while (!topics.isEmpty()) {
            for (Rung rung : about.getOrDefault(topics.remove(), List.of())) {
                if (++lookedAt > MOST_LOOKED_AT || related.size() > MOST_RELATED) {
                    return List.of();
                }
                if (!related.containsKey(rung.place) && others.test(rung.criterion)) {
                    related.put(rung.place, rung.criterion);
                    rung.topics.stream().filter(known::add).forEach(topics::add);
                }
            }
        }
        return related.size() > MOST_RELATED ? List.of() : List.copyOf(related.values());
    }
}
