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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way of one sale type through a funnel, made ready for judging: stages, criteria, the circuit of their conditions,
 * and the slots of the facts that these read.
 */
final class Track {

    private final SaleType saleType;
    private final List<Stage> stages;
    private final List<Criterion> criteria = new ArrayList<>();
    /** Where the criteria of each stage begin, and after the last stage where they end. */
    private final int[] firstCriterion;

    private final Circuit circuit;
    private final List<Fact<?>> facts = new ArrayList<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private final int[][] slotsOfCheck;

    /** The tests of the latest day asked for; replaced as a whole, so that every reader sees a complete one. */
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
        this.circuit = new Circuit(criteria.stream().map(Criterion::requirement).toList());
        this.slotsOfCheck = circuit.checks().stream()
                .map(check -> check.arguments().facts().stream()
                        .mapToInt(this::addSlot)
                        .toArray())
                .toArray(int[][]::new);
    }

    private int addSlot(Fact<?> fact) {
        return slots.computeIfAbsent(fact.id(), id -> {
            facts.add(fact);
            return facts.size() - 1;
        });
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

    /** The state of the circuit for one customer, from which the outcomes can be read. */
    byte[] judge(SlotFacts customer, LocalDate today) {
        List<ConditionKind.Test> tests = tests(today);
        byte[] state = circuit.newState();
        OneFact oneFact = new OneFact(facts.get(0));
        for (int check = 0; check < slotsOfCheck.length; check++) {
            int[] read = slotsOfCheck[check];
            if (read.length == 1) {
                Object kept = customer.kept(read[0]);
                if (kept != null) {
                    oneFact.moveTo(facts.get(read[0]), kept);
                    Circuit.set(state, check, tests.get(check).outcome(oneFact));
                }
            } else if (allKept(read, customer)) {
                Circuit.set(state, check, tests.get(check).outcome(customer));
            }
        }
        circuit.judge(state);
        return state;
    }

    private static boolean allKept(int[] read, SlotFacts customer) {
        for (int slot : read) {
            if (customer.kept(slot) == null) {
                return false;
            }
        }
        return true;
    }

    private List<ConditionKind.Test> tests(LocalDate today) {
        Day latest = day;
        if (latest == null || !latest.date.equals(today)) {
            latest = new Day(
                    today,
                    circuit.checks().stream().map(check -> test(check, today)).toList());
            day = latest;
        }
        return latest.tests;
    }

    private static ConditionKind.Test test(Check check, LocalDate today) {
        return check.kind().test(check.arguments(), today);
    }

    boolean isMet(byte[] state, int criterion) {
        return circuit.isMet(state, criterion);
    }

    Outcome outcome(byte[] state, int criterion) {
        return circuit.outcome(state, criterion);
    }
}
