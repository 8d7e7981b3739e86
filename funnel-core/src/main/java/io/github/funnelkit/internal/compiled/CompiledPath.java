package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactSheetReader;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.circuit.OutcomeBits;
import io.github.funnelkit.internal.entries.RetainedEntries;
import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.EntryNodes;
import io.github.funnelkit.internal.plan.Slot;
import io.github.funnelkit.internal.predicate.BoundedRange;
import io.github.funnelkit.internal.predicate.DayRange;
import io.github.funnelkit.internal.predicate.DaysPredicate;
import io.github.funnelkit.internal.predicate.FastPaths;
import io.github.funnelkit.internal.predicate.SizeRange;
import io.github.funnelkit.internal.predicate.WholeRange;
import io.github.funnelkit.internal.reading.FactSource;
import io.github.funnelkit.internal.reading.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What judges the customers of one sale type: {@link SalePathCompiler} writes a class for each.
 *
 * @param <O> outcomes
 * @param <A> an assessment
 */
public abstract class CompiledPath<O, A> {

    /** There is one only. */
    private static final Object NONE = FactValue.none();

    private static final long NOTHING_FOUND = ~0L;

    /** The outcomes of the criteria for one customer, on the day of the plan. */
    public abstract O judge(Object customer, DayPlan plan);

    /** The assessment of one customer, on the day of the plan. */
    public abstract A assess(Object customer, DayPlan plan);

    // What takes long is called, and is never inlined by the JVM, as what it compiles as a whole is limited: these are
    // written as methods that are too long for that, and go on to SlowPaths.

    abstract @Nullable Reading read(
            @Nullable Reading begun, DayPlan plan, boolean retain, Slot slot, @Nullable Object value);

    abstract @Nullable Object readiedBy(Slot slot, @Nullable Object value, boolean retain);

    abstract long outcomesOf(Object readied, Slot slot, int half);

    abstract long jointly(@Nullable Object[] values, DayPlan plan, int question);

    abstract boolean isUsual(BigDecimal value, Slot slot);

    abstract long decimal(BigDecimal value, Slot slot);

    abstract long normalizedDecimal(BigDecimal value, Slot slot);

    abstract @Nullable Object retainableBy(Object value, Slot slot);

    abstract boolean areValid(Collection<?> entries, Slot slot);

    abstract long size(Collection<?> entries, Slot slot);

    abstract long found(Collection<?> entries, EntryNodes nodes);

    abstract long foundRetained(Object retained, EntryNodes nodes);

    // What follows is called by what is written. It gives 0 when a value is unknown or must take the slow path.
    // Any object is taken for a collection: the JVM only looks at an interface when one of its methods is called, and
    // then throws an IncompatibleClassChangeError. To look at it before would cost as much as to evaluate it.

    /** Leaves what is no collection to the slow path, which refuses it; any other error of linking is no value's. */
    private static long notACollection(Object value, IncompatibleClassChangeError error) {
        if (value instanceof Collection<?>) {
            throw error;
        }
        return 0;
    }

    static long number(
            @Nullable Object value, long met, WholeRange range, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        long bits = FastPaths.number(value, met, range);
        return bits == 0 && value instanceof BigDecimal decimal ? path.decimal(decimal, slots[slot]) : bits;
    }

    static long normalizedNumber(
            @Nullable Object value, long met, WholeRange range, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        if (value instanceof Long whole) {
            return whole < 0
                    ? path.normalizedDecimal(BigDecimal.valueOf(whole), slots[slot])
                    : FastPaths.bit(met, range.misses(whole));
        }
        if (value instanceof BigDecimal decimal) {
            long bits = FastPaths.number(value, met, range);
            return bits == 0 ? path.normalizedDecimal(decimal, slots[slot]) : bits;
        }
        return value != null ? FastPaths.bit(met, 1) : 0;
    }

    /** A number of a fact with bounds: what is out of them is left to the slow path, which refuses it. */
    static long boundedNumber(
            @Nullable Object value, long met, BoundedRange range, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        return FastPaths.number(value, 1, range.allowed()) == 1
                ? FastPaths.number(value, met, range.asked())
                : value instanceof BigDecimal decimal ? path.decimal(decimal, slots[slot]) : 0;
    }

    static long normalizedBoundedNumber(
            @Nullable Object value, long met, BoundedRange range, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        return normalizedNumber(value, met, range.asked(), slots, slot, path);
    }

    static long day(@Nullable Object value, long met, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        return value instanceof LocalDate day ? FastPaths.day(day, met, slots[slot].days) : 0;
    }

    static long normalizedDay(@Nullable Object value, long met, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        return value instanceof LocalDate day
                ? FastPaths.day(day, met, slots[slot].days)
                : value != null ? FastPaths.bit(met, 1) : 0;
    }

    /** Entries, when all that is asked is whether there are some. */
    static long entries(
            @Nullable Collection<?> value, long some, long none, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        try {
            return value == null || !path.areValid(value, slots[slot]) ? 0 : FastPaths.entries(value, some, none);
        } catch (RuntimeException failure) {
            throw slots[slot].entries.unreadable(failure);
        } catch (IncompatibleClassChangeError error) {
            return notACollection(value, error);
        }
    }

    /** What is retained of entries; null when they must take the slow path. */
    @SuppressWarnings("ReferenceEquality") // see there
    static @Nullable Object retainable(@Nullable Object value, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        return value == null || value == RetainedEntries.NONE ? value : path.retainableBy(value, slots[slot]);
    }

    /** Whether there are some, of entries that are retained. */
    static long retainedEntries(
            @Nullable Object retained, long some, long none, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        return FastPaths.retained(retained, some, none);
    }

    /** The same, for entries that are normalized. */
    @SuppressWarnings("ReferenceEquality") // see there
    static long normalizedEntries(
            @Nullable Object value, long some, long none, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        long known = value == null ? 0 : some;
        return value == NONE ? none : known;
    }

    /** Entries, when all that is asked is how many there are. */
    static long size(
            @Nullable Collection<?> value, long met, SizeRange range, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        if (value == null) {
            return 0;
        }
        long bits;
        try {
            bits = path.areValid(value, slots[slot]) ? FastPaths.size(value.size(), met, range) : 0;
        } catch (RuntimeException failure) {
            throw slots[slot].entries.unreadable(failure);
        } catch (IncompatibleClassChangeError error) {
            return notACollection(value, error);
        }
        return bits == 0 ? path.size(value, slots[slot]) : bits;
    }

    /** The same, of entries that are retained. */
    static long retainedSize(
            @Nullable Object retained, long met, SizeRange range, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        if (retained == null) {
            return 0;
        }
        long bits = FastPaths.size(RetainedEntries.size(retained), met, range);
        return bits == 0 ? path.size(RetainedEntries.collection(retained), slots[slot]) : bits;
    }

    /** The same, for entries that are normalized. */
    static long normalizedSize(
            @Nullable Object value, long met, SizeRange range, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        if (value == null) {
            return 0;
        }
        return FastPaths.bit(met, range.contains(value instanceof List<?> list ? list.size() : 0) ? 0 : 1);
    }

    /** Entries, when several ask for some of them: the complement of the bits of what is met. */
    static long found(
            @Nullable Collection<?> value, EntryNodes nodes, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        try {
            return value == null ? 0 : path.found(value, nodes);
        } catch (RuntimeException failure) {
            throw slots[slot].entries.unreadable(failure);
        } catch (IncompatibleClassChangeError error) {
            return notACollection(value, error);
        }
    }

    /** The same, of entries that are retained. */
    static long retainedFound(
            @Nullable Object retained, EntryNodes nodes, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        return retained == null ? 0 : path.foundRetained(retained, nodes);
    }

    /** The same, for entries that are normalized. */
    static long normalizedFound(
            @Nullable Object value, EntryNodes nodes, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        return value instanceof List<?> list ? path.found(list, nodes) : value != null ? NOTHING_FOUND : 0;
    }

    /** A text, or an entry of a choice. */
    static long text(@Nullable Object value, EntryNodes nodes, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        return value instanceof String text ? ~nodes.metBy(text) : 0;
    }

    /** The same, for a normalized one. */
    static long normalizedText(
            @Nullable Object value, EntryNodes nodes, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        return value instanceof String text ? ~nodes.metByNormalized(text) : value != null ? NOTHING_FOUND : 0;
    }

    /** Dates of a set. */
    static long dates(@Nullable Object value, long met, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        DaysPredicate predicate = slots[slot].dates;
        try {
            return value instanceof List<?> dates && predicate != null ? predicate.bits(dates, met) : 0;
        } catch (RuntimeException failure) {
            throw slots[slot].entries.unreadable(failure);
        }
    }

    /** A number that has been found usual, by one of several ranges. */
    static long range(
            @Nullable Object value,
            long met,
            WholeRange range,
            Slot[] slots,
            int slot,
            CompiledPath<?, ?> path,
            int half) {
        long bits = FastPaths.number(value, met, range);
        return bits == 0 && value instanceof BigDecimal decimal ? path.outcomesOf(decimal, slots[slot], half) : bits;
    }

    static long normalizedRange(
            @Nullable Object value,
            long met,
            WholeRange range,
            Slot[] slots,
            int slot,
            CompiledPath<?, ?> path,
            int half) {
        if (value instanceof Long whole) {
            return whole < 0 ? path.outcomesOf(value, slots[slot], half) : FastPaths.bit(met, range.misses(whole));
        }
        if (value instanceof BigDecimal) {
            return range(value, met, range, slots, slot, path, half);
        }
        return value != null ? FastPaths.bit(met, 1) : 0;
    }

    /** A date, by one of several ranges. */
    static long dayRange(
            @Nullable Object value, long met, Slot[] slots, int slot, CompiledPath<?, ?> path, int question) {
        return value instanceof LocalDate day
                ? FastPaths.day(
                        day, met, (DayRange) slots[slot].questions.get(question).predicate())
                : 0;
    }

    static long normalizedDayRange(
            @Nullable Object value, long met, Slot[] slots, int slot, CompiledPath<?, ?> path, int question) {
        return value == null || value instanceof LocalDate
                ? dayRange(value, met, slots, slot, path, question)
                : FastPaths.bit(met, 1);
    }

    /** A number that is only compared with others: 1 if it is as usual. */
    static long anyNumber(@Nullable Object value, WholeRange allowed, Slot[] slots, int slot, CompiledPath<?, ?> path) {
        boolean whole = FastPaths.number(value, 1, allowed) == 1;
        return whole || (value instanceof BigDecimal decimal && path.isUsual(decimal, slots[slot])) ? 1 : 0;
    }

    /** A date that is only compared with others: 1 if it is as usual. */
    static long anyDay(@Nullable Object value) {
        return value instanceof LocalDate ? 1 : 0;
    }

    /** A value that no fast path takes, as it is judged and retained. */
    static @Nullable Object readied(
            @Nullable Object value, Slot[] slots, int slot, CompiledPath<?, ?> path, boolean retain) {
        return value == null ? null : path.readiedBy(slots[slot], value, retain);
    }

    /** What comes of it, in a half of the nodes. */
    static long outcomes(@Nullable Object readied, Slot[] slots, int slot, CompiledPath<?, ?> path, int half) {
        return readied == null ? 0 : path.outcomesOf(readied, slots[slot], half);
    }

    /** What was found, in the first half of the nodes. */
    static long first(long found, EntryNodes nodes) {
        return found == 0 ? 0 : OutcomeBits.first(~found, nodes.all() & found);
    }

    /** What was found, in the second half of the nodes. */
    static long second(long found, EntryNodes nodes) {
        return found == 0 ? 0 : OutcomeBits.second(~found, nodes.all() & found);
    }

    /** Reads a value by the slow path, if the fast one gave nothing. */
    static @Nullable Reading readRest(
            long bits,
            @Nullable Object value,
            Slot[] slots,
            int slot,
            CompiledPath<?, ?> path,
            @Nullable Reading begun,
            DayPlan plan,
            boolean retain) {
        return bits == 0 && value != null ? path.read(begun, plan, retain, slots[slot], value) : begun;
    }

    /** Reads the flags anew that have no bit although they are known, if there are any. */
    static @Nullable Reading readOddFlags(
            int odd, FlagReader flags, Object host, @Nullable Reading begun, DayPlan plan) {
        return odd == 0 ? begun : flags.read(host, begun, plan);
    }

    static Reading begin(DayPlan plan, boolean retain) {
        return new Reading(plan, retain);
    }

    static DayPlan plan(Reading reading) {
        return reading.plan();
    }

    static Slot[] slots(DayPlan plan) {
        return plan.slots;
    }

    static void readSource(FactSource<Object> source, Object host, Reading reading, int first) {
        source.read(host, reading, first);
    }

    /** Where the facts are on a sheet. */
    static int[] indexes(FactSheetReader reader, Object sheet) {
        return reader.indexes((FactSheet) sheet);
    }

    static @Nullable Object normalized(Object sheet, int[] indexes, int number) {
        return FactSheetReader.value((FactSheet) sheet, indexes, number);
    }

    /** The bits of a half, with those of a reading, if there is one. */
    static long bits(@Nullable Reading reading, int half, long bits) {
        return reading == null ? bits : bits | reading.bits(half);
    }

    /** The values with those that a reading retains, if there is one. */
    static @Nullable Object[] retained(@Nullable Object[] values, @Nullable Reading reading) {
        if (reading != null) {
            reading.retainAll(values);
        }
        return values;
    }

    static <O> O criteria(ResultFactory<O, ?> results, Reading reading) {
        return results.criteria(reading.conclude());
    }

    static <O> O nodes(ResultFactory<O, ?> results, Reading reading) {
        return results.nodes(reading.conclude());
    }

    static <O> O criteria(ResultFactory<O, ?> results, long met, long notMet) {
        return results.criteria(met, notMet);
    }

    static <O> O nodes(ResultFactory<O, ?> results, long met, long notMet) {
        return results.nodes(met, notMet);
    }

    static <O, A> A assessment(O nodes, ResultFactory<O, A> results, DayPlan plan, @Nullable Object[] values) {
        return results.assessment(nodes, plan, values);
    }
}
