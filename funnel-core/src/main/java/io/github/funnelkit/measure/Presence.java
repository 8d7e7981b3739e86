package io.github.funnelkit.measure;

import io.github.funnelkit.fact.FactValue;

/**
 * There is a value, or there is none.
 *
 * @param wanted whether a value is wanted
 */
public record Presence(boolean wanted) implements Measure {

    /**
     * What comes of a collection with entries.
     *
     * @return 1 if it fits, 0 if not
     */
    public int whenAny() {
        return wanted ? 1 : 0;
    }

    @Override
    public boolean fits(Object kept) {
        return wanted != kept instanceof FactValue.None;
    }
}
