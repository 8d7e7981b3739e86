package io.github.funnelkit.internal.plan;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.JudgesUnknown;
import java.util.List;

/**
 * A check of several facts, which are looked at when all are read.
 *
 * @param node the node that holds its outcome
 * @param test the check, made ready for a day
 * @param read the facts
 */
public record JointQuestion(int node, ConditionKind.Test test, List<Fact<?>> read) {

    /** What comes of it; unknown as long as one of the facts is, unless the test knows better. */
    public Outcome outcome(Facts facts) {
        if (test instanceof JudgesUnknown) {
            return test.outcome(facts);
        }
        for (Fact<?> fact : read) {
            if (facts.value(fact).isUnknown()) {
                return Outcome.UNKNOWN;
            }
        }
        return test.outcome(facts);
    }
}
