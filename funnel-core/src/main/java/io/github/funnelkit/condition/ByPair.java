package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.DecidedByPair;
import io.github.funnelkit.internal.predicate.PairPredicate;

/** The test of a kind that compares the values of two facts. */
record ByPair(Fact<?> one, Fact<?> other, PairPredicate pair) implements ConditionKind.Test, DecidedByPair {

    @Override
    public Outcome outcome(Facts facts) {
        return Outcome.of(pair.test(value(facts, one), value(facts, other)));
    }

    private static Object value(Facts facts, Fact<?> fact) {
        Object value = facts.known(fact);
        return value == null ? FactValue.none() : value;
    }
}
