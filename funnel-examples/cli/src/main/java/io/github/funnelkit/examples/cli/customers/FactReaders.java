package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactRow;
import io.github.funnelkit.fact.FactValue;
import java.util.HashMap;
import java.util.Map;

/** Reads the facts of all rows of a list, which repeat themselves. */
final class FactReaders {

    private final FactRow row;
    private final Map<Integer, Integer> places = new HashMap<>();

    /** Readers of facts by their columns. */
    FactReaders(Map<Integer, Fact<?>> facts) {
        this.row = FactRow.of(facts.values());
        facts.keySet().forEach(column -> places.put(column, places.size()));
    }

    /**
     * Reads a cell.
     *
     * @throws IllegalArgumentException if it does not fit the fact
     */
    @SuppressWarnings("unchecked") // the value of a column is one of its fact
    <V> FactValue<V> read(int column, Fact<V> fact, String cell) {
        int place = places.getOrDefault(column, -1);
        row.read(place, cell);
        return (FactValue<V>) row.value(place);
    }
}
