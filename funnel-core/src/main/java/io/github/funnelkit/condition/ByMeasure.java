package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.measure.Measure;
import io.github.funnelkit.measure.Measured;

/** The test of a kind that holds the value of one fact against something. */
record ByMeasure(Fact<?> fact, Measure measure) implements ConditionKind.Test, Measured {

    @Override
    public Outcome outcome(Facts facts) {
        Object value = facts.known(fact);
        return Outcome.of(measure.fits(value == null ? FactValue.none() : value));
    }
}
