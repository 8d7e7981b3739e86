package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.plan.Slot;
import io.github.funnelkit.internal.reading.MisfitCollector;
import io.github.funnelkit.internal.reading.Reading;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is known about one host object, fact by fact: what a host's reading method writes into, as in {@code
 * (deal, facts) -> facts.set(REVENUE, deal.revenue()).set(TRIAL_AGREED, deal.trialAgreed())}.
 *
 * <p>The library makes sinks and hands them to the host's method for the time of one reading. A sink is not thread-safe
 * and cannot be used afterwards; a fact that is not set is unknown; of a fact that is set twice the last value counts.
 *
 * @since 0.1.0
 */
public final class FactSink {

    private final Reading reading;
    private final FactOrder order;

    // what these two have, at hand for every fact
    private final Slot[] slots;
    private final @Nullable Object[] facts;

    /** The index of the slot of the first fact. */
    private final int first;

    /** Takes what does not fit; null where that is refused. */
    private final @Nullable MisfitCollector misfits;

    /** The facts that were looked up; null where misfits are refused. */
    private final @Nullable BitSet looked;

    /** Which fact is expected next. */
    private int next;

    FactSink(Reading reading, FactOrder order, int first) {
        this(reading, order, first, null);
    }

    /** Goes on after what does not fit, unless there is nobody to take it. */
    FactSink(Reading reading, FactOrder order, int first, @Nullable MisfitCollector misfits) {
        this.reading = reading;
        this.order = order;
        this.slots = reading.plan().slots;
        this.facts = order.expected;
        this.first = first;
        this.misfits = misfits;
        this.looked = misfits == null ? null : new BitSet();
        this.next = misfits == null ? 0 : order.outOfOrder(); // every fact is looked up then
    }

    /**
     * Sets a flag.
     *
     * @param fact the fact
     * @param value the value; null makes the fact unknown
     * @return this sink
     * @throws IllegalArgumentException if the fact is not among those that were declared with the reading method
     */
    public FactSink set(Fact<Boolean> fact, @Nullable Boolean value) {
        Slot slot = slot(fact);
        try {
            reading.readFlag(slot, value);
        } catch (RuntimeException misfit) {
            passOver(slot, value, misfit);
        }
        return this;
    }

    /**
     * Sets a count or quantity.
     *
     * @param fact the fact
     * @param value the value; null makes the fact unknown
     * @return this sink
     * @throws IllegalArgumentException if the value does not fit the fact, or the fact is not among those that were
     *     declared with the reading method
     */
    public FactSink set(Fact<Number> fact, @Nullable Number value) {
        Slot slot = slot(fact);
        if (value != null) {
            try {
                reading.readNumber(slot, value);
            } catch (RuntimeException misfit) {
                passOver(slot, value, misfit);
            }
        }
        return this;
    }

    /**
     * Sets a date.
     *
     * @param fact the fact
     * @param value the value; null makes the fact unknown
     * @return this sink
     * @throws IllegalArgumentException if the fact is not among those that were declared with the reading method
     */
    public FactSink set(Fact<LocalDate> fact, @Nullable LocalDate value) {
        Slot slot = slot(fact);
        if (value != null) {
            try {
                reading.readDay(slot, value);
            } catch (RuntimeException misfit) {
                passOver(slot, value, misfit);
            }
        }
        return this;
    }

    /**
     * Sets the entries of a checklist, or a set of dates.
     *
     * @param fact the fact
     * @param value the value; null makes the fact unknown, an empty collection makes it none
     * @param <E> what the entries are
     * @return this sink
     * @throws IllegalArgumentException if the value does not fit the fact, or the fact is not among those that were
     *     declared with the reading method
     */
    public <E> FactSink set(Fact<Collection<E>> fact, @Nullable Collection<? extends E> value) {
        Slot slot = slot(fact);
        if (value != null) {
            try {
                if (misfits == null) {
                    reading.readEntries(slot, value);
                } else {
                    reading.readLeniently(slot, value, misfits);
                }
            } catch (RuntimeException misfit) {
                passOver(slot, value, misfit);
            }
        }
        return this;
    }

    /**
     * Sets a text.
     *
     * @param fact the fact
     * @param value the value; null or blank makes the fact unknown
     * @return this sink
     * @throws IllegalArgumentException if the fact is not among those that were declared with the reading method
     */
    public FactSink set(Fact<String> fact, @Nullable String value) {
        readState(slot(fact), value);
        return this;
    }

    /**
     * Says that there is known to be none.
     *
     * @param fact the fact
     * @return this sink
     * @throws IllegalArgumentException if the fact is a flag, or is not among those that were declared with the reading
     *     method
     */
    public FactSink none(Fact<?> fact) {
        readState(slot(fact), FactValue.none());
        return this;
    }

    /**
     * Sets a state, for hosts that know when there is none.
     *
     * @param fact the fact
     * @param value unknown, none or a value; null means unknown
     * @param <V> the type of the value
     * @return this sink
     * @throws IllegalArgumentException if the value does not fit the fact, or the fact is not among those that were
     *     declared with the reading method
     */
    public <V> FactSink setValue(Fact<V> fact, @Nullable FactValue<? extends V> value) {
        readState(slot(fact), value);
        return this;
    }

    private void readState(Slot slot, @Nullable Object state) {
        try {
            if (misfits == null) {
                reading.readState(slot, state);
            } else {
                reading.readLeniently(slot, state, misfits);
            }
        } catch (RuntimeException misfit) {
            passOver(slot, state, misfit);
        }
    }

    /** What does not fit stays unknown, if there is somebody to take it. */
    private void passOver(Slot slot, @Nullable Object value, RuntimeException misfit) {
        if (misfits == null) {
            throw misfit;
        }
        reading.forget(slot);
        misfits.add(slot.fact, value, misfit);
    }

    /** The host's method has failed: what it has not set cannot be read. */
    void addUnread(RuntimeException failure) {
        if (misfits == null
                || looked == null
                || looked.cardinality() == order.facts().size()) {
            throw failure;
        }
        for (int index = 0; index < order.facts().size(); index++) {
            if (!looked.get(index)) {
                misfits.add(slots[first + index].fact, null, failure);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same key in all but odd cases
    private Slot slot(Fact<?> fact) {
        int expected = next;
        if (facts[expected] == fact && fact != null) {
            next = expected + 1;
            return slots[first + expected];
        }
        return find(fact);
    }

    /** A fact that is left out costs a look-up; one that comes too late costs a look-up for every later one. */
    private Slot find(Fact<?> fact) {
        if (next == order.closed()) {
            throw new IllegalStateException(
                    "fact '" + fact.id() + "' is set when the reading is over: a sink must not be kept");
        }
        int index = order.index(fact);
        if (looked != null) {
            looked.set(index);
        }
        Slot slot = slots[first + index];
        if (index >= next) {
            next = index + 1;
        } else {
            next = order.outOfOrder();
            reading.forget(slot);
        }
        return slot;
    }

    /** Ends the reading, as what came of it must not change any more. */
    void close() {
        next = order.closed();
    }
}
