package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.circuit.NodeOutcomes;
import io.github.funnelkit.internal.circuit.OutcomeCollector;
import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.EntryNodes;
import io.github.funnelkit.internal.plan.JointQuestion;
import io.github.funnelkit.internal.plan.RetainedValues;
import io.github.funnelkit.internal.plan.Slot;
import io.github.funnelkit.internal.plan.SlotFacts;
import io.github.funnelkit.internal.predicate.FastPaths;
import io.github.funnelkit.internal.predicate.NumberRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one customer. Every value is evaluated by its questions as it comes, so that nothing need be retained
 * when the outcomes are all that is wanted. Not thread-safe.
 */
public final class Reading {

    /** The entries of a checklist of which nothing is known. */
    private static final List<String> SAYS_UNKNOWN = List.of("?");

    private final DayPlan plan;
    private final boolean retains;
    private final OutcomeCollector outcomes;

    /** The values that are retained, as far as there are any. */
    private @Nullable Object @Nullable [] values;

    /** Starts a reading: what to evaluate the values by, and whether to retain all of them. */
    public Reading(DayPlan plan, boolean retain) {
        this.plan = plan;
        this.retains = retain || !plan.jointQuestions.isEmpty();
        this.outcomes = new OutcomeCollector(plan.circuit.words());
    }

    /** What the values are evaluated by. */
    public DayPlan plan() {
        return plan;
    }

    /** Reads a state, or a value of any type; null is unknown. */
    public void readState(Slot slot, @Nullable Object state) {
        Object value = valueOf(state);
        if (value != null) {
            readAny(slot, value);
        }
    }

    /** The same, but of records only what does not fit stays unknown. */
    public void readLeniently(Slot slot, @Nullable Object state, MisfitCollector misfits) {
        Object value = valueOf(state);
        if (value != null) {
            boolean records = slot.fact.type() == FactType.RECORDS && value instanceof Collection<?>;
            readAny(slot, records ? RecordReading.fitting(slot.fact, value, misfits) : value);
        }
    }

    /** The value of a state, or the state when it is none; null when it is unknown. */
    public static @Nullable Object valueOf(@Nullable Object state) {
        return state instanceof FactValue<?> value && !value.isNone()
                ? value.toOptional().orElse(null)
                : state;
    }

    /** Reads a value of any type, null is unknown: the usual types first, as each is one comparison. */
    public void read(Slot slot, @Nullable Object value) {
        if (slot.isTrue != 0) {
            readAsFlag(slot, value);
        } else if (value != null) {
            readKnown(slot, value);
        }
    }

    /** Most values are flags, and come in the same order for each customer. */
    private void readAsFlag(Slot slot, @Nullable Object value) {
        long bits = FastPaths.flag(value, slot.isTrue, slot.isFalse);
        outcomes.add(slot.half, bits);
        if (FastPaths.known(value)
                > Long.bitCount(bits)) { // one branch that is never taken, where two could not be foretold
            readKnown(slot, Objects.requireNonNull(value));
        }
    }

    private void readKnown(Slot slot, Object value) {
        if (value instanceof Boolean flag) {
            readFlag(slot, flag);
        } else if (value instanceof LocalDate day) {
            readDay(slot, day);
        } else if (value instanceof Number number) {
            readNumber(slot, number);
        } else {
            readAny(slot, value);
        }
    }

    /** Reads a normalized value. */
    public void readNormalized(Slot slot, Object normalized) {
        if (slot.isTrue != 0) {
            outcomes.add(slot.half, FastPaths.flag(normalized, slot.isTrue, slot.isFalse));
        } else {
            evaluate(slot, normalized);
        }
    }

    /** Reads a flag. */
    public void readFlag(Slot slot, @Nullable Boolean value) {
        long bits = FastPaths.flag(value, slot.isTrue, slot.isFalse);
        outcomes.add(slot.half, bits);
        if (bits == 0) {
            readOddFlag(slot, value);
        }
    }

    private void readOddFlag(Slot slot, @Nullable Boolean value) {
        if (value != null && slot.isTrue != 0) {
            readFlag(slot, Boolean.valueOf(value));
        } else if (value != null) {
            readAny(slot, value);
        }
    }

    /** Reads a number. */
    public void readNumber(Slot slot, Number value) {
        NumberRange range = slot.bounded ? null : slot.numbers;
        long bits = range == null ? 0 : FastPaths.number(value, slot.met, range.whole());
        addOrRead(slot, value, bits == 0 && value instanceof BigDecimal decimal ? slot.decimal(decimal) : bits);
    }

    /** Reads a date. */
    public void readDay(Slot slot, LocalDate value) {
        addOrRead(slot, value, FastPaths.day(value, slot.met, slot.days));
    }

    private void addOrRead(Slot slot, Object value, long bits) {
        if (bits != 0) {
            retain(slot, value);
            outcomes.add(slot.half, bits);
        } else {
            readAny(slot, value);
        }
    }

    /** Reads a value of any type, by the slow path. */
    public void readAny(Slot slot, Object value) {
        if (value instanceof List<?> list) { // most are lists, which are asked for one interface only
            readEntries(slot, list);
        } else if (value instanceof Collection<?> entries) {
            readEntries(slot, entries);
        } else {
            Object normalized = slot.normalize(value);
            if (normalized != null) {
                evaluate(slot, normalized);
            }
        }
    }

    /** Reads the entries of a checklist, or dates. */
    public void readEntries(Slot slot, Collection<?> entries) {
        if (slot.needsNormalized || !slot.multiple) {
            evaluateEntries(slot, slot.entries.normalized(entries));
        } else if (retains) {
            readRetained(slot, entries);
        } else if (!evaluateAsGiven(slot, entries)) {
            evaluateEntries(slot, slot.entries.distinct(entries));
        }
    }

    private void readRetained(Slot slot, Collection<?> entries) {
        Object retained = slot.anyOrder ? slot.retainable(entries) : null;
        if (retained != null && evaluateRetained(slot, retained)) {
            retain(slot, retained);
        } else {
            evaluateEntries(slot, slot.readied(entries, true));
        }
    }

    private boolean evaluateRetained(Slot slot, Object retained) {
        if (slot.some != 0) {
            outcomes.add(slot.half, FastPaths.retained(retained, slot.some, slot.none));
            return true;
        }
        if (slot.entryNodes != null) {
            return addFound(slot.entryNodes, slot.entryNodes.metByRetained(retained));
        }
        long bits = slot.retainedSize(retained);
        outcomes.add(slot.half, bits);
        return bits != 0;
    }

    private boolean addFound(EntryNodes nodes, long found) {
        if (found != EntryNodes.NOT_NORMALIZED) {
            outcomes.addAll(found, nodes.all() & ~found);
        }
        return found != EntryNodes.NOT_NORMALIZED;
    }

    /** Evaluates entries that may come more than once and in any order, if that cannot matter. */
    private boolean evaluateAsGiven(Slot slot, Collection<?> entries) {
        try {
            return evaluateUnchecked(slot, entries);
        } catch (RuntimeException failure) {
            throw slot.entries.unreadable(failure);
        }
    }

    private boolean evaluateUnchecked(Slot slot, Collection<?> entries) {
        if ((slot.some != 0 || slot.sizes != null) && !slot.entries.areValid(entries)) {
            return false;
        }
        if (slot.some != 0) {
            outcomes.add(slot.half, FastPaths.entries(entries, slot.some, slot.none));
            return true;
        }
        if (slot.entryNodes != null) {
            return addFound(slot.entryNodes, slot.entryNodes.metBy(entries));
        }
        if (slot.sizes != null) {
            long bits = FastPaths.size(entries.size(), slot.met, slot.sizes);
            outcomes.add(slot.half, bits);
            return bits != 0;
        }
        return false;
    }

    /** What came of entries, whose only one may say that it is not known: that is retained in place of a host's collection. */
    private void evaluateEntries(Slot slot, @Nullable Object normalized) {
        if (normalized == null) {
            retain(slot, SAYS_UNKNOWN);
        } else {
            evaluate(slot, normalized);
        }
    }

    private void evaluate(Slot slot, Object normalized) {
        retain(slot, normalized);
        slot.evaluate(normalized, outcomes);
    }

    private void retain(Slot slot, Object value) {
        if (retains) {
            values()[slot.valueIndex] = value;
        }
    }

    private @Nullable Object[] values() {
        if (values == null) {
            values = new @Nullable Object[plan.values];
        }
        return values;
    }

    /** Retains values as they were given, except where there is one already. */
    public void retainAll(@Nullable Object[] given) {
        if (values != null) {
            RetainedValues.putAll(given, values);
        }
        values = given;
    }

    /** Makes a fact unknown again. */
    public void forget(Slot slot) {
        slot.forget(outcomes);
        if (values != null) {
            values[slot.valueIndex] = null;
        }
    }

    /** Adds outcomes of half a word of nodes. */
    public void add(int half, long bits) {
        outcomes.add(half, bits);
    }

    /** The outcomes of half a word of nodes. */
    public long bits(int half) {
        return outcomes.bits(half);
    }

    /** The outcomes of all nodes. */
    public NodeOutcomes conclude() {
        if (!plan.jointQuestions.isEmpty()) {
            // a flag is told by its check, which no gate changes
            SlotFacts known = new SlotFacts(plan, values(), outcomes.outcomes());
            for (JointQuestion question : plan.jointQuestions) {
                outcomes.add(question.node(), question.outcome(known));
            }
        }
        return plan.circuit.conclude(outcomes);
    }

    /** The same; where a host's kind fails to judge several facts together, they are unknown. */
    public NodeOutcomes concludeLeniently(MisfitCollector misfits) {
        for (JointQuestion question : plan.jointQuestions) {
            SlotFacts known = new SlotFacts(plan, values(), outcomes.outcomes());
            try {
                question.outcome(known);
            } catch (RuntimeException failure) {
                for (int index : question.slots()) {
                    Slot slot = plan.slots[index];
                    Object value = valueOf(known.value(slot.fact));
                    if (value != null && !(value instanceof FactValue<?> state && state.isUnknown())) {
                        misfits.add(slot.fact, value, failure);
                        forget(slot);
                    }
                }
            }
        }
        return conclude();
    }

    /** The values that are retained. */
    public @Nullable Object[] retained() {
        if (!retains) {
            throw new IllegalStateException("no values were retained");
        }
        return values();
    }
}
