package io.github.funnelkit.internal.circuit;

import java.util.List;

/**
 * Assigns bits of one word to nodes, so that the inputs of as many gates as possible are at the same distances from their
 * outputs. The criteria have theirs.
 */
final class OneWordAssignment {

    private final int[] bits;
    /** The bits that have a node. */
    private long taken;

    /** By the bits of outputs, an input of each that has no bit yet. */
    private final int[] inputs = new int[Long.SIZE];

    /** Begins with the bits of nodes, of which only the first ones, the criteria, have theirs. */
    OneWordAssignment(int[] bits, int criteria) {
        this.bits = bits;
        for (int criterion = 0; criterion < criteria; criterion++) {
            taken |= 1L << criterion;
        }
    }

    /** Assigns a bit to each node: an input of as many gates as possible at a time, of those whose output has its bit. */
    void assign(List<List<Join>> layers) {
        long outputs = nextInputs(layers);
        while (outputs != 0) {
            int distance = best(outputs);
            for (long left = outputs; left != 0; left &= left - 1) {
                int output = Long.numberOfTrailingZeros(left);
                assign(inputs[output], (output + distance) % Long.SIZE);
            }
            outputs = nextInputs(layers);
        }
    }

    private void assign(int node, int bit) {
        if ((taken >>> bit & 1) == 0 && bits[node] == Join.NO_BIT) {
            bits[node] = bit;
            taken |= 1L << bit;
        }
    }

    /** Finds the next input of each output; the outputs that have one. */
    private long nextInputs(List<List<Join>> layers) {
        long outputs = 0;
        for (List<Join> layer : layers) {
            for (Join join : layer) {
                int output = bits[join.node()];
                int input = output == Join.NO_BIT ? Join.NO_BIT : nextInput(join);
                if (input != Join.NO_BIT) {
                    inputs[output] = input;
                    outputs |= 1L << output;
                }
            }
        }
        return outputs;
    }

    private int nextInput(Join join) {
        for (int input : join.inputs()) {
            int node = Join.node(input);
            if (bits[node] == Join.NO_BIT) {
                return node;
            }
        }
        return Join.NO_BIT;
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
