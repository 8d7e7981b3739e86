package io.github.funnelkit.internal.circuit;

import java.util.List;

/**
 * A node that joins others: any of them, or all.
 *
 * @param node the number of the node
 * @param any whether any is enough
 * @param inputs the nodes that feed it, each by its number, or by the complement of its number when it is negated
 */
record Join(int node, boolean any, List<Integer> inputs) {

    /** The bit of a node that has none yet. */
    static final int NO_BIT = -1;

    static int node(int input) {
        return input < 0 ? ~input : input;
    }
}
