package io.github.funnelkit.assessment;

import io.github.funnelkit.measure.SizeRange;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@link CompiledLane} leaves to others, as it takes long: each is reached by a method of the same name. */
final class LongWays {

    private LongWays() {}

    /** A value of any type. */
    static void take(FactSink sink, Slot slot, Object value) {
        sink.take(slot, value);
    }

    static void state(FactSink sink, Slot slot, @Nullable Object value) {
        sink.put(slot, value);
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

    /** Entries, when all that is asked is how many there are. */
    static long size(List<?> entries, Slot slot) {
        SizeRange range = slot.sizes;
        if (range == null) {
            return 0;
        }
        int size = entries.size();
        if (!range.isSure(size)) {
            return range.fits(slot.form.glanceEntries(entries)) ? slot.met : slot.notMet;
        }
        return range.holds(size) ? slot.met : slot.notMet;
    }

    /** Entries, when several ask for some of them: the complement of the bits of what is met. */
    static long found(List<?> entries, Slot slot) {
        return slot.entryNodes == null ? 0 : ~slot.entryNodes.metBy(entries);
    }
}
