package io.github.funnelkit.json.format;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact that sheets may state, with what is asked about it for every value: asked once, as facts are of many classes.
 *
 * @param fact the fact
 * @param number which one of the funnel's it is, from 0
 * @param each the facts of each of its records, by their ids
 */
record SheetFact<V>(
        Fact<V> fact, int number, FactType type, String unit, List<String> entries, Map<String, SheetFact<?>> each) {

    static <V> SheetFact<V> of(Fact<V> fact, int number) {
        Map<String, SheetFact<?>> each = new LinkedHashMap<>();
        for (Fact<?> ofRecord : fact.each()) {
            each.put(ofRecord.id(), of(ofRecord, each.size()));
        }
        return new SheetFact<>(
                fact, number, fact.type(), fact.unit(), fact.entries(), Collections.unmodifiableMap(each));
    }
}
