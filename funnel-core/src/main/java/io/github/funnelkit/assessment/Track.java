package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way of one sale type through a funnel, made ready for judging: stages, criteria, distinct checks and the slots of
 * the facts that they read. A check that several criteria share is judged once.
 */
final class Track {

    private final SaleType saleType;
    private final List<Stage> stages;
    private final List<Criterion> criteria = new ArrayList<>();
    /** Where the criteria of each stage begin, and after the last stage where they end. */
    private final int[] firstCriterion;

    private final List<Fact<?>> facts = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<Check> checks = new ArrayList<>();
    private final int[][] slotsOfCheck;
    private final Node[] nodes;

    /** What the tests of the latest day asked for are; replaced as a whole, so every reader sees a complete one. */
    private volatile @Nullable Day day;

    private record Day(LocalDate date, List<ConditionKind.Test> tests) {}

    Track(Funnel funnel, SaleType saleType) {
        this.saleType = saleType;
        this.stages = funnel.stages(saleType);
        this.firstCriterion = new int[stages.size() + 1];
        for (int stage = 0; stage < stages.size(); stage++) {
            criteria.addAll(stages.get(stage).criteria(saleType));
            firstCriterion[stage + 1] = criteria.size();
        }
        Map<Check, Integer> numbers = new LinkedHashMap<>();
        this.nodes = criteria.stream()
                .map(criterion ->
                        Node.of(criterion.requirement(), check -> numbers.computeIfAbsent(check, this::addCheck)))
                .toArray(Node[]::new);
        this.slotsOfCheck = checks.stream()
                .map(check ->
                        check.arguments().facts().stream().mapToInt(this::slot).toArray())
                .toArray(int[][]::new);
    }

    private int addCheck(Check check) {
        checks.add(check);
        for (Fact<?> fact : check.arguments().facts()) {
            if (slots.putIfAbsent(fact.id(), facts.size()) == null) {
                facts.add(fact);
            }
        }
        return checks.size() - 1;
    }

    SaleType saleType() {
        return saleType;
    }

    List<Stage> stages() {
        return stages;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    int firstCriterion(int stage) {
        return firstCriterion[stage];
    }

    List<Fact<?>> facts() {
        return facts;
    }

    /** The slot of a fact, or -1 when no criterion of this sale type reads it. */
    int slot(Fact<?> fact) {
        Integer slot = slots.get(fact.id());
        return slot == null ? -1 : slot;
    }

    /** The outcome of every criterion, in order. */
    Outcome[] judge(SlotFacts customer, LocalDate today) {
        List<ConditionKind.Test> tests = tests(today);
        Outcome[] judged = new Outcome[tests.size()];
        for (int check = 0; check < judged.length; check++) {
            judged[check] = anyUnknown(slotsOfCheck[check], customer)
                    ? Outcome.UNKNOWN
                    : tests.get(check).outcome(customer);
        }
        Outcome[] outcomes = new Outcome[nodes.length];
        for (int criterion = 0; criterion < nodes.length; criterion++) {
            outcomes[criterion] = nodes[criterion].outcome(judged);
        }
        return outcomes;
    }

    private static boolean anyUnknown(int[] read, SlotFacts customer) {
        for (int slot : read) {
            if (customer.isUnknown(slot)) {
                return true;
            }
        }
        return false;
    }

    private List<ConditionKind.Test> tests(LocalDate today) {
        Day latest = day;
        if (latest == null || !latest.date.equals(today)) {
            latest = new Day(
                    today,
                    checks.stream()
                            .map(check -> check.kind().test(check.arguments(), today))
                            .toList());
            day = latest;
        }
        return latest.tests;
    }
}
