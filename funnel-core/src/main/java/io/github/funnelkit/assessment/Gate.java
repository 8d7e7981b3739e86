package io.github.funnelkit.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A join of nodes by "and" in Kleene's logic; "or" is the same with everything turned around, as De Morgan has it. The
 * inputs are masks over words of bits, so that a join of any number of nodes in one word is four operations.
 */
final class Gate {

    /** The node that this gate decides. */
    final int node;

    /** The word of that node, and its bit there. */
    final int word;

    final long bit;

    /** All bits when the output is turned around, else 0. */
    final long inverted;

    /** The inputs in one word: those taken as they are, and those taken negated. */
    record Inputs(int word, long plain, long negated) {}

    /** The inputs in the first word, which are usually all. */
    final long plain;

    final long negated;
    final Inputs[] further;

    private Gate(int node, boolean inverted, List<Integer> inputs) {
        this.node = node;
        this.word = node / Long.SIZE;
        this.bit = 1L << node;
        this.inverted = inverted ? -1 : 0;
        Map<Integer, long[]> masks = new TreeMap<>(Map.of(0, new long[2]));
        for (int input : inputs) {
            boolean complement = input < 0;
            int number = complement ? ~input : input;
            long[] mask = masks.getOrDefault(number / Long.SIZE, new long[2]);
            mask[complement == inverted ? 0 : 1] |= 1L << number;
            masks.put(number / Long.SIZE, mask);
        }
        List<Inputs> words = new ArrayList<>();
        for (Map.Entry<Integer, long[]> word : masks.entrySet()) {
            words.add(new Inputs(word.getKey(), word.getValue()[0], word.getValue()[1]));
        }
        this.plain = words.get(0).plain;
        this.negated = words.get(0).negated;
        this.further = words.subList(1, words.size()).toArray(new Inputs[0]);
    }

    /** All of the inputs; an input is a node, or the complement of a node that is negated. */
    static Gate all(int node, List<Integer> inputs) {
        return new Gate(node, false, inputs);
    }

    /** Any of the inputs. */
    static Gate any(int node, List<Integer> inputs) {
        return new Gate(node, true, inputs);
    }

    static long allBitsUnlessZero(long bits) {
        return (bits | -bits) >> (Long.SIZE - 1);
    }
}
