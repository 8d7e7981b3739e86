package io.github.funnelkit.internal.search;

import java.util.BitSet;

/**
 * How many differences from what is known any way has, at the least, on which a branch of a search can end. Demands that are
 * not met and share no fact, nor read any that has changed, each need a change of their own.
 */
final class LowerBound {

    private final GoalGroup group;
    private final SearchState state;
    /** By fact, for which count it was taken last. */
    private final int[] taken;

    private int count;

    LowerBound(GoalGroup group, SearchState state) {
        this.group = group;
        this.state = state;
        this.taken = new int[group.facts.size()];
    }

    /** The bound where the branch is now; counting ends where it is more than is of interest. */
    int of(int interest, Effort effort) {
        count++;
        int sum = 0;
        BitSet changed = state.changed();
        // what was changed for a check that reads it alone is kept, and never becomes what is known again
        for (int fact = changed.nextSetBit(0); fact >= 0; fact = changed.nextSetBit(fact + 1)) {
            sum += group.isReadAlone[fact] ? 1 : 0;
        }
        BitSet unmet = state.unmetDemands();
        int looked = 0;
        for (int demand = unmet.nextSetBit(0); demand >= 0 && sum <= interest; demand = unmet.nextSetBit(demand + 1)) {
            looked++;
            if (isFree(group.factsOfDemand[demand], changed)) {
                GoalNode node = group.demands.get(demand);
                sum += group.areApart[demand] ? node.needed() - state.holdingParts(node) : 1;
            }
        }
        effort.spend(1 + (looked + sum) / 4);
        return sum;
    }

    private boolean isFree(int[] facts, BitSet changed) {
        for (int fact : facts) {
            if (taken[fact] == count || changed.get(fact)) {
                return false;
            }
        }
        for (int fact : facts) {
            taken[fact] = count;
        }
        return true;
    }
}
