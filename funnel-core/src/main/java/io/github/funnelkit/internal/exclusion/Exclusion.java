package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.internal.search.Effort;
import io.github.funnelkit.internal.search.Goal;
import java.util.Collection;
import java.util.List;

/** Decides whether goals exclude each other: whether there is no situation in which they hold together. */
public final class Exclusion {

    /** For one question; conditions that people write need a thousandth of it. */
    private static final long MOST_EFFORT = 1_000_000;

    private final Effort effort;

    /**
     * Decides as long as there is something left of an effort; then nothing more is certain.
     *
     * @param effort what all questions together may cost: an item that is looked at, or a row that is made of two, is one judgement
     */
    public Exclusion(Effort effort) {
        this.effort = effort;
    }

    /**
     * Whether there are no facts, known or none, and no day, under which all goals hold.
     *
     * @param goals the goals
     * @return whether it is certain
     */
    public boolean isCertain(Collection<Goal> goals) {
        Effort part = effort.part(MOST_EFFORT);
        boolean possible = new Search(part).isPossible(List.copyOf(goals), List.of(), Situation.ANY, 0);
        effort.takeBack(part);
        return !possible;
    }

    /**
     * Whether a condition can never come out so.
     *
     * @param condition the condition
     * @param wanted {@link Outcome#MET} or {@link Outcome#NOT_MET}
     * @return whether it is certain
     */
    public boolean isCertain(Condition condition, Outcome wanted) {
        return isCertain(List.of(new Goal(condition, wanted)));
    }
}
