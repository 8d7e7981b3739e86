package io.github.funnelkit.internal.circuit;

import io.github.funnelkit.condition.Outcome;

/** Collects the outcomes of the nodes of one customer while values are read. Not thread-safe. */
public final class OutcomeCollector {

    private static final long[] NONE = {};

    /** The {@link OutcomeBits} of the first half, and of the next. */
    private long first;

    private long second;

    /** Those of further halves, if there are more than one word of nodes. */
    private final long[] further;

    /** Begins with all nodes unknown. */
    public OutcomeCollector(int words) {
        this.further = words > 1 ? new long[2 * words - 2] : NONE;
    }

    /** Adds the bits of nodes of one half. */
    public void add(int half, long bits) {
        if (half == 0) {
            first |= bits;
        } else if (half == 1) {
            second |= bits;
        } else {
            further[half - 2] |= bits;
        }
    }

    /** Adds bits of the first 64 nodes. */
    public void addAll(long met, long notMet) {
        first |= OutcomeBits.first(met, notMet);
        second |= OutcomeBits.second(met, notMet);
    }

    /** Adds the outcome of a node. */
    public void add(int node, Outcome outcome) {
        if (outcome != Outcome.UNKNOWN) {
            add(OutcomeBits.half(node), outcome == Outcome.MET ? OutcomeBits.met(node) : OutcomeBits.notMet(node));
        }
    }

    /** Makes a node unknown again. */
    public void forget(int node) {
        int half = OutcomeBits.half(node);
        long others = ~(OutcomeBits.met(node) | OutcomeBits.notMet(node));
        if (half == 0) {
            first &= others;
        } else if (half == 1) {
            second &= others;
        } else {
            further[half - 2] &= others;
        }
    }

    /** The bits of a half. */
    public long bits(int half) {
        return half == 0 ? first : half == 1 ? second : further[half - 2];
    }

    /** The words of what is met, as far as it was collected. */
    long[] met() {
        long[] met = new long[1 + further.length / 2];
        for (int word = 0; word < met.length; word++) {
            met[word] = OutcomeBits.metIn(bits(2 * word), bits(2 * word + 1));
        }
        return met;
    }

    /** The words of what is not met, as far as it was collected. */
    long[] notMet() {
        long[] notMet = new long[1 + further.length / 2];
        for (int word = 0; word < notMet.length; word++) {
            notMet[word] = OutcomeBits.notMetIn(bits(2 * word), bits(2 * word + 1));
        }
        return notMet;
    }

    /** What was collected, without what gates make of it. */
    public NodeOutcomes outcomes() {
        return new NodeOutcomes(met(), notMet());
    }
}
