package io.github.funnelkit.assessment;

import io.github.funnelkit.assessment.FactSource.Lambdas.Lambda;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.measure.SizeRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What judges the customers of one sale type: {@link LaneCompiler} writes a class for each. */
abstract class CompiledLane {

    /** There is one only. */
    private static final Object NONE = FactValue.none();

    private static final long NOTHING_FOUND = ~0L;

    abstract Outcomes judge(Object customer, DayPlan plan);

    abstract Assessment assess(Object customer, DayPlan plan, LocalDate asOf);

    // What takes long is called, and never put into place by the JVM, as what it compiles as a whole is limited. So
    // what
    // is written are methods that are too long for that, and go on to LongWays.

    abstract void take(FactSink sink, Slot slot, Object value);

    abstract void state(FactSink sink, Slot slot, @Nullable Object value);

    abstract long decimal(BigDecimal value, Slot slot);

    abstract long keptDecimal(BigDecimal value, Slot slot);

    abstract boolean isLasting(List<?> entries, Slot slot);

    abstract long size(List<?> entries, Slot slot);

    abstract long found(List<?> entries, Slot slot);

    // What follows is called by what is written. It says 0 when a value is unknown or must take the long way.

    static long number(@Nullable Object value, long met, long notMet, Slot slot, CompiledLane lane) {
        if (value instanceof Integer whole) {
            return FastPaths.whole(whole, met, notMet, slot);
        }
        return value instanceof BigDecimal decimal ? lane.decimal(decimal, slot) : 0;
    }

    /** A number in its kept form. */
    static long keptNumber(@Nullable Object value, long met, long notMet, Slot slot, CompiledLane lane) {
        if (value instanceof Long whole && slot.numbers != null) {
            return FastPaths.choose(slot.numbers.holds(whole), met, notMet);
        }
        return value instanceof BigDecimal decimal ? lane.keptDecimal(decimal, slot) : value != null ? notMet : 0;
    }

    static long day(@Nullable Object value, long met, long notMet, Slot slot, CompiledLane lane) {
        return FastPaths.day(value, met, notMet, slot);
    }

    /** A date in its kept form. */
    static long keptDay(@Nullable Object value, long met, long notMet, Slot slot, CompiledLane lane) {
        return value instanceof LocalDate ? FastPaths.day(value, met, notMet, slot) : value != null ? notMet : 0;
    }

    /** Entries, when all that is asked is whether there are some. */
    static long entries(@Nullable Object value, long some, long none, Slot slot, CompiledLane lane) {
        return FastPaths.entries(value, some, none);
    }

    /** The same, for entries that are to be held. */
    static long heldEntries(@Nullable Object value, long some, long none, Slot slot, CompiledLane lane) {
        return value instanceof List<?> list && lane.isLasting(list, slot) ? FastPaths.entries(list, some, none) : 0;
    }

    /** The same, for entries in their kept form. */
    @SuppressWarnings("ReferenceEquality") // see there
    static long keptEntries(@Nullable Object value, long some, long none, Slot slot, CompiledLane lane) {
        long known = value == null ? 0 : some;
        return value == NONE ? none : known;
    }

    /** Entries, when all that is asked is how many there are. */
    static long size(@Nullable Object value, long met, long notMet, Slot slot, CompiledLane lane) {
        return value instanceof List<?> list ? lane.size(list, slot) : 0;
    }

    /** The same, for entries that are to be held. */
    static long heldSize(@Nullable Object value, long met, long notMet, Slot slot, CompiledLane lane) {
        return value instanceof List<?> list && lane.isLasting(list, slot) ? lane.size(list, slot) : 0;
    }

    /** The same, for entries in their kept form. */
    static long keptSize(@Nullable Object value, long met, long notMet, Slot slot, CompiledLane lane) {
        SizeRange range = slot.sizes;
        if (range == null || value == null) {
            return 0;
        }
        return range.holds(value instanceof List<?> list ? list.size() : 0) ? met : notMet;
    }

    /** Entries, when several ask for some of them: the complement of the bits of what is met. */
    static long found(@Nullable Object value, Slot slot, CompiledLane lane) {
        return value instanceof List<?> list ? lane.found(list, slot) : 0;
    }

    /** The same, for entries that are to be held. */
    static long heldFound(@Nullable Object value, Slot slot, CompiledLane lane) {
        return value instanceof List<?> list && lane.isLasting(list, slot) ? lane.found(list, slot) : 0;
    }

    /** The same, for entries in their kept form. */
    static long keptFound(@Nullable Object value, Slot slot, CompiledLane lane) {
        return value instanceof List<?> list ? lane.found(list, slot) : value != null ? NOTHING_FOUND : 0;
    }

    /** What was found, in the first half of the nodes. */
    static long first(long found, Slot slot) {
        EntryNodes nodes = slot.entryNodes;
        return nodes == null || found == 0 ? 0 : Half.first(~found, nodes.all() & found);
    }

    /** What was found, in the second half of the nodes. */
    static long second(long found, Slot slot) {
        EntryNodes nodes = slot.entryNodes;
        return nodes == null || found == 0 ? 0 : Half.second(~found, nodes.all() & found);
    }

    /** Takes a value the long way, if the short one said nothing. */
    static void rest(long said, @Nullable Object value, CompiledLane lane, FactSink sink, Slot[] slots, int slot) {
        if (said == 0 && value != null) {
            lane.take(sink, slots[slot], value);
        }
    }

    static FactSink judging(DayPlan plan) {
        return new FactSink(plan, false);
    }

    static FactSink keeping(DayPlan plan) {
        return new FactSink(plan, true);
    }

    static Slot[] slots(FactSink sink) {
        return sink.plan.slots;
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

    /** Gives the sink the outcomes of half a word of nodes, and the odd flags among them as any values. */
    static void merge(FactSink sink, int half, long said, long known, Flags flags, Object host) {
        sink.mark(half, said);
        long odd = FastPaths.odd(said, known);
        if (odd != 0) {
            flags.read(half, odd, host, sink);
        }
    }

    /** Lambdas among which there may be flags, and the slot of the first. */
    record Flags(List<Lambda<Object>> lambdas, int first) {

        /** Reads some of them anew. */
        void read(int half, long some, Object host, FactSink sink) {
            for (int i = 0; i < lambdas.size(); i++) {
                Slot slot = sink.plan.slots[first + i];
                if (slot.half == half && (slot.isTrue & some) != 0) {
                    lambdas.get(i).read(host, sink, slot);
                }
            }
        }
    }

    static Assessment assessment(Outcomes outcomes, FactSink sink, LocalDate asOf) {
        return new Assessment(outcomes, sink.known(), asOf);
    }
}
