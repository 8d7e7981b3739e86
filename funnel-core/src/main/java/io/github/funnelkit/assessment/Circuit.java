package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a sale type's criteria as a circuit in Kleene's logic. Every distinct condition is a <em>node</em>, so
 * what several criteria share is worked out once; the first nodes are the criteria in their order. A node that joins
 * others is the output of a {@link Gate}; the others are the checks, which are judged where the facts are read.
 */
final class Circuit {

    private final Map<Check, Integer> checks = new LinkedHashMap<>();
    /** A gate is fed by checks and by gates of earlier layers alone: the gates of one layer do not wait for each other. */
    private final Gate[][] layers;

    /** The same, where all nodes are in one word. */
    private final GateRow[][] rows;

    private final int nodes;

    Circuit(List<Condition> requirements) {
        Wiring wiring = new Wiring(requirements);
        nodes = wiring.nodes();
        int[] places = wiring.places();
        wiring.checks().forEach((check, node) -> checks.put(check, places[node]));
        List<List<Wiring.Join>> joins = wiring.layers();
        layers = new Gate[joins.size()][];
        rows = new GateRow[words() == 1 ? layers.length : 0][];
        for (int layer = 0; layer < layers.length; layer++) {
            layers[layer] = gates(joins.get(layer), places);
        }
        for (int layer = 0; layer < rows.length; layer++) {
            rows[layer] = GateRow.of(layers[layer]);
        }
    }

    private static Gate[] gates(List<Wiring.Join> joins, int[] places) {
        Gate[] gates = new Gate[joins.size()];
        for (int i = 0; i < gates.length; i++) {
            gates[i] = joins.get(i).gate(places);
        }
        return gates;
    }

    /** The checks with their nodes. */
    Map<Check, Integer> checks() {
        return Collections.unmodifiableMap(checks);
    }

    /** The number of 64-bit words that hold a bit per node. */
    int words() {
        return (nodes + Long.SIZE - 1) / Long.SIZE;
    }

    /**
     * Works out the gates where all nodes are in one word.
     *
     * @param met the bits of the checks that are met
     * @param notMet the bits of the checks that are not
     */
    Outcomes conclude(Track track, long met, long notMet) {
        long yes = met;
        long no = notMet;
        for (GateRow[] layer : rows) {
            long moreYes = 0;
            long moreNo = 0;
            for (GateRow row : layer) {
                long every = row.every(yes, no);
                long some = row.some(yes, no);
                moreYes |= row.isInverted() ? some : every;
                moreNo |= row.isInverted() ? every : some;
            }
            yes |= moreYes;
            no |= moreNo;
        }
        return Outcomes.of(track, yes, no);
    }

    /** The same for any number of words, which are filled. */
    Outcomes conclude(Track track, long[] met, long[] notMet) {
        for (Gate[] layer : layers) {
            for (Gate gate : layer) {
                long lacking = (gate.plain & ~met[0]) | (gate.negated & ~notMet[0]);
                long against = (gate.plain & notMet[0]) | (gate.negated & met[0]);
                for (Gate.Inputs inputs : gate.further) {
                    long yes = met[inputs.word()];
                    long no = notMet[inputs.word()];
                    lacking |= (inputs.plain() & ~yes) | (inputs.negated() & ~no);
                    against |= (inputs.plain() & no) | (inputs.negated() & yes);
                }
                long every = gate.bit & ~Gate.allBitsUnlessZero(lacking);
                long some = gate.bit & Gate.allBitsUnlessZero(against);
                long turned = (every ^ some) & gate.inverted;
                met[gate.word] |= every ^ turned;
                notMet[gate.word] |= some ^ turned;
            }
        }
        return Outcomes.of(track, met, notMet);
    }

    /**
     * Writes code that does the same: takes what is met and what is not from the stack, and leaves both there, all gates
     * worked out. What a layer reads are not the numbers that it writes, so that its gates do not wait for each other.
     */
    void write(Code code) {
        int yes = code.local("J");
        int no = code.local("J");
        code.lstore(no).lstore(yes);
        for (GateRow[] layer : rows) {
            int moreYes = code.local("J");
            int moreNo = code.local("J");
            code.lload(yes);
            write(layer, code, yes, no, true);
            code.lstore(moreYes).lload(no);
            write(layer, code, yes, no, false);
            code.lstore(moreNo);
            yes = moreYes;
            no = moreNo;
        }
        code.lload(yes).lload(no);
    }

    private static void write(GateRow[] layer, Code code, int yes, int no, boolean met) {
        for (GateRow row : layer) {
            if (row.isInverted() == met) {
                row.writeSome(code, yes, no);
            } else {
                row.writeEvery(code, yes, no);
            }
        }
    }
}
