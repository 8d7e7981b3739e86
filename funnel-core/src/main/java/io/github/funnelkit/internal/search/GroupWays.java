package io.github.funnelkit.internal.search;

import java.util.List;

/**
 * What was found for a group of goals.
 *
 * @param goals the goals
 * @param ways the smallest changes that were found to be enough, those that change least of what is known first; none when
 *     nothing was found
 * @param isComplete whether the search came to its end: then there are no smaller ones among the values that are offered
 */
record GroupWays(List<Goal> goals, List<Changes> ways, boolean isComplete) {

    /** How many differences each of the ways makes. */
    int size() {
        return ways.get(0).size();
    }
}
