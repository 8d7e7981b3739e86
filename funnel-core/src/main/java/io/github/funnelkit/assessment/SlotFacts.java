package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import org.jspecify.annotations.Nullable;

/**
 * The facts that one reading found. A flag that is only asked for its truth is the outcome of its node; every other value
 * is held as it was given, where it cannot change, and brought into its kept form when it is asked for.
 */
final class SlotFacts implements Facts {

    private final DayPlan plan;
    private final @Nullable Object[] values;
    private final Outcomes nodes;

    /** What is known by the values that are held, and by the outcomes of all nodes. */
    SlotFacts(DayPlan plan, @Nullable Object[] values, Outcomes nodes) {
        this.plan = plan;
        this.values = values;
        this.nodes = nodes;
    }

    /** What is kept of the fact in a slot, or null when it is unknown. */
    private @Nullable Object kept(Slot slot) {
        if (slot.number >= plan.bound) {
            return null;
        }
        if (slot.place != Slot.NOWHERE) {
            return slot.form.keep(Held.at(values, slot.place));
        }
        return nodes.isMet(slot.node) ? Boolean.TRUE : nodes.isNotMet(slot.node) ? Boolean.FALSE : null;
    }

    /** Whether the fact in a slot is not unknown. */
    boolean isKnown(int number) {
        return kept(plan.slots[number]) != null;
    }

    private @Nullable Object kept(Fact<?> fact) {
        Slot slot = plan.slot(fact);
        if (slot == null) {
            return null;
        }
        if (!isSame(slot.fact, fact)) {
            requireAlike(slot.fact, fact);
        }
        return kept(slot);
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
