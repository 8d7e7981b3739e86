package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.measure.NumberRange;
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
    // that is wanted. A reading that expects no certain fact any more stands at a place behind the last fact, which is
    // no fact's.
    private static final int OUT_OF_ORDER = 1;
    private static final int CLOSED = 2;

    private static final long[] NONE = {};

    /** What the values are held against. */
    final DayPlan plan;
    /** Whether values are held, as they are wanted when all are read. */
    private final boolean holds;
    /** The values that are held, as far as there are any. */
    private @Nullable Object @Nullable [] values;

    /** The outcomes by halves, where there are further ones than two. The first two are only set at the end. */
    private final long[] further;
    /** The slot that is expected next; behind the last, when none is. */
    private int next;

    /** The outcomes of the first {@link Half}, and of the next. */
    private long first;

    private long second;

    /** Starts a reading: what to hold the values against, and whether to keep them. */
    FactSink(DayPlan plan, boolean keep) {
        this.plan = plan;
        this.holds = keep || plan.jointQuestions.length > 0;
        this.further = plan.words > 1 ? new long[2 * plan.words] : NONE;
    }

    /** Goes on behind facts that were read by the numbers of their slots. */
    void expect(int slot) {
        next = slot;
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
        setFlag(slot(fact), value);
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
            setNumber(slot, value);
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
            setDay(slot, value);
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
            takeEntries(slot, value);
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
        put(slot(fact), value);
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
        put(slot(fact), FactValue.none());
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
        put(slot(fact), value);
        return this;
    }

    /** Takes a state, or a value of any type, null for unknown. */
    void put(Slot slot, @Nullable Object value) {
        Object said = said(value);
        if (said != null) {
            take(slot, said);
        }
    }

    /** The value that a state says, or the state when it says that there is none; null for unknown. */
    static @Nullable Object said(@Nullable Object state) {
        return state instanceof FactValue<?> value && !value.isNone()
                ? value.toOptional().orElse(null)
                : state;
    }

    /** Takes a value of any type, null for unknown: the usual types first, as each is one comparison. */
    void putValue(Slot slot, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            setFlag(slot, flag);
        } else if (value instanceof LocalDate day) {
            setDay(slot, day);
        } else if (value instanceof Number number) {
            setNumber(slot, number);
        } else if (value != null) {
            take(slot, value);
        }
    }

    /** Takes a value in its kept form. */
    void putKept(int number, Object kept) {
        Slot slot = plan.slots[number];
        if (slot.isTrue != 0) {
            mark(slot.half, FastPaths.flag(kept, slot.isTrue, slot.isFalse));
        } else {
            judge(slot, kept);
        }
    }

    private void setFlag(Slot slot, @Nullable Boolean value) {
        long said = FastPaths.flag(value, slot.isTrue, slot.isFalse);
        mark(slot.half, said);
        if (said == 0) {
            setOddFlag(slot, value);
        }
    }

    private void setOddFlag(Slot slot, @Nullable Boolean value) {
        if (value != null && slot.isTrue != 0) {
            setFlag(slot, Boolean.valueOf(value));
        } else if (value != null) {
            take(slot, value);
        }
    }

    private void setNumber(Slot slot, Number value) {
        NumberRange range = slot.numbers;
        long said = range == null ? 0 : FastPaths.number(value, slot.met, range.whole());
        markOrTake(
                slot,
                value,
                said == 0 && value instanceof BigDecimal decimal ? FastPaths.decimal(decimal, slot) : said);
    }

    private void setDay(Slot slot, LocalDate value) {
        markOrTake(slot, value, FastPaths.day(value, slot.met, slot));
    }

    private void markOrTake(Slot slot, Object value, long said) {
        if (said != 0) {
            hold(slot, value);
            mark(slot.half, said);
        } else {
            take(slot, value);
        }
    }

    /** Takes a value of any type, the long way. */
    void take(Slot slot, Object value) {
        if (value instanceof List<?> list) { // most are lists, which are asked for one interface only
            takeEntries(slot, list);
        } else if (value instanceof Collection<?> entries) {
            takeEntries(slot, entries);
        } else {
            Object kept = slot.form.keep(value);
            if (kept != null) {
                judge(slot, kept);
            }
        }
    }

    private void takeEntries(Slot slot, Collection<?> entries) {
        if (slot.keeps) {
            judge(slot, slot.form.keepEntries(entries));
        } else if (holds && !slot.form.isLasting(entries)) {
            judge(slot, slot.form.holdEntries(entries));
        } else if (judgeAsGiven(slot, entries)) {
            hold(slot, entries);
        } else {
            judge(slot, slot.form.glanceEntries(entries));
        }
    }

    /** Judges entries that may come more than once and in any order, if that cannot matter. */
    private boolean judgeAsGiven(Slot slot, Collection<?> entries) {
        try {
            return judgeUnchecked(slot, entries);
        } catch (RuntimeException failure) {
            throw slot.form.unreadable(failure);
        }
    }

    private boolean judgeUnchecked(Slot slot, Collection<?> entries) {
        if (slot.some != 0) {
            mark(slot.half, FastPaths.entries(entries, slot.some, slot.none));
            return true;
        }
        if (slot.entryNodes != null) {
            long found = slot.entryNodes.metBy(entries);
            if (found != EntryNodes.NOT_KEPT_FORM) {
                markAll(found, slot.entryNodes.all() & ~found);
                return true;
            }
        } else if (slot.sizes != null) {
            long said = FastPaths.size(entries, slot.met, slot.sizes);
            mark(slot.half, said);
            return said != 0;
        }
        return false;
    }

    /** Takes a value in its kept form. */
    private void judge(Slot slot, Object kept) {
        hold(slot, kept);
        slot.ask(kept, this);
    }

    private void hold(Slot slot, Object value) {
        if (holds) {
            room()[slot.place] = value;
        }
    }

    /** Room for all values. */
    private @Nullable Object[] room() {
        if (values == null) {
            values = new @Nullable Object[plan.places];
        }
        return values;
    }

    /** Takes values as they were given, where nothing else is held. */
    void holdAll(@Nullable Object[] given) {
        if (values != null) {
            Held.putAll(given, values);
        }
        values = given;
    }

    @SuppressWarnings("ReferenceEquality") // the same key in all but odd cases
    Slot slot(Fact<?> fact) {
        int expected = next;
        if (plan.expected[expected] == fact && fact != null) {
            next = expected + 1;
            return plan.slots[expected];
        }
        return find(fact);
    }

    /** A fact that is left out costs a look-up; one that comes too late costs a look-up for every later one. */
    private Slot find(Fact<?> fact) {
        if (next == plan.bound + CLOSED) {
            throw new IllegalStateException(
                    "fact '" + fact.id() + "' is set when the reading is over: a sink must not be kept");
        }
        Slot slot = plan.bound(fact);
        if (slot.number >= next) {
            next = slot.number + 1;
        } else {
            next = plan.bound + OUT_OF_ORDER;
            forget(slot);
        }
        return slot;
    }

    private void forget(Slot slot) {
        for (Slot.Question question : slot.questions) {
            int half = Half.of(question.node());
            long others = ~(Half.met(question.node()) | Half.notMet(question.node()));
            if (half == 0) {
                first &= others;
            } else if (half == 1) {
                second &= others;
            } else {
                further[half] &= others;
            }
        }
        if (values != null) {
            values[slot.place] = null;
        }
    }

    /** Takes what is said of half a word of nodes. */
    void mark(int half, long said) {
        if (half == 0) {
            first |= said;
        } else if (half == 1) {
            second |= said;
        } else {
            further[half] |= said;
        }
    }

    /** Takes what is met and what is not of the first 64 nodes. */
    void markAll(long met, long notMet) {
        first |= Half.first(met, notMet);
        second |= Half.second(met, notMet);
    }

    void mark(int node, Outcome outcome) {
        if (outcome != Outcome.UNKNOWN) {
            mark(Half.of(node), outcome == Outcome.MET ? Half.met(node) : Half.notMet(node));
        }
    }

    /** The outcomes of all nodes. Ends the reading, as what came of it must not change any more. */
    Outcomes outcomes(Track track) {
        close();
        if (plan.jointQuestions.length > 0) {
            // facts are read from nodes that no gate changes
            SlotFacts known = new SlotFacts(plan, room(), concluded(track));
            for (DayPlan.JointQuestion question : plan.jointQuestions) {
                mark(question.node(), question.outcome(known));
            }
        }
        return concluded(track);
    }

    private Outcomes concluded(Track track) {
        if (further.length == 0) {
            return track.circuit().conclude(track, Half.metIn(first, second), Half.notMetIn(first, second));
        }
        further[0] = first;
        further[1] = second;
        return track.circuit().conclude(track, Half.metIn(further), Half.notMetIn(further));
    }

    /** Ends the reading. */
    void close() {
        next = plan.bound + CLOSED;
    }

    /** What is said of one of the first two halves. */
    long said(int half) {
        return half == 0 ? first : second;
    }

    /** The values that are held; only when they were to be kept. Ends the reading. */
    @Nullable
    Object[] held() {
        close();
        if (!holds) {
            throw new IllegalStateException("no values were kept");
        }
        return room();
    }
}
