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

    private @Nullable Object kept;

    void moveTo(Object value) {
        kept = value;
    }

    @Override
    @SuppressWarnings("unchecked") // the check asks for the one fact that it reads
    public <V> @Nullable V known(Fact<V> fact) {
        return kept instanceof FactValue.None ? null : (V) kept;
    }

    @Override
    public boolean isNone(Fact<?> fact) {
        return kept instanceof FactValue.None;
    }
}
