package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.plan.DayPlan;
import io.github.funnelkit.internal.plan.RetainedValues;
import io.github.funnelkit.internal.plan.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything that is known about a host's object into a fact sheet; is made ready when the first one comes.
 *
 * @param <T> the host's class
 */
public final class SheetReading<T> {

    private final List<FactSource<T>> sources;

    private volatile @Nullable Ready<T> ready;

    /** What reads every fact, a plan that asks nothing, and a sheet with room for each fact. */
    private record Ready<T>(FactSources<T> sources, DayPlan plan, FactSheet blank) {}

    /** Reads all that some sources give. */
    public SheetReading(List<FactSource<T>> sources) {
        this.sources = sources;
    }

    /** The sheet of one host. */
    public FactSheet sheet(T host) {
        Ready<T> made = ready();
        return sheet(made, made.sources.read(host, made.plan, true));
    }

    /** The sheet of what fits of one host. */
    public FactSheet sheet(T host, MisfitCollector misfits) {
        Ready<T> made = ready();
        return sheet(made, made.sources.readLeniently(host, made.plan, misfits));
    }

    private static FactSheet sheet(Ready<?> made, Reading reading) {
        @Nullable Object[] values = reading.retained();
        FactSheet.Builder sheet = made.blank.toBuilder();
        for (Slot slot : made.plan.slots) {
            put(sheet, slot.fact, RetainedValues.normalized(values, slot));
        }
        return sheet.build();
    }

    private Ready<T> ready() {
        Ready<T> made = ready;
        if (made == null) {
            FactSources<T> all = new FactSources<>(sources);
            made = new Ready<>(all, DayPlan.reading(all.facts()), FactSheet.template(all.facts()));
            ready = made;
        }
        return made;
    }

    @SuppressWarnings("unchecked") // a normalized value fits its fact
    private static void put(FactSheet.Builder sheet, Fact<?> fact, @Nullable Object normalized) {
        if (normalized instanceof FactValue.None) {
            sheet.none(fact);
        } else {
            sheet.set((Fact<Object>) fact, normalized);
        }
    }
}
