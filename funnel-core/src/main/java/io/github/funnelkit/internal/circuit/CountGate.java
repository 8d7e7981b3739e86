package io.github.funnelkit.internal.circuit;

import java.util.Map;
import java.util.TreeMap;

/**
 * A gate that counts: it is met when so many of its inputs are met, and not met when fewer than that can still be. An
 * input counts once, however often it is given.
 */
public final class CountGate {

    private final int least;
    private final int outputWord;
    private final long output;
    private final int inputs;
    /** The bits of the inputs in each word. */
    private final Map<Integer, Long> straight = new TreeMap<>();

    private final Map<Integer, Long> negated = new TreeMap<>();

    private CountGate(int least, int bit, int inputs) {
        this.least = least;
        this.outputWord = bit / Long.SIZE;
        this.output = 1L << bit;
        this.inputs = inputs;
    }

    static CountGate of(Join join, int[] bits) {
        CountGate gate =
                new CountGate(join.least(), bits[join.node()], join.inputs().size());
        for (int input : join.inputs()) {
            int bit = bits[Join.node(input)];
            Map<Integer, Long> among = input < 0 ? gate.negated : gate.straight;
            among.put(bit / Long.SIZE, among.getOrDefault(bit / Long.SIZE, 0L) | 1L << bit);
        }
        return gate;
    }

    /** How many of the inputs must be met for the gate to be met, or not be met for it not to be. */
    public int least(boolean wanted) {
        return wanted ? least : inputs - least + 1;
    }

    /** The bit of the output in its word. */
    public long output() {
        return output;
    }

    /** The bits of a word that are inputs as they are. */
    public long straight(int word) {
        return straight.getOrDefault(word, 0L);
    }

    /** The bits of a word that are inputs the other way around. */
    public long negated(int word) {
        return negated.getOrDefault(word, 0L);
    }

    /**
     * How many of the inputs in a word are as wanted, without a branch.
     *
     * @param is the word of what is as wanted
     * @param isNot the word of what is the other way around
     * @param straight the inputs as they are
     * @param negated the inputs the other way around
     * @return the number
     */
    private static int count(long is, long isNot, long straight, long negated) {
        return Long.bitCount(is & straight) + Long.bitCount(isNot & negated);
    }

    /**
     * The output of a gate whose inputs are all in one word.
     *
     * @param is the word of what is as wanted
     * @param isNot the word of what is the other way around
     * @param straight the inputs as they are
     * @param negated the inputs the other way around
     * @param least how many of them are needed
     * @param output the bit of the output
     * @return that bit, or 0
     */
    public static long output(long is, long isNot, long straight, long negated, int least, long output) {
        return output & (long) (least - 1 - count(is, isNot, straight, negated)) >> (Long.SIZE - 1);
    }

    /** Adds the output to the words. */
    void workOut(long[] met, long[] notMet) {
        int isMet = 0;
        int isNot = 0;
        for (int word = 0; word < met.length; word++) {
            isMet += count(met[word], notMet[word], straight(word), negated(word));
            isNot += count(notMet[word], met[word], straight(word), negated(word));
        }
        if (isMet >= least(true)) {
            met[outputWord] |= output;
        }
        if (isNot >= least(false)) {
            notMet[outputWord] |= output;
        }
    }
}
