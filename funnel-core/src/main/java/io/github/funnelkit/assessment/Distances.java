package io.github.funnelkit.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Places nodes in one word, so that the inputs of as many gates as possible are at the same distances from their outputs.
 * The criteria stay where they are.
 */
final class Distances {

    private final int[] places;
    private final boolean[] taken = new boolean[Long.SIZE];

    /** Begins with the places of nodes, of which only the first ones, the criteria, have theirs. */
    Distances(int[] places, int criteria) {
        this.places = places;
        Arrays.fill(taken, 0, criteria, true);
    }

    /** Places all nodes: an input of as many gates as possible at a time, of those whose output has its place. */
    void place(List<List<Wiring.Join>> layers) {
        Map<Integer, Integer> inputs = nextInputs(layers);
        while (!inputs.isEmpty()) {
            int distance = best(inputs.keySet());
            for (Map.Entry<Integer, Integer> input : inputs.entrySet()) {
                place(input.getValue(), at(input.getKey(), distance));
            }
            inputs = nextInputs(layers);
        }
    }

    private void place(int node, int place) {
        if (!taken[place] && places[node] == Wiring.NOWHERE) {
            places[node] = place;
            taken[place] = true;
        }
    }

    /** By the places of outputs, an input of each that has none yet. */
    private Map<Integer, Integer> nextInputs(List<List<Wiring.Join>> layers) {
        Map<Integer, Integer> inputs = new TreeMap<>();
        for (List<Wiring.Join> layer : layers) {
            for (Wiring.Join join : layer) {
                int output = places[join.node()];
                int input = output == Wiring.NOWHERE ? Wiring.NOWHERE : nextInput(join);
                if (input != Wiring.NOWHERE) {
                    inputs.put(output, input);
                }
            }
        }
        return inputs;
    }

    private int nextInput(Wiring.Join join) {
        for (int input : join.inputs()) {
            int node = input < 0 ? ~input : input;
            if (places[node] == Wiring.NOWHERE) {
                return node;
            }
        }
        return Wiring.NOWHERE;
    }

    /** The distance at which most are free. */
    private int best(Collection<Integer> outputs) {
        int best = 0;
        int most = 0;
        for (int distance = 1; distance < Long.SIZE; distance++) {
            int free = 0;
            for (int output : outputs) {
                free += taken[at(output, distance)] ? 0 : 1;
            }
            if (free > most) {
                best = distance;
                most = free;
            }
        }
        return best;
    }

    private static int at(int output, int distance) {
        return (output + distance) % Long.SIZE;
    }
}
