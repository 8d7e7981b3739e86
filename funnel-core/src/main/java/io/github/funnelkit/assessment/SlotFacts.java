package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.fact.KeptForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that the assessments of one sale type read, each in its slot; entries are brought into their order when they
 * are asked for.
 */
final class SlotFacts implements Facts {

    private final Track track;
    private final @Nullable Object[] slots;

    SlotFacts(Track track, @Nullable Object[] slots) {
        this.track = track;
        this.slots = slots;
    }

    private @Nullable Object kept(Fact<?> fact) {
        int slot = track.slot(fact);
        if (slot < 0) {
            return null;
        }
        Fact<?> held = track.facts().get(slot);
        if (!isSame(held, fact)) {
            requireAlike(held, fact);
        }
        Object value = slots[slot];
        return value instanceof List<?> entries ? KeptForm.of(fact).keepEntries(entries) : value;
    }

    @SuppressWarnings("ReferenceEquality") // the same key in all but odd cases
    private static boolean isSame(Fact<?> held, Fact<?> asked) {
        return held == asked;
    }

    /** A key of the same id but another type would give a value that is not what it seems. */
    private static void requireAlike(Fact<?> held, Fact<?> asked) {
        if (held.type() != asked.type() || !held.unit().equals(asked.unit())) {
            throw new IllegalArgumentException("fact '" + asked.id() + "' is " + held.describe()
                    + " in this assessment, but was asked for as " + asked.describe());
        }
    }

    @Override
    @SuppressWarnings("unchecked") // the binding's readers keep what fits the fact's type
    public <V> @Nullable V known(Fact<V> fact) {
        Object kept = kept(fact);
        return kept instanceof FactValue.None ? null : (V) kept;
    }

    /** Looks once, where the two methods above would look twice for what is unknown. */
    @Override
    @SuppressWarnings("unchecked") // as above
    public <V> FactValue<V> value(Fact<V> fact) {
        Object kept = kept(fact);
        return kept instanceof FactValue.None ? FactValue.none() : FactValue.ofNullable((V) kept);
    }

    @Override
    public boolean isNone(Fact<?> fact) {
        return kept(fact) instanceof FactValue.None;
    }
}
