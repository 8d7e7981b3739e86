package io.github.funnelkit.json.format;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import java.util.List;

/**
 * A fact that sheets may state, with what is asked about it for every value: asked once, as facts are of many classes.
 *
 * @param fact the fact
 * @param number which one of the funnel's it is, from 0
 */
record SheetFact<V>(Fact<V> fact, int number, FactType type, String unit, List<String> entries) {

    static <V> SheetFact<V> of(Fact<V> fact, int number) {
        return new SheetFact<>(fact, number, fact.type(), fact.unit(), fact.entries());
    }
}
