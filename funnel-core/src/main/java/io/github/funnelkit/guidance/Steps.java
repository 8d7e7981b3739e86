package io.github.funnelkit.guidance;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.holding.CountedCondition;
import io.github.funnelkit.internal.search.Delta;
import io.github.funnelkit.internal.search.Goal;
import io.github.funnelkit.internal.search.Pool;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes steps of what was found. */
final class Steps {

    private static final int MOST_TRIED = 2_000_000;

    private final Funnel funnel;
    private final List<Goal> goals;
    /** By fact and by form, which comes first. */
    private final Map<Fact<?>, Integer> order = new HashMap<>();

    private final Map<String, Integer> orderOfForms = new HashMap<>();
    private final FactSheet known;
    private final LocalDate today;
    private final Pool pool;

    Steps(Funnel funnel, List<Goal> goals, List<Fact<?>> order, FactSheet known, LocalDate today) {
        this.funnel = funnel;
        this.goals = goals;
        order.forEach(fact -> this.order.putIfAbsent(fact, this.order.size()));
        funnel.forms().forEach(form -> orderOfForms.put(form.id(), orderOfForms.size()));
        this.known = known;
        this.today = today;
        this.pool = Pool.of(goals, today);
    }

    Way to(FactSheet found) {
        List<Goal> support = goals.stream()
                .flatMap(goal -> goal.support(found, today).stream())
                .distinct()
                .toList();
        Map<Fact<?>, List<Goal>> byFact = new HashMap<>();
        for (Goal goal : support) {
            goal.condition()
                    .facts()
                    .forEach(fact -> byFact.computeIfAbsent(fact, each -> new ArrayList<>())
                            .add(goal));
        }
        List<Delta> deltas = new ArrayList<>(Delta.between(known, found));
        deltas.sort(Comparator.comparingInt((Delta delta) -> order.getOrDefault(delta.fact(), -1))
                .thenComparingInt(delta -> orderOfForms.getOrDefault(delta.form(), -1)));
        return new Way(deltas.stream()
                .map(delta -> step(delta, byFact.getOrDefault(delta.fact(), List.of()), found))
                .toList());
    }

    /** By the goals that read its fact. */
    private Step step(Delta delta, List<Goal> support, FactSheet found) {
        Fact<?> fact = delta.fact();
        if (!delta.form().isEmpty()) {
            return new Step.Attach(form(delta.form()));
        }
        List<Condition> asks = asks(fact, support);
        FactValue<?> now = known.value(fact);
        FactValue<?> then = found.value(fact);
        return now.isUnknown() ? new Step.FindOut(fact, asks, then) : new Step.Change(fact, asks, now, then);
    }

    /** A condition may ask for any form at all; then the example is none of the funnel's. */
    private Form form(String id) {
        return funnel.forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseGet(() -> Form.of(id, Text.of(id)));
    }

    /** What is asked of a fact, without what follows from the rest: at least 50 says that it is at least 15, too. */
    private List<Condition> asks(Fact<?> fact, List<Goal> support) {
        Set<Goal> asked = new LinkedHashSet<>(support);
        asked.removeAll(following(fact, support));
        return asked.stream()
                .map(goal -> {
                    Condition asWritten = CountedCondition.asWritten(goal.condition());
                    return goal.wanted() == Outcome.MET ? asWritten : Condition.not(asWritten);
                })
                .toList();
    }

    /** Goals that hold with each value with which the rest does; none where there is too much to be tried. */
    private List<Goal> following(Fact<?> fact, List<Goal> support) {
        List<FactSheet> values = pool.valuesOf(fact);
        List<Goal> goals = support.stream()
                .filter(goal -> readsOnly(fact, goal))
                .distinct()
                .toList();
        if ((long) goals.size() * Math.max(goals.size(), values.size()) > MOST_TRIED) {
            return List.of();
        }
        Map<Goal, BitSet> left = new LinkedHashMap<>();
        goals.forEach(goal -> left.put(goal, holding(goal, values)));
        List<Goal> following = new ArrayList<>();
        for (Goal goal : goals) {
            BitSet holding = Objects.requireNonNull(left.remove(goal), "no goal comes twice");
            if (follows(holding, left.values())) {
                following.add(goal);
            } else {
                left.put(goal, holding);
            }
        }
        return following;
    }

    /** The numbers of the values with which a goal holds. */
    private BitSet holding(Goal goal, List<FactSheet> values) {
        BitSet holding = new BitSet();
        for (int number = 0; number < values.size(); number++) {
            holding.set(number, goal.holds(values.get(number), today));
        }
        return holding;
    }

    /** Whether a goal holds wherever the rest does, and there is such a value. */
    private static boolean follows(BitSet holding, Collection<BitSet> rest) {
        BitSet common = new BitSet();
        boolean isFirst = true;
        for (BitSet other : rest) {
            if (isFirst) {
                common.or(other);
                isFirst = false;
            } else {
                common.and(other);
            }
        }
        boolean isPossible = !common.isEmpty();
        common.andNot(holding);
        return isPossible && common.isEmpty();
    }

    private static boolean readsOnly(Fact<?> fact, Goal goal) {
        return goal.condition().facts().equals(Set.of(fact));
    }
}
