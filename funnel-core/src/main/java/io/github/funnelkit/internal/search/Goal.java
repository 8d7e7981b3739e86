package io.github.funnelkit.internal.search;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.WhenThen;
import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition and the outcome it is wanted to have.
 *
 * @param condition the condition
 * @param wanted {@link Outcome#MET} or {@link Outcome#NOT_MET}
 */
public record Goal(Condition condition, Outcome wanted) {

    /** Checks that a decided outcome is wanted. */
    public Goal {
        if (wanted == Outcome.UNKNOWN) {
            throw new IllegalArgumentException("facts decide a condition; they cannot make it unknown");
        }
    }

    /**
     * Whether the condition comes out as wanted.
     *
     * @param facts what is known
     * @param today the day
     * @return whether it does
     */
    public boolean holds(Facts facts, LocalDate today) {
        return condition.outcome(facts, today) == wanted;
    }

    /**
     * How many of the {@link #parts} are needed.
     *
     * @return the number
     */
    public int needed() {
        int parts = condition.parts().size();
        if (condition instanceof AtLeastOf atLeast) {
            return wanted == Outcome.MET ? atLeast.least() : parts - atLeast.least() + 1;
        }
        boolean all = condition instanceof AllOf;
        return all == (wanted == Outcome.MET) ? parts : 1;
    }

    /**
     * What makes this goal hold, as goals for the parts of the condition.
     *
     * @return the goals; none for a single check
     */
    public List<Goal> parts() {
        if (condition instanceof Not not) {
            return List.of(new Goal(not.part(), wanted.not()));
        }
        if (condition instanceof WhenThen whenThen) {
            return List.of(new Goal(whenThen.when(), wanted.not()), new Goal(whenThen.then(), wanted));
        }
        return condition.parts().stream().map(part -> new Goal(part, wanted)).toList();
    }

    /**
     * Single checks that together make this goal hold.
     *
     * @param facts facts under which the goal holds
     * @param today the day
     * @return goals for checks, all of which hold
     */
    public List<Goal> support(Facts facts, LocalDate today) {
        if (condition instanceof Check) {
            return List.of(this);
        }
        List<Goal> support = new ArrayList<>();
        int held = 0;
        for (Goal part : parts()) {
            if (part.holds(facts, today)) {
                support.addAll(part.support(facts, today));
                if (++held == needed()) {
                    break;
                }
            }
        }
        return support;
    }
}
