package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.JudgesUnknown;

/** The test of a sum: it can be decided before all of its parts are known. */
record ByInterval(Fact<?> sum, Range range) implements ConditionKind.Test, JudgesUnknown {

    @Override
    public Outcome outcome(Facts facts) {
        return Interval.of(sum, facts).in(range);
    }
}
