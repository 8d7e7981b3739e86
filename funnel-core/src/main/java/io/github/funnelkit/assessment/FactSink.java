package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.measure.DayRange;
import io.github.funnelkit.measure.Measure;
import io.github.funnelkit.measure.NumberRange;
import io.github.funnelkit.measure.Presence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    // Every value is held against its questions as it comes, so that nothing need be stored when the outcomes are all
    // that is wanted. A node's outcome is a bit in the word of what is met, or in the word of what is not, or in
    // neither. Where values decide, arithmetic takes the place of branches, which nobody could predict.

    private static final int OUT_OF_ORDER = -1;
    private static final int CLOSED = -2;

    private final DayPlan plan;
    /** Null when the outcomes are all that is wanted, and fit into two words. */
    private final @Nullable Store store;
    /** The slot that is expected next, or {@link #OUT_OF_ORDER}, or {@link #CLOSED}. */
    private int next;

    private long met;
    private long notMet;

    /** Starts a reading: what to hold the values against, and whether to keep them. */
    FactSink(DayPlan plan, boolean keep) {
        this.plan = plan;
        this.store = plan.store(keep);
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
        if (value != null) {
            judgeFlag(slot, value);
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
            if (store == null && slot.measure instanceof NumberRange range) {
                if (value instanceof Integer whole && whole >= 0) {
                    mark(slot.node, range.holds(whole));
                    return this;
                }
                if (value instanceof BigDecimal decimal && slot.type == FactType.QUANTITY) {
                    mark(slot.node, range.fits(decimal) ? 1 : 0);
                    return this;
                }
            }
            take(slot, value);
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
            if (slot.measure instanceof DayRange range) {
                mark(slot.node, range.holds(value));
                if (store != null) {
                    store.values[slot.number] = value;
                }
            } else {
                judge(slot, value);
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
            if (store == null && slot.measure instanceof Presence presence) {
                mark(slot.node, (value.isEmpty() ? 1 : 0) ^ presence.whenAny());
            } else {
                takeEntries(slot, value);
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
        put(fact, value);
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
        put(fact, FactValue.none());
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
        put(fact, value);
        return this;
    }

    /** Takes a host's value of any type, null for unknown, or a state. */
    void put(Fact<?> fact, @Nullable Object value) {
        Slot slot = slot(fact);
        Object said = value instanceof FactValue<?> state ? said(state) : value;
        if (said != null) {
            take(slot, said);
        }
    }

    private static @Nullable Object said(FactValue<?> state) {
        return state.isNone() ? state : state.toOptional().orElse(null);
    }

    /**
     * Takes what is known of the bound facts from a sheet. Both are in the order of the ids, so one walk along both finds
     * them all.
     */
    @SuppressWarnings("ReferenceEquality") // equal keys are found by their ids, the same key faster
    void putAll(FactSheet sheet) {
        Slot[] slots = plan.slots;
        int bound = plan.bound;
        int next = 0;
        for (int at = 0; at < sheet.size() && next < bound; at++) {
            Fact<?> fact = sheet.fact(at);
            while (next < bound && slots[next].fact != fact) {
                int order = slots[next].id.compareTo(sheet.id(at));
                if (order >= 0) {
                    break;
                }
                next++;
            }
            if (next < bound && (slots[next].fact == fact || slots[next].id.equals(sheet.id(at)))) {
                keep(slots[next], sheet.kept(at, slots[next].fact));
                next++;
            }
        }
    }

    /** Takes a value in its kept form. */
    private void keep(Slot slot, Object kept) {
        if (kept instanceof Boolean flag) {
            judgeFlag(slot, flag);
        } else {
            judge(slot, kept);
        }
    }

    private void judgeFlag(Slot slot, Boolean value) {
        long bit = slot.flag;
        if (bit == 0) {
            judge(slot, value);
            return;
        }
        long yes = -(value ? 1L : 0L) & bit;
        met |= yes;
        notMet |= yes ^ bit;
        if (store != null) {
            store.values[slot.number] = value;
        }
    }

    private void take(Slot slot, Object value) {
        if (value instanceof List<?> entries) {
            takeEntries(slot, entries);
            return;
        }
        Object kept = slot.form.keep(value);
        if (kept != null) {
            judge(slot, kept);
        }
    }

    private void takeEntries(Slot slot, Collection<?> entries) {
        if (store == null && slot.entryNodes != null) {
            long found = slot.entryNodes.metBy(entries);
            if (found != EntryNodes.NOT_KEPT_FORM) {
                markAll(slot.entryNodes, found);
                return;
            }
        }
        if (slot.keeps) {
            judge(slot, slot.form.keepEntries(entries));
        } else {
            judge(slot, store != null ? slot.form.holdEntries(entries) : slot.form.glanceEntries(entries));
        }
    }

    private void markAll(EntryNodes nodes, long found) {
        met |= found;
        notMet |= nodes.all() & ~found;
    }

    private void judge(Slot slot, Object value) {
        if (store != null) {
            store.values[slot.number] = value;
        }
        if (slot.measure != null) {
            mark(slot.node, Measure.isFit(slot.measure, value) ? 1 : 0);
            return;
        }
        if (slot.entryNodes != null && value instanceof List<?> entries) {
            long found = slot.entryNodes.metBy(entries);
            if (found != EntryNodes.NOT_KEPT_FORM) {
                markAll(slot.entryNodes, found);
                return;
            }
        }
        for (Slot.Question question : slot.questions) {
            if (question.measure() != null) {
                mark(question.node(), Measure.isFit(question.measure(), value) ? 1 : 0);
            } else {
                mark(question.node(), question.test().outcome(new OneFact(slot.fact, value)));
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same key in all but odd cases
    private Slot slot(Fact<?> fact) {
        int expected = next;
        Slot[] slots = plan.slots;
        if (expected >= 0 && expected < plan.bound) {
            Slot slot = slots[expected];
            if (slot.fact == fact) {
                next = expected + 1;
                return slot;
            }
        }
        return find(fact);
    }

    /** A fact that is left out costs a look-up; one that comes too late costs a look-up for every later one. */
    private Slot find(Fact<?> fact) {
        if (next == CLOSED) {
            throw new IllegalStateException(
                    "fact '" + fact.id() + "' is set when the reading is over: a sink must not be kept");
        }
        Slot slot = plan.bound(fact);
        if (next != OUT_OF_ORDER && slot.number >= next) {
            next = slot.number + 1;
        } else {
            next = OUT_OF_ORDER;
            forget(slot);
        }
        return slot;
    }

    private void forget(Slot slot) {
        for (Slot.Question question : slot.questions) {
            long others = ~(1L << question.node());
            if (question.node() < Long.SIZE) {
                met &= others;
                notMet &= others;
            } else if (store != null) {
                store.met[question.node() / Long.SIZE] &= others;
                store.notMet[question.node() / Long.SIZE] &= others;
            }
        }
        if (store != null) {
            store.values[slot.number] = null;
        }
    }

    private void mark(int node, Outcome outcome) {
        if (outcome != Outcome.UNKNOWN) {
            mark(node, outcome == Outcome.MET ? 1 : 0);
        }
    }

    /** Marks a node as met for 1, as not met for 0. */
    private void mark(int node, int fits) {
        long yes = fits;
        long no = fits ^ 1L;
        if (node < Long.SIZE) {
            met |= yes << node;
            notMet |= no << node;
        } else if (store != null) {
            store.met[node / Long.SIZE] |= yes << node;
            store.notMet[node / Long.SIZE] |= no << node;
        }
    }

    /** The outcomes. Ends the reading, as what came of it must not change any more. */
    Outcomes outcomes(Track track) {
        next = CLOSED;
        if (store != null) {
            askJointly(track, store.values);
            if (store.met.length > 1) {
                store.met[0] = met;
                store.notMet[0] = notMet;
                return track.circuit().conclude(track, store.met, store.notMet);
            }
        }
        return track.circuit().conclude(track, met, notMet);
    }

    private void askJointly(Track track, @Nullable Object[] values) {
        for (DayPlan.JointQuestion question : plan.jointQuestions()) {
            boolean known = true;
            for (int slot : question.slots()) {
                known &= values[slot] != null;
            }
            if (known) {
                mark(question.node(), question.test().outcome(new SlotFacts(track, values)));
            }
        }
    }

    /** The values that were kept; only when they were to be kept. Ends the reading. */
    @Nullable
    Object[] values() {
        next = CLOSED;
        if (store == null) {
            throw new IllegalStateException("no values were kept");
        }
        return store.values;
    }
}
