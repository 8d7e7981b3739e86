package io.github.funnelkit.internal.search;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import java.util.List;

/**
 * Changes to what is known that together make the goals of a group hold.
 *
 * @param values the facts with the values that they change to
 * @param size how many differences that makes
 * @param ofKnown how many of them are of facts that are known
 */
record Changes(List<Value<?>> values, int size, int ofKnown) {

    /** The changed value of a fact. */
    record Value<V>(Fact<V> fact, FactValue<V> value) {

        @SuppressWarnings("unchecked") // values are numbered by fact
        static <V> Value<V> of(Fact<V> fact, FactValue<?> value) {
            return new Value<>(fact, (FactValue<V>) value);
        }

        void setOn(FactSheet.Builder sheet) {
            sheet.setValue(fact, value);
        }
    }
}
