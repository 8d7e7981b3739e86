package io.github.funnelkit.measure;

import io.github.funnelkit.fact.FactValue;

/**
 * There is a value, or there is none.
 *
 * @param wanted whether a value is wanted
 */
public record Presence(boolean wanted) implements Measure {

    @Override
    public boolean fits(Object kept) {
        return wanted != kept instanceof FactValue.None;
    }
}
