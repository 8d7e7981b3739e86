package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactSheetReader;
import io.github.funnelkit.internal.plan.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fact sheets. */
public final class SheetSource implements FactSource<FactSheet> {

    private final FactSheetReader reader;

    /** Reads some facts of sheets. */
    public SheetSource(Collection<? extends Fact<?>> facts) {
        this.reader = FactSheetReader.of(facts);
    }

    /** What finds the facts on the sheets, by their numbers. */
    public FactSheetReader reader() {
        return reader;
    }

    @Override
    public List<Fact<?>> facts() {
        return reader.facts();
    }

    @Override
    public void read(FactSheet sheet, Reading reading, int first) {
        int[] indexes = reader.indexes(sheet);
        Slot[] slots = reading.plan().slots;
        for (int number = 0; number < indexes.length; number++) {
            Object value = FactSheetReader.value(sheet, indexes, number);
            if (value != null) {
                reading.readNormalized(slots[first + number], value);
            }
        }
    }

    /** What is on a sheet fits, but a host's kind may fail to judge it. */
    @Override
    public void readLeniently(FactSheet sheet, Reading reading, int first, MisfitCollector misfits) {
        int[] indexes = reader.indexes(sheet);
        Slot[] slots = reading.plan().slots;
        for (int number = 0; number < indexes.length; number++) {
            Object value = FactSheetReader.value(sheet, indexes, number);
            if (value != null) {
                Slot slot = slots[first + number];
                try {
                    reading.readNormalized(slot, value);
                } catch (RuntimeException failure) {
                    reading.forget(slot);
                    misfits.add(slot.fact, value, failure);
                }
            }
        }
    }

    @Override
    public @Nullable FactSource<FactSheet> only(Set<String> wanted) {
        List<Fact<?>> some = new ArrayList<>(facts());
        some.removeIf(fact -> !wanted.contains(fact.id()));
        return some.isEmpty() ? null : new SheetSource(some);
    }
}
