package io.github.funnelkit.internal.search;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Facts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches the smallest changes to what is known that make goals hold which share facts. Goals are taken apart one after
 * another, trying the alternatives of a choice and the pooled values of a check in their order; what was brought about
 * for one check is kept for all that follow. A branch on which every way is longer than the best one so far is not followed.
 */
final class GroupSearch {

    private static final int MOST_FOUND = 50;

    private final GoalGroup group;
    private final Effort effort;
    private final SearchState state;
    private final Candidates candidates;
    private final LowerBound bound;
    private final Map<Set<Delta>, Changes> found = new LinkedHashMap<>();
    /** Where the search has been before. */
    private final Set<StateKey.Value> visited = new HashSet<>();
    /** No way at all is shorter. */
    private final int atLeast;

    private int shortest = Integer.MAX_VALUE;

    private GroupSearch(GoalGroup group, Facts known) {
        this.group = group;
        this.effort = new Effort(group.mostJudgements(known));
        this.state = new SearchState(group, known, effort);
        this.candidates = new Candidates(group, state, effort);
        this.bound = new LowerBound(group, state);
        this.atLeast = bound.of(Integer.MAX_VALUE, effort);
    }

    /** The shortest ways from what is known; the best that were found where the search would cost too much. */
    static GroupWays of(GoalGroup group, Facts known) {
        GroupSearch search = new GroupSearch(group, known);
        boolean isComplete = search.run();
        List<Changes> ways = new ArrayList<>(search.found.values());
        ways.sort(Comparator.comparingInt(Changes::ofKnown));
        return new GroupWays(group.goals, List.copyOf(ways), isComplete);
    }

    /** Depth first; without recursion, as a branch is as long as there are checks, and a thread's stack is not. */
    private boolean run() {
        Deque<Branch> branches = new ArrayDeque<>();
        Branch next = follow(null);
        while (true) {
            if (next != null) {
                branches.push(next);
            }
            if (isAllFound()) {
                return true;
            }
            if (effort.isSpent()) {
                return false;
            }
            while (!branches.isEmpty() && !branches.element().next()) {
                if (effort.isSpent()) {
                    return false;
                }
                branches.pop();
            }
            if (branches.isEmpty()) {
                return true;
            }
            next = follow(branches.element().agenda());
        }
    }

    /** Whether whatever else may be found is neither shorter nor kept. */
    private boolean isAllFound() {
        return shortest == atLeast && found.size() == MOST_FOUND;
    }

    /** The alternatives where the search stands now, with this to do; null at the end of a branch. */
    private @Nullable Branch follow(@Nullable Agenda agenda) {
        effort.spend(1);
        if (isTooLong()) {
            return null;
        }
        Agenda open = agenda;
        while (open != null && state.holds(open.first())) {
            effort.spend(1);
            open = open.rest();
        }
        if (open != null) {
            return pursue(open.first(), open.rest());
        }
        if (!visited.add(state.key())) {
            return null;
        }
        GoalNode unmet = state.firstUnmet();
        if (unmet != null) {
            return pursue(unmet, null);
        }
        keep();
        return null;
    }

    private boolean isTooLong() {
        return shortest != Integer.MAX_VALUE
                && (state.differences() > shortest || bound.of(shortest, effort) > shortest);
    }

    private Branch pursue(GoalNode node, @Nullable Agenda rest) {
        return node.isCheck()
                ? new CheckBranch(node, rest, group, state, candidates, effort)
                : new ChoiceBranch(node, rest, state, effort);
    }

    private void keep() {
        int mark = state.mark();
        Reduction.of(group, state);
        int size = state.differences();
        if (size < shortest) {
            shortest = size;
            found.clear();
        }
        if (size == shortest && found.size() < MOST_FOUND) {
            Changes changes = changes();
            found.putIfAbsent(deltas(), changes);
        }
        state.undo(mark);
    }

    private Set<Delta> deltas() {
        Set<Delta> deltas = new HashSet<>();
        BitSet changed = state.changed();
        for (int number = changed.nextSetBit(0); number >= 0; number = changed.nextSetBit(number + 1)) {
            Fact<?> fact = group.facts.get(number);
            List<String> forms = state.values(number).addedForms(state.value(number));
            if (forms.isEmpty()) {
                deltas.add(new Delta(fact, ""));
            }
            forms.forEach(form -> deltas.add(new Delta(fact, form)));
        }
        return deltas;
    }

    private Changes changes() {
        List<Changes.Value<?>> values = new ArrayList<>();
        int ofKnown = 0;
        BitSet changed = state.changed();
        for (int number = changed.nextSetBit(0); number >= 0; number = changed.nextSetBit(number + 1)) {
            TriedValues tried = state.values(number);
            values.add(Changes.Value.of(group.facts.get(number), state.value(number)));
            boolean isAdded = !tried.addedForms(state.value(number)).isEmpty();
            ofKnown += isAdded || tried.value(TriedValues.KNOWN).isUnknown() ? 0 : 1;
        }
        return new Changes(List.copyOf(values), state.differences(), ofKnown);
    }
}
