package io.github.funnelkit.condition;

import org.jspecify.annotations.Nullable;

/**
 * A kind of this library: sound by its tests, so that making a check of it need not load the registry of all.
 */
interface BuiltIn extends ConditionKind {

    /** Whether it can be asked of a sum. */
    default boolean takesSums() {
        return false;
    }

    /** The values that meet a condition of this kind; null when it is no question of numbers. */
    default @Nullable Range range(Arguments arguments) {
        return null;
    }
}
