package io.github.funnelkit.internal.plan;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.predicate.AnyEntry;
import io.github.funnelkit.internal.predicate.DayRange;
import io.github.funnelkit.internal.predicate.DaysPredicate;
import io.github.funnelkit.internal.predicate.DecidedByPredicate;
import io.github.funnelkit.internal.predicate.NumberRange;
import io.github.funnelkit.internal.predicate.Presence;
import io.github.funnelkit.internal.predicate.Truth;
import io.github.funnelkit.internal.predicate.ValuePredicate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A check of one fact alone, and the node that holds its outcome.
 *
 * @param node the node
 * @param test the check, made ready for a day
 * @param predicate what decides; null when a host's kind does, which may ask anything of the normalized value
 */
public record Question(
        int node, ConditionKind.Test test, @Nullable ValuePredicate predicate) {

    Question(int node, ConditionKind.Test test) {
        this(node, test, test instanceof DecidedByPredicate decided ? decided.predicate() : null);
    }

    Outcome outcome(Fact<?> fact, Object normalized) {
        return predicate != null
                ? Outcome.of(test(predicate, normalized))
                : test.outcome(new OneFact(fact, normalized));
    }

    /** Whether another day's question is the same to what was compiled: what lies in a range of dates is looked up each day. */
    boolean evaluatesLike(Question other) {
        if (predicate instanceof DayRange || predicate instanceof DaysPredicate) {
            return other.predicate != null && predicate.getClass() == other.predicate.getClass();
        }
        if (predicate instanceof NumberRange range) {
            return other.predicate instanceof NumberRange that && range.whole().equals(that.whole());
        }
        return Objects.equals(predicate, other.predicate);
    }

    /**
     * Whether a value fits, written out by type: where many predicates meet, tests of exact classes cost a fraction of a
     * call that may go to any of them.
     */
    static boolean test(ValuePredicate predicate, Object normalized) {
        if (predicate instanceof Truth truth) {
            return truth.test(normalized);
        }
        if (predicate instanceof Presence presence) {
            return presence.test(normalized);
        }
        if (predicate instanceof DayRange range) {
            return range.test(normalized);
        }
        if (predicate instanceof NumberRange range) {
            return range.test(normalized);
        }
        if (predicate instanceof AnyEntry any) {
            return any.test(normalized);
        }
        return predicate.test(normalized);
    }
}
