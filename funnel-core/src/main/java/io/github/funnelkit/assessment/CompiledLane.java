package io.github.funnelkit.assessment;

import io.github.funnelkit.assessment.FactSource.Lambdas.Lambda;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.measure.SizeRange;
import io.github.funnelkit.measure.WholeRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What judges the customers of one sale type: {@link LaneCompiler} writes a class for each. */
abstract class CompiledLane {

    /** There is one only. */
    private static final Object NONE = FactValue.none();

    /** Of lists that cannot change the JDK has one that is empty, which need not be looked at. */
    private static final Object NO_ENTRIES = List.of();

    private static final long NOTHING_FOUND = ~0L;

    abstract Outcomes judge(Object customer, DayPlan plan);

    abstract Assessment assess(Object customer, DayPlan plan);

    // What takes long is called, and is never put into place by the JVM, as what it compiles as a whole is limited:
    // these are written as methods that are too long for that, and go on to LongWays.

    abstract @Nullable FactSink take(
            @Nullable FactSink sink, DayPlan plan, boolean hold, Slot slot, @Nullable Object value);

    abstract @Nullable FactSink takeState(
            @Nullable FactSink sink, DayPlan plan, boolean hold, Slot slot, @Nullable Object state);

    abstract long decimal(BigDecimal value, Slot slot);

    abstract long keptDecimal(BigDecimal value, Slot slot);

    abstract boolean isLasting(List<?> entries, Slot slot);

    abstract long size(Collection<?> entries, Slot slot);

    abstract long found(Collection<?> entries, EntryNodes nodes);

    // What follows is called by what is written. It says 0 when a value is unknown or must take the long way.
    // Any object is taken for a collection: the JVM only looks at an interface when one of its methods is called, and
    // then throws an IncompatibleClassChangeError. To look at it before would cost as much as to judge it.

    /** Leaves what is no collection to the long way, which refuses it; any other error of linking is no value's. */
    private static long notACollection(Object value, IncompatibleClassChangeError error) {
        if (value instanceof Collection<?>) {
            throw error;
        }
        return 0;
    }

    static long number(@Nullable Object value, long met, WholeRange range, Slot[] slots, int slot, CompiledLane lane) {
        long said = FastPaths.number(value, met, range);
        return said == 0 && value instanceof BigDecimal decimal ? lane.decimal(decimal, slots[slot]) : said;
    }

    /** A number in its kept form. */
    static long keptNumber(
            @Nullable Object value, long met, WholeRange range, Slot[] slots, int slot, CompiledLane lane) {
        if (value instanceof Long whole) {
            return Half.said(met, range.misses(whole));
        }
        if (value instanceof BigDecimal decimal) {
            long said = FastPaths.number(value, met, range);
            return said == 0 ? lane.keptDecimal(decimal, slots[slot]) : said;
        }
        return value != null ? Half.said(met, 1) : 0;
    }

    static long day(@Nullable Object value, long met, Slot[] slots, int slot, CompiledLane lane) {
        return value instanceof LocalDate day ? FastPaths.day(day, met, slots[slot]) : 0;
    }

    /** A date in its kept form. */
    static long keptDay(@Nullable Object value, long met, Slot[] slots, int slot, CompiledLane lane) {
        return value instanceof LocalDate day
                ? FastPaths.day(day, met, slots[slot])
                : value != null ? Half.said(met, 1) : 0;
    }

    /** Entries, when all that is asked is whether there are some. */
    static long entries(
            @Nullable Collection<?> value, long some, long none, Slot[] slots, int slot, CompiledLane lane) {
        try {
            return value == null ? 0 : FastPaths.entries(value, some, none);
        } catch (RuntimeException failure) {
            throw slots[slot].form.unreadable(failure);
        } catch (IncompatibleClassChangeError error) {
            return notACollection(value, error);
        }
    }

    /** The same, for entries that are to be held. */
    @SuppressWarnings("ReferenceEquality") // see there
    static long heldEntries(
            @Nullable Collection<?> value, long some, long none, Slot[] slots, int slot, CompiledLane lane) {
        if (value == NO_ENTRIES) {
            return none;
        }
        return value instanceof List<?> list && lane.isLasting(list, slots[slot])
                ? FastPaths.entries(list, some, none)
                : 0;
    }

    /** The same, for entries in their kept form. */
    @SuppressWarnings("ReferenceEquality") // see there
    static long keptEntries(@Nullable Object value, long some, long none, Slot[] slots, int slot, CompiledLane lane) {
        long known = value == null ? 0 : some;
        return value == NONE ? none : known;
    }

    /** Entries, when all that is asked is how many there are. */
    static long size(
            @Nullable Collection<?> value, long met, SizeRange range, Slot[] slots, int slot, CompiledLane lane) {
        if (value == null) {
            return 0;
        }
        long said;
        try {
            said = FastPaths.size(value, met, range);
        } catch (RuntimeException failure) {
            throw slots[slot].form.unreadable(failure);
        } catch (IncompatibleClassChangeError error) {
            return notACollection(value, error);
        }
        return said == 0 ? lane.size(value, slots[slot]) : said;
    }

    /** The same, for entries that are to be held. */
    static long heldSize(
            @Nullable Collection<?> value, long met, SizeRange range, Slot[] slots, int slot, CompiledLane lane) {
        return value instanceof List<?> list && lane.isLasting(list, slots[slot])
                ? size(list, met, range, slots, slot, lane)
                : 0;
    }

    /** The same, for entries in their kept form. */
    static long keptSize(@Nullable Object value, long met, SizeRange range, Slot[] slots, int slot, CompiledLane lane) {
        if (value == null) {
            return 0;
        }
        return Half.said(met, range.holds(value instanceof List<?> list ? list.size() : 0) ? 0 : 1);
    }

    /** Entries, when several ask for some of them: the complement of the bits of what is met. */
    static long found(@Nullable Collection<?> value, EntryNodes nodes, Slot[] slots, int slot, CompiledLane lane) {
        try {
            return value == null ? 0 : lane.found(value, nodes);
        } catch (RuntimeException failure) {
            throw slots[slot].form.unreadable(failure);
        }
    }

    /** The same, for entries that are to be held. */
    static long heldFound(@Nullable Collection<?> value, EntryNodes nodes, Slot[] slots, int slot, CompiledLane lane) {
        return value instanceof List<?> list && lane.isLasting(list, slots[slot]) ? lane.found(list, nodes) : 0;
    }

    /** The same, for entries in their kept form. */
    static long keptFound(@Nullable Object value, EntryNodes nodes, Slot[] slots, int slot, CompiledLane lane) {
        return value instanceof List<?> list ? lane.found(list, nodes) : value != null ? NOTHING_FOUND : 0;
    }

    /** What was found, in the first half of the nodes. */
    static long first(long found, EntryNodes nodes) {
        return found == 0 ? 0 : Half.first(~found, nodes.all() & found);
    }

    /** What was found, in the second half of the nodes. */
    static long second(long found, EntryNodes nodes) {
        return found == 0 ? 0 : Half.second(~found, nodes.all() & found);
    }

    /** Takes a value the long way, if the short one said nothing. */
    static @Nullable FactSink rest(
            long said,
            @Nullable Object value,
            Slot[] slots,
            int slot,
            CompiledLane lane,
            @Nullable FactSink sink,
            DayPlan plan,
            boolean hold) {
        return said == 0 && value != null ? lane.take(sink, plan, hold, slots[slot], value) : sink;
    }

    /** Takes the flags anew of which nothing is said, if there are any. */
    static @Nullable FactSink takeOddFlags(int odd, Flags flags, Object host, @Nullable FactSink sink, DayPlan plan) {
        return odd == 0 ? sink : flags.take(host, sink, plan);
    }

    /** Lambdas among which there are flags, and the slot of the first. */
    record Flags(List<Lambda<Object>> lambdas, int first) {

        /** Reads the flags anew that are neither of the usual two. */
        @Nullable
        FactSink take(Object host, @Nullable FactSink sink, DayPlan plan) {
            FactSink taken = sink;
            for (int i = 0; i < lambdas.size(); i++) {
                Slot slot = plan.slots[first + i];
                Object value = slot.isTrue == 0 ? null : lambdas.get(i).value(host);
                if (value != null && FastPaths.flag(value, slot.isTrue, slot.isFalse) == 0) {
                    taken = LongWays.take(taken, plan, false, slot, value); // a flag is held by its node
                }
            }
            return taken;
        }
    }

    static FactSink judging(DayPlan plan) {
        return new FactSink(plan, false);
    }

    static FactSink keeping(DayPlan plan) {
        return new FactSink(plan, true);
    }

    static DayPlan plan(FactSink sink) {
        return sink.plan;
    }

    static Slot[] slots(DayPlan plan) {
        return plan.slots;
    }

    static void source(FactSource<Object> source, Object host, FactSink sink, int next) {
        sink.expect(next);
        source.read(host, sink);
    }

    /** The places of the facts on a sheet. */
    static int[] places(SheetSource source, Object sheet) {
        return source.places((FactSheet) sheet);
    }

    static @Nullable Object kept(Object sheet, int[] places, int number) {
        return SheetSource.kept((FactSheet) sheet, places, number);
    }

    /** What is said of a half, with what the sink took. */
    static long said(@Nullable FactSink sink, int half, long said) {
        return sink == null ? said : said | sink.said(half);
    }

    /** The values with those that a sink took, if there is one. */
    static @Nullable Object[] held(@Nullable Object[] values, @Nullable FactSink sink) {
        if (sink != null) {
            sink.holdAll(values);
        }
        return values;
    }

    static Assessment assessment(Outcomes outcomes, DayPlan plan, @Nullable Object[] values) {
        return new Assessment(outcomes, plan, values);
    }
}
