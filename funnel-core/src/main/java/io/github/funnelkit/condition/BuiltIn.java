package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of this library: sound by its tests, so that making a check of it need not load the registry of all.
 */
interface BuiltIn extends ConditionKind {

    /** Whether it can be asked of a sum. */
    default boolean takesSums() {
        return false;
    }

    /** The facts whose names stand before what was found. */
    default List<Fact<?>> headed(Arguments arguments) {
        return arguments.named();
    }

    /** The values that meet a condition of this kind; null when it is no question of numbers. */
    default @Nullable Range range(Arguments arguments) {
        return null;
    }
}
