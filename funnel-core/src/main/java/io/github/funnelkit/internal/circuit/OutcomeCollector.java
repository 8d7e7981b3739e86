package io.github.funnelkit.internal.circuit;

import io.github.funnelkit.condition.Outcome;

/** Collects the outcomes of the nodes of one customer while values are read. Not thread-safe. */
public final class OutcomeCollector {

    /** The {@link OutcomeBits} of each half of a word. */
    private final long[] halves;

    /** Begins with all nodes unknown. */
    public OutcomeCollector(int words) {
        this.halves = new long[2 * words];
    }

    /** Adds the bits of nodes of one half. */
    public void add(int half, long bits) {
        halves[half] |= bits;
    }

    /** Adds bits of the first 64 nodes. */
    public void addAll(long met, long notMet) {
        halves[0] |= OutcomeBits.first(met, notMet);
        halves[1] |= OutcomeBits.second(met, notMet);
    }

    /** Adds the outcome of a node. */
    public void add(int node, Outcome outcome) {
        if (outcome != Outcome.UNKNOWN) {
            add(OutcomeBits.half(node), outcome == Outcome.MET ? OutcomeBits.met(node) : OutcomeBits.notMet(node));
        }
    }

    /** Makes a node unknown again. */
    public void forget(int node) {
        halves[OutcomeBits.half(node)] &= ~(OutcomeBits.met(node) | OutcomeBits.notMet(node));
    }

    /** The bits of a half. */
    public long bits(int half) {
        return halves[half];
    }

    /** The words of what is met, as far as it was collected. */
    long[] met() {
        long[] met = new long[halves.length / 2];
        for (int word = 0; word < met.length; word++) {
            met[word] = OutcomeBits.metIn(halves[2 * word], halves[2 * word + 1]);
        }
        return met;
    }

    /** The words of what is not met, as far as it was collected. */
    long[] notMet() {
        long[] notMet = new long[halves.length / 2];
        for (int word = 0; word < notMet.length; word++) {
            notMet[word] = OutcomeBits.notMetIn(halves[2 * word], halves[2 * word + 1]);
        }
        return notMet;
    }

    /** What was collected, without what gates make of it. */
    public NodeOutcomes outcomes() {
        return new NodeOutcomes(met(), notMet());
    }
}
