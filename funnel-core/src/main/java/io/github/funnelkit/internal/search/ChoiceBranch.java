package io.github.funnelkit.internal.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways to choose so many of several parts, those with the first ones first. */
final class ChoiceBranch implements Branch {

    private final List<GoalNode> parts;
    private final @Nullable Agenda rest;
    private final SearchState state;
    private final int mark;
    private final Effort effort;
    private final int[] chosen;
    private boolean isStarted;

    ChoiceBranch(GoalNode node, @Nullable Agenda rest, SearchState state, Effort effort) {
        this.parts = node.parts();
        this.rest = rest;
        this.state = state;
        this.mark = state.mark();
        this.effort = effort;
        this.chosen = new int[node.needed()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = i;
        }
    }

    @Override
    public boolean next() {
        state.undo(mark);
        if (!isStarted) {
            isStarted = true;
            return true;
        }
        int last = chosen.length - 1;
        while (last >= 0 && chosen[last] == parts.size() - chosen.length + last) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        chosen[last]++;
        for (int i = last + 1; i < chosen.length; i++) {
            chosen[i] = chosen[i - 1] + 1;
        }
        return true;
    }

    @Override
    public @Nullable Agenda agenda() {
        effort.spend(chosen.length / 4);
        Agenda agenda = rest;
        for (int i = chosen.length - 1; i >= 0; i--) {
            agenda = new Agenda(parts.get(chosen[i]), agenda);
        }
        return agenda;
    }
}
