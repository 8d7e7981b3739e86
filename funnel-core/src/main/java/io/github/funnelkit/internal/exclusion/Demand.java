package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.fact.Fact;

/** One thing that must be so if a check is to come out as wanted. */
sealed interface Demand {

    /** A text, an entry, yes or no is one of several values. */
    record Among(Fact<?> fact, Values values) implements Demand {}

    /** There is a value, or there is none. */
    record Existence(Fact<?> fact, boolean wanted) implements Demand {}

    /** Numbers lie in their bounds. */
    record Limit(Inequality inequality) implements Demand {}

    /** A check of which nothing else is known comes out so. */
    record Outcome(Check check, boolean met) implements Demand {}
}
