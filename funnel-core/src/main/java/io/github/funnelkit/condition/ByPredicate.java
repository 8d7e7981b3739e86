package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.DecidedByPredicate;
import io.github.funnelkit.internal.predicate.ValuePredicate;

/** The test of a kind that evaluates the value of one fact by a predicate. */
record ByPredicate(Fact<?> fact, ValuePredicate predicate) implements ConditionKind.Test, DecidedByPredicate {

    @Override
    public Outcome outcome(Facts facts) {
        Object value = facts.known(fact);
        return Outcome.of(predicate.test(value == null ? FactValue.none() : value));
    }
}
