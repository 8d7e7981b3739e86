package io.github.funnelkit.internal.search;

import java.util.List;

/**
 * A goal at its place in a group: a check that is wanted to come out one way, or parts of which so many must hold.
 *
 * @param number its number within the group; parts have lower numbers than what they are parts of
 * @param goal the goal
 * @param check the number of its check within the group; {@link #NONE} where it has parts
 * @param needed how many of the parts must hold; 0 for a check
 * @param parts its parts in their order; none for a check
 */
record GoalNode(int number, Goal goal, int check, int needed, List<GoalNode> parts) {

    static final int NONE = -1;

    boolean isCheck() {
        return check != NONE;
    }

    /** Whether it holds just when all of its parts do. */
    boolean needsAllParts() {
        return !isCheck() && needed == parts.size();
    }
}
