package io.github.funnelkit.internal.circuit;

import java.util.List;

/**
 * A node that joins others: any of them, all, or at least so many.
 *
 * @param node the number of the node
 * @param least how many of its inputs are needed: 1 for any, their number for all
 * @param inputs the nodes that feed it, each by its number, or by the complement of its number when it is negated
 */
record Join(int node, int least, List<Integer> inputs) {

    /** The bit of a node that has none yet. */
    static final int NO_BIT = -1;

    /** Whether any is enough. */
    boolean any() {
        return least == 1;
    }

    /** Whether it takes more than one, but not all. */
    boolean counts() {
        return least > 1 && least < inputs.size();
    }

    static int node(int input) {
        return input < 0 ? ~input : input;
    }
}
