package io.github.funnelkit.internal.circuit;

/** The outcomes of all nodes, in words of 64. Whoever makes it does not change the arrays afterwards. */
public final class NodeOutcomes {

    private final long[] met;
    private final long[] notMet;

    /** Takes the words of what is met, and as many of what is not; they are not copied. */
    public NodeOutcomes(long[] met, long[] notMet) {
        this.met = met;
        this.notMet = notMet;
    }

    /** How many words there are. */
    public int words() {
        return met.length;
    }

    /** A word of the nodes that are met. */
    public long met(int word) {
        return met[word];
    }

    /** A word of the nodes that are not met. */
    public long notMet(int word) {
        return notMet[word];
    }

    /** Whether a node is met. */
    public boolean isMet(int node) {
        return (met[node / Long.SIZE] >>> node & 1) != 0;
    }

    /** Whether a node is not met. */
    public boolean isNotMet(int node) {
        return (notMet[node / Long.SIZE] >>> node & 1) != 0;
    }
}
