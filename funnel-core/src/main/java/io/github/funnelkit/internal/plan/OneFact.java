package io.github.funnelkit.internal.plan;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import org.jspecify.annotations.Nullable;

/** What is known to a check that reads one fact: that fact, which is known or known to be none. */
record OneFact(Fact<?> fact, Object normalized) implements Facts {

    private Object normalized(Fact<?> asked) {
        if (!asked.equals(fact)) {
            throw new IllegalArgumentException("a condition reads fact '" + asked.id()
                    + "', which is not among its arguments; it may ask for '" + fact.id() + "'");
        }
        return normalized;
    }

    @Override
    @SuppressWarnings("unchecked") // what is normalized fits the fact, and only this fact is answered
    public <V> @Nullable V known(Fact<V> asked) {
        Object value = normalized(asked);
        return value instanceof FactValue.None ? null : (V) value;
    }

    @Override
    public boolean isNone(Fact<?> asked) {
        return normalized(asked) instanceof FactValue.None;
    }
}
