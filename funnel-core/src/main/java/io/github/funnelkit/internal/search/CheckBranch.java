package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values by which a check holds while all that was brought about before still does. What it brings about is kept. */
final class CheckBranch implements Branch {

    private final SearchState state;
    private final Effort effort;
    private final GroupCheck check;
    private final int number;
    private final Outcome wanted;
    /** Whether the check was not brought about to come out otherwise before. */
    private final boolean isOpen;

    private final CandidateList candidates;
    private final @Nullable Agenda rest;
    private final int mark;
    private final Set<List<Integer>> taken = new HashSet<>();
    private int next;

    CheckBranch(
            GoalNode node,
            @Nullable Agenda rest,
            GoalGroup group,
            SearchState state,
            Candidates candidates,
            Effort effort) {
        this.state = state;
        this.effort = effort;
        this.number = node.check();
        this.check = group.checks.get(number);
        this.wanted = node.goal().wanted();
        this.isOpen = !state.kept().isKept(number);
        this.candidates = isOpen ? candidates.of(number) : CandidateList.none();
        this.rest = rest;
        this.mark = state.mark();
        if (isOpen) {
            state.kept().keep(number, wanted);
        }
    }

    @Override
    public boolean next() {
        state.undo(mark);
        while (next < candidates.size() && !effort.isSpent()) {
            Candidate candidate = candidates.get(next++);
            if ((willDo(candidate.facts(), candidate.united()) || willDo(candidate.facts(), candidate.replaced()))
                    && taken.add(values())) {
                return true;
            }
            state.undo(mark);
        }
        if (isOpen) {
            state.kept().release(number, wanted);
        }
        return false;
    }

    private boolean willDo(int[] facts, int[] values) {
        state.undo(mark);
        state.change(facts, values);
        return state.kept().hold();
    }

    private List<Integer> values() {
        List<Integer> values = new ArrayList<>(check.facts().length);
        for (int fact : check.facts()) {
            values.add(state.numberOfValue(fact));
        }
        return values;
    }

    @Override
    public @Nullable Agenda agenda() {
        return rest;
    }
}
