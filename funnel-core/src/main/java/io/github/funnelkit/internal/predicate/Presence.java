package io.github.funnelkit.internal.predicate;

import io.github.funnelkit.fact.FactValue;

/**
 * There is a value, or there is none.
 *
 * @param wanted whether a value is wanted
 */
public record Presence(boolean wanted) implements ValuePredicate {

    @Override
    public boolean test(Object normalized) {
        return wanted != normalized instanceof FactValue.None;
    }
}
