package io.github.funnelkit.internal.compiled;

import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.EntryNodes;
import io.github.funnelkit.internal.plan.Slot;
import io.github.funnelkit.internal.reading.Reading;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a {@link CompiledPath} leaves to others, as it takes long: each is reached by a method of the same name. */
final class SlowPaths {

    private SlowPaths() {}

    /** A value of any type; a reading is begun if there is none. */
    static @Nullable Reading read(
            @Nullable Reading begun, DayPlan plan, boolean retain, Slot slot, @Nullable Object value) {
        if (value == null) {
            return begun;
        }
        Reading reading = begun == null ? new Reading(plan, retain) : begun;
        reading.readAny(slot, value);
        return reading;
    }

    static @Nullable Object readiedBy(Slot slot, @Nullable Object value, boolean retain) {
        return slot.readied(value, retain);
    }

    static long outcomesOf(Object readied, Slot slot, int half) {
        return slot.bits(readied, half);
    }

    /** A question to several values, which have been read before. */
    static long jointly(@Nullable Object[] values, DayPlan plan, int question) {
        return plan.jointQuestions.get(question).bits(values, plan.slots);
    }

    static boolean isUsual(BigDecimal value, Slot slot) {
        return slot.isUsual(value);
    }

    static long decimal(BigDecimal value, Slot slot) {
        return slot.decimal(value);
    }

    static long normalizedDecimal(BigDecimal value, Slot slot) {
        return slot.normalizedDecimal(value);
    }

    static @Nullable Object retainableBy(Object value, Slot slot) {
        return slot.retainable(value);
    }

    static boolean areValid(Collection<?> entries, Slot slot) {
        return slot.entries.areValid(entries);
    }

    /** Entries, when all that is asked is how many there are, and some of them may be the same. */
    static long size(Collection<?> entries, Slot slot) {
        return slot.size(entries);
    }

    /** Entries, when several ask for some of them: the complement of the bits of what is met. */
    static long found(Collection<?> entries, EntryNodes nodes) {
        return ~nodes.metBy(entries);
    }

    static long foundRetained(Object retained, EntryNodes nodes) {
        return ~nodes.metByRetained(retained);
    }
}
