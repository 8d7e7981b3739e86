package io.github.funnelkit.internal.circuit;

import java.util.ArrayList;
import java.util.List;

/**
 * Gates that do not wait for each other.
 *
 * @param rows those that join by "and" or by "or"
 * @param counts those that count
 */
public record Layer(List<GateRow> rows, List<CountGate> counts) {

    static Layer of(List<Join> joins, int[] bits) {
        List<Join> alike = new ArrayList<>(joins.size());
        List<CountGate> counts = new ArrayList<>(0);
        for (Join join : joins) { // no lambda: it is made at every start
            if (join.counts()) {
                counts.add(CountGate.of(join, bits));
            } else {
                alike.add(join);
            }
        }
        return new Layer(GateRow.of(alike, bits), counts);
    }

    /** Adds the outputs to the words. */
    void workOut(long[] met, long[] notMet) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).workOut(met, notMet);
        }
        for (int i = 0; i < counts.size(); i++) {
            counts.get(i).workOut(met, notMet);
        }
    }
}
