package io.github.funnelkit.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places nodes in any number of words, so that the inputs of a gate are the same bits of further words as its output: of
 * all outputs in a word the first inputs are in one word, the second ones in another. The criteria stay where they are.
 */
final class SameBits {

    private final int[] places;
    /** By {@link #key}. */
    private final Map<Long, Integer> words = new HashMap<>();

    private int next;

    /** Begins with the places of nodes, of which only the first ones, the criteria, have theirs. */
    SameBits(int[] places, int criteria) {
        this.places = places;
        this.next = (criteria + Long.SIZE - 1) / Long.SIZE;
    }

    /** Places all nodes: what feeds a gate when the gate has its place. */
    void place(List<List<Wiring.Join>> layers) {
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            for (Wiring.Join join : layers.get(layer)) {
                placeInputs(join);
            }
        }
    }

    private void placeInputs(Wiring.Join join) {
        int output = places[join.node()];
        int number = 0;
        for (int input : join.inputs()) {
            int node = input < 0 ? ~input : input;
            if (places[node] == Wiring.NOWHERE) {
                places[node] = word(key(output / Long.SIZE, number++)) * Long.SIZE + output % Long.SIZE;
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
