package io.github.funnelkit.internal.plan;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known to a check that reads several facts: those facts, by their normalized values. Valid while it is judged. */
final class SomeFacts implements Facts {

    private final List<Fact<?>> facts;
    private final @Nullable Object[] normalized;

    SomeFacts(List<Fact<?>> facts, @Nullable Object[] normalized) {
        this.facts = facts;
        this.normalized = normalized;
    }

    private @Nullable Object normalized(Fact<?> asked) {
        for (int i = 0; i < normalized.length; i++) {
            if (facts.get(i).equals(asked)) {
                return normalized[i];
            }
        }
        return null;
    }

    @Override
    @SuppressWarnings("unchecked") // what is normalized fits the fact
    public <V> @Nullable V known(Fact<V> asked) {
        Object value = normalized(asked);
        return value instanceof FactValue.None ? null : (V) value;
    }

    @Override
    public boolean isNone(Fact<?> asked) {
        return normalized(asked) instanceof FactValue.None;
    }
}
