package io.github.funnelkit.internal.plan;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.circuit.NodeOutcomes;
import org.jspecify.annotations.Nullable;

/**
 * The facts that one reading found. A flag that is only asked for its truth is the outcome of its node; every other value
 * is retained as it was given, where it cannot change, and normalized when it is asked for, once.
 */
public final class SlotFacts implements Facts {

    private final DayPlan plan;
    private final @Nullable Object[] values;
    private final NodeOutcomes nodes;

    /** What is known by the values that are retained, and by the outcomes of all checks. */
    public SlotFacts(DayPlan plan, @Nullable Object[] values, NodeOutcomes nodes) {
        this.plan = plan;
        this.values = values;
        this.nodes = nodes;
    }

    /** The normalized value of the fact in a slot; null when it is unknown. */
    private @Nullable Object normalized(Slot slot) {
        if (slot.index >= plan.bound) {
            return null;
        }
        if (slot.valueIndex != Slot.NOT_RETAINED) {
            return RetainedValues.normalized(values, slot);
        }
        return nodes.isMet(slot.node) ? Boolean.TRUE : nodes.isNotMet(slot.node) ? Boolean.FALSE : null;
    }

    /** What came of a check on the day: as it was judged, or judged now where it was asked in another way. */
    public Outcome outcome(Check check) {
        Integer node = plan.circuit.checks().get(check);
        if (node == null) {
            return check.outcome(this, plan.day);
        }
        return nodes.isMet(node) ? Outcome.MET : nodes.isNotMet(node) ? Outcome.NOT_MET : Outcome.UNKNOWN;
    }

    private @Nullable Object normalized(Fact<?> fact) {
        Slot slot = plan.slot(fact);
        if (slot == null) {
            return null;
        }
        if (!isSame(slot.fact, fact)) {
            requireAlike(slot.fact, fact);
        }
        return normalized(slot);
    }

    @SuppressWarnings("ReferenceEquality") // the same key in all but odd cases
    private static boolean isSame(Fact<?> retained, Fact<?> asked) {
        return retained == asked;
    }

    /** A key of the same id but another type would give a value that is not what it seems. */
    private static void requireAlike(Fact<?> retained, Fact<?> asked) {
        if (retained.type() != asked.type() || !retained.unit().equals(asked.unit())) {
            throw new IllegalArgumentException("fact '" + asked.id() + "' is " + retained.describe()
                    + " in this assessment, but was asked for as " + asked.describe());
        }
    }

    @Override
    @SuppressWarnings("unchecked") // what is normalized fits the fact's type
    public <V> @Nullable V known(Fact<V> fact) {
        Object value = normalized(fact);
        return value instanceof FactValue.None ? null : (V) value;
    }

    /** Looks once, where the two methods above would look twice for what is unknown. */
    @Override
    @SuppressWarnings("unchecked") // as above
    public <V> FactValue<V> value(Fact<V> fact) {
        Object value = normalized(fact);
        return value instanceof FactValue.None ? FactValue.none() : FactValue.ofNullable((V) value);
    }

    @Override
    public boolean isNone(Fact<?> fact) {
        return normalized(fact) instanceof FactValue.None;
    }
}
