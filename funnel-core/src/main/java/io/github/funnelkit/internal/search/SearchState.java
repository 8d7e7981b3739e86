package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a branch of a search stands: the values of the facts, and what comes of the goals. A change judges only the checks
 * that read what has changed, and can be taken back.
 */
final class SearchState implements Facts {

    private final GoalGroup group;
    private final Effort effort;
    private final List<TriedValues> values = new ArrayList<>();
    /** By fact, the number of its value. */
    private final int[] now;

    private final BitSet changed = new BitSet();
    private int differences;
    private final @Nullable Outcome[] outcomes;
    /** By check of one fact and by the number of its value, what comes of it. */
    private final @Nullable Outcome[][] judged;
    /** By node, how many of its parts hold. */
    private final int[] holdingParts;

    private final BitSet holding = new BitSet();
    private final BitSet unmetTops = new BitSet();
    private final BitSet unmetDemands = new BitSet();
    private final int[] topOfNode;
    private final int[] demandOfNode;
    private final KeptChecks kept;
    /** What was changed, the last last: the fact, and the number of the value that it had. */
    private int[] trail = new int[64];

    private int trailLength;
    /** The checks that read what was changed since they were judged. */
    private final BitSet outdated = new BitSet();

    private final StateKey key = new StateKey();

    SearchState(GoalGroup group, Facts known, Effort effort) {
        this.group = group;
        this.effort = effort;
        group.facts.forEach(fact -> values.add(new TriedValues(fact, known.value(fact))));
        this.now = new int[group.facts.size()];
        this.outcomes = new @Nullable Outcome[group.checks.size()];
        this.judged = new @Nullable Outcome[group.checks.size()][2];
        this.holdingParts = new int[group.nodes.size()];
        this.topOfNode = numbers(group.tops);
        this.demandOfNode = numbers(group.demands);
        this.kept = new KeptChecks(group.checks.size());
        unmetTops.set(0, group.tops.size());
        unmetDemands.set(0, group.demands.size());
        for (int check = 0; check < outcomes.length; check++) {
            judge(check);
        }
    }

    private int[] numbers(List<GoalNode> some) {
        int[] numbers = new int[group.nodes.size()];
        Arrays.fill(numbers, GoalNode.NONE);
        for (int number = 0; number < some.size(); number++) {
            numbers[some.get(number).number()] = number;
        }
        return numbers;
    }

    @Override
    @SuppressWarnings("unchecked") // what is known of the fact, or was offered as a value of it
    public <V> @Nullable V known(Fact<V> fact) {
        return (V) valueOf(fact).toOptional().orElse(null);
    }

    @Override
    public boolean isNone(Fact<?> fact) {
        return valueOf(fact).isNone();
    }

    private FactValue<?> valueOf(Fact<?> fact) {
        int number = group.number(fact);
        return number == GoalNode.NONE ? FactValue.unknown() : value(number);
    }

    FactValue<?> value(int fact) {
        return values.get(fact).value(now[fact]);
    }

    int numberOfValue(int fact) {
        return now[fact];
    }

    TriedValues values(int fact) {
        return values.get(fact);
    }

    /** What is known of some facts, as a sheet. */
    FactSheet sheet(int[] facts) {
        List<Fact<?>> some = new ArrayList<>();
        for (int fact : facts) {
            some.add(group.facts.get(fact));
        }
        return Sheets.of(this, some);
    }

    /** The facts whose values are others than the known ones, by number. */
    BitSet changed() {
        return changed;
    }

    /** How many differences there are from what is known. */
    int differences() {
        return differences;
    }

    boolean holds(GoalNode node) {
        return holding.get(node.number());
    }

    int holdingParts(GoalNode node) {
        return holdingParts[node.number()];
    }

    /** The demands of the group that are not met, by number. */
    BitSet unmetDemands() {
        return unmetDemands;
    }

    /** The first goal that does not hold; null when all do. */
    @Nullable
    GoalNode firstUnmet() {
        int top = unmetTops.nextSetBit(0);
        return top < 0 ? null : group.tops.get(top);
    }

    KeptChecks kept() {
        return kept;
    }

    /** What tells this state from others: the values, and what is kept. */
    StateKey.Value key() {
        return key.and(kept.key());
    }

    /** The place that {@link #undo} returns to. */
    int mark() {
        return trailLength;
    }

    void undo(int mark) {
        while (trailLength > mark) {
            trailLength -= 2;
            set(trail[trailLength], trail[trailLength + 1]);
        }
        judgeOutdated();
    }

    void change(int fact, int value) {
        record(fact);
        set(fact, value);
        judgeOutdated();
    }

    void change(int[] facts, int[] numbers) {
        for (int i = 0; i < facts.length; i++) {
            record(facts[i]);
            set(facts[i], numbers[i]);
        }
        judgeOutdated();
    }

    private void record(int fact) {
        if (trailLength == trail.length) {
            trail = Arrays.copyOf(trail, 2 * trail.length);
        }
        trail[trailLength++] = fact;
        trail[trailLength++] = now[fact];
    }

    private void set(int fact, int value) {
        TriedValues tried = values.get(fact);
        differences += tried.differences(value) - tried.differences(now[fact]);
        key.replace(fact, now[fact], value);
        now[fact] = value;
        changed.set(fact, value != TriedValues.KNOWN);
        for (int check : group.checksOfFact[fact]) {
            outdated.set(check);
        }
    }

    /** Each once, however many of the facts that it reads were changed. */
    private void judgeOutdated() {
        for (int check = outdated.nextSetBit(0); check >= 0; check = outdated.nextSetBit(check + 1)) {
            judge(check);
        }
        outdated.clear();
    }

    private void judge(int number) {
        GroupCheck check = group.checks.get(number);
        effort.spend(judgements(check));
        Outcome outcome = check.readsOneFact() ? judgedOnce(number, check) : check.outcome(this);
        Outcome before = outcomes[number];
        if (outcome == before) {
            return;
        }
        outcomes[number] = outcome;
        kept.changed(number, before, outcome);
        for (GoalNode node : group.nodesOfCheck.get(number)) {
            boolean holds = outcome == node.goal().wanted();
            if (holds != holding.get(node.number())) {
                turn(node.number(), holds);
            }
        }
    }

    /** What it costs to judge a check where the search stands now. */
    long judgements(GroupCheck check) {
        int records = 0;
        if (check.asksOfRecords()) {
            for (int fact : check.facts()) {
                records += values.get(fact).records(now[fact]);
            }
        }
        return check.judgements(records);
    }

    private Outcome judgedOnce(int number, GroupCheck check) {
        int value = now[check.facts()[0]];
        if (value >= judged[number].length) {
            judged[number] = Arrays.copyOf(judged[number], 2 * value);
        }
        Outcome outcome = judged[number][value];
        if (outcome == null) {
            outcome = check.outcome(this);
            judged[number][value] = outcome;
        }
        return outcome;
    }

    /** Of a node, and of what it is part of as far as that turns with it. */
    private void turn(int first, boolean holds) {
        int node = first;
        while (node != GoalNode.NONE && holding.get(node) != holds) {
            holding.set(node, holds);
            if (topOfNode[node] != GoalNode.NONE) {
                unmetTops.set(topOfNode[node], !holds);
            }
            if (demandOfNode[node] != GoalNode.NONE) {
                unmetDemands.set(demandOfNode[node], !holds);
            }
            node = group.parents[node];
            if (node != GoalNode.NONE) {
                effort.spend(1);
                holdingParts[node] += holds ? 1 : -1;
                if (holds != (holdingParts[node] >= group.nodes.get(node).needed())) {
                    return;
                }
            }
        }
    }
}
