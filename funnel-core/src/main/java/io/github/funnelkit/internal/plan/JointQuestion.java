package io.github.funnelkit.internal.plan;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.circuit.OutcomeBits;
import io.github.funnelkit.internal.predicate.DecidedByPair;
import io.github.funnelkit.internal.predicate.DecidedBySum;
import io.github.funnelkit.internal.predicate.JudgesUnknown;
import io.github.funnelkit.internal.predicate.PairPredicate;
import io.github.funnelkit.internal.predicate.SumRange;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A check of several facts, which are looked at when all are read.
 *
 * @param node the node that holds its outcome
 * @param test the check, made ready for a day
 * @param read the facts
 * @param slots the indexes of their slots
 * @param pair what decides, when the test comes down to a comparison of two values; else null
 * @param sum what decides whole numbers, when it comes down to a sum of them; else null
 */
public record JointQuestion(
        int node,
        ConditionKind.Test test,
        List<Fact<?>> read,
        List<Integer> slots,
        @Nullable PairPredicate pair,
        @Nullable SumRange sum) {

    JointQuestion(int node, ConditionKind.Test test, List<Fact<?>> read, List<Integer> slots) {
        this(
                node,
                test,
                read,
                slots,
                test instanceof DecidedByPair decided ? decided.pair() : null,
                test instanceof DecidedBySum decided ? decided.wholes() : null);
    }

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

    /**
     * The bits of what comes of it.
     *
     * @param values the values of the facts in their order, which have been read before; null is unknown
     * @param all all slots
     */
    public long bits(@Nullable Object[] values, Slot[] all) {
        @Nullable Object[] normalized = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            normalized[i] = all[slots.get(i)].normalize(values[i]);
        }
        return switch (outcome(new SomeFacts(read, normalized))) {
            case MET -> OutcomeBits.met(node);
            case NOT_MET -> OutcomeBits.notMet(node);
            case UNKNOWN -> 0;
        };
    }

    /** Whether another day's question is the same to what was compiled. */
    boolean evaluatesLike(JointQuestion other) {
        return node == other.node
                && slots.equals(other.slots)
                && Objects.equals(pair, other.pair)
                && Objects.equals(sum, other.sum);
    }
}
