package io.github.funnelkit.internal.circuit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Assigns bits of any number of words to nodes, so that the inputs of a gate are the same bits of further words as its output: of
 * all outputs in a word the first inputs are in one word, the second ones in another. The criteria have theirs.
 */
final class ManyWordAssignment {

    private final int[] bits;
    /** By {@link #key}. */
    private final Map<Long, Integer> words = new HashMap<>();

    private int next;

    /** Begins with the bits of nodes, of which only the first ones, the criteria, have theirs. */
    ManyWordAssignment(int[] bits, int criteria) {
        this.bits = bits;
        this.next = (criteria + Long.SIZE - 1) / Long.SIZE;
    }

    /** Assigns a bit to each node: to what feeds a gate when the gate has its own. */
    void assign(List<List<Join>> layers) {
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            for (Join join : layers.get(layer)) {
                assignInputs(join);
            }
        }
    }

    private void assignInputs(Join join) {
        int output = bits[join.node()];
        int number = 0;
        for (int input : join.inputs()) {
            int node = Join.node(input);
            if (bits[node] == Join.NO_BIT) {
                bits[node] = word(key(output / Long.SIZE, number++)) * Long.SIZE + output % Long.SIZE;
            }
        }
    }

    /** The first, second, ... inputs of the outputs in one word. */
    private static long key(int word, int number) {
        return (long) word << Integer.SIZE | number;
    }

    private int word(long key) {
        Integer known = words.get(key);
        if (known != null) {
            return known;
        }
        int word = next++;
        words.put(key, word);
        return word;
    }
}
