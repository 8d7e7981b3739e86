package io.github.funnelkit.assessment;

import io.github.funnelkit.bytecode.Code;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The conditions of a sale type's criteria as a circuit in Kleene's logic. Every distinct condition is a <em>node</em>, so
 * what several criteria share is worked out once; the first nodes are the criteria in their order. A node that joins
 * others is the output of a gate ({@link GateRow}); the others are the checks, which are judged where the facts are read.
 */
final class Circuit {

    private final Map<Check, Integer> checks = new LinkedHashMap<>();
    /** A gate is fed by checks and by gates of earlier layers alone: the gates of one layer do not wait for each other. */
    private final GateRow[][] layers;

    private final int words;

    Circuit(List<Condition> requirements) {
        Wiring wiring = new Wiring(requirements);
        int[] places = wiring.places();
        for (Map.Entry<Check, Integer> check : wiring.checks().entrySet()) {
            checks.put(check.getKey(), places[check.getValue()]);
        }
        List<List<Wiring.Join>> joins = wiring.layers();
        layers = new GateRow[joins.size()][];
        for (int layer = 0; layer < layers.length; layer++) {
            layers[layer] = GateRow.of(joins.get(layer), places);
        }
        int last = -1;
        for (int place : places) {
            last = Math.max(last, place);
        }
        words = (last + Long.SIZE) / Long.SIZE;
    }

    /** The checks with their nodes. */
    Map<Check, Integer> checks() {
        return checks;
    }

    /** The number of 64-bit words that hold a bit per node. */
    int words() {
        return words;
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
        for (GateRow[] layer : layers) {
            long moreYes = 0;
            long moreNo = 0;
            for (GateRow row : layer) {
                moreYes |= row.met(yes, no);
                moreNo |= row.notMet(yes, no);
            }
            yes |= moreYes;
            no |= moreNo;
        }
        return Outcomes.of(track, yes, no);
    }

    /** The same for any number of words, which are filled. */
    Outcomes conclude(Track track, long[] met, long[] notMet) {
        for (GateRow[] layer : layers) {
            for (GateRow row : layer) {
                row.workOut(met, notMet);
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
        for (GateRow[] layer : layers) {
            int moreYes = code.local("J");
            int moreNo = code.local("J");
            code.lload(yes);
            for (GateRow row : layer) {
                row.write(code, yes, no, true);
            }
            code.lstore(moreYes).lload(no);
            for (GateRow row : layer) {
                row.write(code, yes, no, false);
            }
            code.lstore(moreNo);
            yes = moreYes;
            no = moreNo;
        }
        code.lload(yes).lload(no);
    }
}
