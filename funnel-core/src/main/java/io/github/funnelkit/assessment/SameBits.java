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
    private final Map<InputWord, Integer> words = new HashMap<>();
    private int next;

    /** The word in which the first, second, ... inputs are of outputs in one word. */
    private record InputWord(int ofOutputs, int number) {}

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
                int word = words.computeIfAbsent(new InputWord(output / Long.SIZE, number++), which -> next++);
                places[node] = word * Long.SIZE + output % Long.SIZE;
            }
        }
    }
}
