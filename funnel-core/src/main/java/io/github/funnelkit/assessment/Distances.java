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

    private static final int NOWHERE = -1;

    private final int[] places;
    private final boolean[] taken = new boolean[Long.SIZE];

    /** Begins with nodes of which only the criteria, which are the first, have their places. */
    Distances(int[] places, int criteria) {
        this.places = places;
        Arrays.fill(places, criteria, places.length, NOWHERE);
        Arrays.fill(taken, 0, criteria, true);
    }

    /** Places all nodes: an input of as many gates as possible at a time, of those whose output has its place. */
    void place(List<List<Wiring.Join>> layers) {
        List<Wiring.Join> joins = layers.stream().flatMap(List::stream).toList();
        Map<Integer, Integer> inputs = nextInputs(joins);
        while (!inputs.isEmpty()) {
            int distance = best(inputs.keySet());
            inputs.forEach((output, input) -> {
                int place = at(output, distance);
                if (!taken[place] && places[input] == NOWHERE) {
                    places[input] = place;
                    taken[place] = true;
                }
            });
            inputs = nextInputs(joins);
        }
    }

    /** By the places of outputs, an input of each that has none yet. */
    private Map<Integer, Integer> nextInputs(List<Wiring.Join> joins) {
        Map<Integer, Integer> inputs = new TreeMap<>();
        for (Wiring.Join join : joins) {
            int output = places[join.node()];
            for (int input : join.inputs()) {
                int node = input < 0 ? ~input : input;
                if (output != NOWHERE && places[node] == NOWHERE) {
                    inputs.putIfAbsent(output, node);
                }
            }
        }
        return inputs;
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
