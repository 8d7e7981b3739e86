package io.github.funnelkit.assessment;

import io.github.funnelkit.measure.SizeRange;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link CompiledLane} leaves to others, as it takes long: each is reached by a method of the same name. */
final class LongWays {

    private LongWays() {}

    /** A value of any type; a sink is made if there is none. */
    static @Nullable FactSink take(
            @Nullable FactSink sink, DayPlan plan, boolean hold, Slot slot, @Nullable Object value) {
        if (value == null) {
            return sink;
        }
        FactSink taking = sink == null ? new FactSink(plan, hold) : sink;
        taking.take(slot, value);
        return taking;
    }

    /** A state of any kind; a sink is made if there is none. */
    static @Nullable FactSink takeState(
            @Nullable FactSink sink, DayPlan plan, boolean hold, Slot slot, @Nullable Object state) {
        return take(sink, plan, hold, slot, FactSink.said(state));
    }

    static long decimal(BigDecimal value, Slot slot) {
        return FastPaths.decimal(value, slot);
    }

    static long keptDecimal(BigDecimal value, Slot slot) {
        return slot.numbers == null ? 0 : slot.numbers.fits(value) ? slot.met : slot.notMet;
    }

    static boolean isLasting(List<?> entries, Slot slot) {
        return slot.form.isLasting(entries);
    }

    /** Entries, when all that is asked is how many there are, and some of them may be the same. */
    static long size(Collection<?> entries, Slot slot) {
        SizeRange range = slot.sizes;
        return range == null ? 0 : range.fits(slot.form.glanceEntries(entries)) ? slot.met : slot.notMet;
    }

    /** Entries, when several ask for some of them: the complement of the bits of what is met. */
    static long found(Collection<?> entries, EntryNodes nodes) {
        return ~nodes.metBy(entries);
    }
}
