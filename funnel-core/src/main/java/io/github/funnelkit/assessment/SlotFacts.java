package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import org.jspecify.annotations.Nullable;

/** The facts that the assessments of one sale type read, each kept in its slot. */
final class SlotFacts implements Facts {

    private final Track track;
    private final @Nullable Object[] slots;

    SlotFacts(Track track, @Nullable Object[] slots) {
        this.track = track;
        this.slots = slots;
    }

    /** Null when unknown, {@link FactValue#none()}, or the value. */
    @Nullable
    Object kept(int slot) {
        return slots[slot];
    }

    private @Nullable Object kept(Fact<?> fact) {
        int slot = track.slot(fact);
        return slot < 0 ? null : slots[slot];
    }

    @Override
    @SuppressWarnings("unchecked") // the binding's readers keep what fits the fact's type
    public <V> @Nullable V known(Fact<V> fact) {
        Object kept = kept(fact);
        return kept instanceof FactValue.None ? null : (V) kept;
    }

    @Override
    public boolean isNone(Fact<?> fact) {
        return kept(fact) instanceof FactValue.None;
    }
}
