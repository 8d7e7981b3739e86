package io.github.funnelkit.assessment;

import java.util.List;

/**
 * Places nodes in one word, so that the inputs of as many gates as possible are at the same distances from their outputs.
 * The criteria stay where they are.
 */
final class Distances {

    private final int[] places;
    /** The bits of the places that have a node. */
    private long taken;

    /** By the places of outputs, an input of each that has no place yet. */
    private final int[] inputs = new int[Long.SIZE];

    /** Begins with the places of nodes, of which only the first ones, the criteria, have theirs. */
    Distances(int[] places, int criteria) {
        this.places = places;
        for (int criterion = 0; criterion < criteria; criterion++) {
            taken |= 1L << criterion;
        }
    }

    /** Places all nodes: an input of as many gates as possible at a time, of those whose output has its place. */
    void place(List<List<Wiring.Join>> layers) {
        long outputs = nextInputs(layers);
        while (outputs != 0) {
            int distance = best(outputs);
            for (long left = outputs; left != 0; left &= left - 1) {
                int output = Long.numberOfTrailingZeros(left);
                place(inputs[output], (output + distance) % Long.SIZE);
            }
            outputs = nextInputs(layers);
        }
    }

    private void place(int node, int place) {
        long bit = 1L << place;
        if ((taken & bit) == 0 && places[node] == Wiring.NOWHERE) {
            places[node] = place;
            taken |= bit;
        }
    }

    /** Finds the next input of each output; the bits of the outputs that have one. */
    private long nextInputs(List<List<Wiring.Join>> layers) {
        long outputs = 0;
        for (List<Wiring.Join> layer : layers) {
            for (Wiring.Join join : layer) {
                int output = places[join.node()];
                int input = output == Wiring.NOWHERE ? Wiring.NOWHERE : nextInput(join);
                if (input != Wiring.NOWHERE) {
                    inputs[output] = input;
                    outputs |= 1L << output;
                }
            }
        }
        return outputs;
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
    private int best(long outputs) {
        int best = 0;
        int most = 0;
        for (int distance = 1; distance < Long.SIZE; distance++) {
            int free = Long.bitCount(Long.rotateLeft(outputs, distance) & ~taken);
            if (free > most) {
                best = distance;
                most = free;
            }
        }
        return best;
    }
}
