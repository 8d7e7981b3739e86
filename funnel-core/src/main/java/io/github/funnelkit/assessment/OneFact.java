package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * What is known to a check that reads one fact: the value of that fact, which is handed over without looking it up. It is
 * moved from check to check within one assessment.
 */
final class OneFact implements Facts {

    private Fact<?> fact;
    private @Nullable Object kept;

    OneFact(Fact<?> first) {
        fact = first;
    }

    void moveTo(Fact<?> next, Object value) {
        fact = next;
        kept = value;
    }

    private @Nullable Object kept(Fact<?> asked) {
        return isMine(asked) ? kept : refuse(asked);
    }

    @SuppressWarnings("ReferenceEquality") // the same key in all but odd cases, and this is asked for every check
    private boolean isMine(Fact<?> asked) {
        return asked == fact || asked.equals(fact);
    }

    private @Nullable Object refuse(Fact<?> asked) {
        throw new IllegalArgumentException("a condition reads fact '" + asked.id()
                + "', which is not among its arguments; " + "it may ask for '" + fact.id() + "'");
    }

    @Override
    @SuppressWarnings("unchecked") // what is kept fits the fact, and only this fact is answered
    public <V> @Nullable V known(Fact<V> asked) {
        Object value = kept(asked);
        return value instanceof FactValue.None ? null : (V) value;
    }

    @Override
    public boolean isNone(Fact<?> asked) {
        return kept(asked) instanceof FactValue.None;
    }
}
