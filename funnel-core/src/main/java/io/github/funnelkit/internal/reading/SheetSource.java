package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactLayout;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.plan.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fact sheets, and remembers where their facts are as long as they share a layout. */
public final class SheetSource implements FactSource<FactSheet> {

    /** The index of what a layout has no room for. */
    private static final int NOT_THERE = -1;

    private final FactNumbers numbers;

    /** Of the shared layout that came last. */
    private volatile @Nullable Indexes latest;

    /** Where the facts are on the sheets of a layout, by their numbers. */
    private static final class Indexes {

        final FactLayout layout;
        final int[] ofNumber;

        Indexes(FactLayout layout, int[] ofNumber) {
            this.layout = layout;
            this.ofNumber = ofNumber;
        }
    }

    /** Reads some facts of sheets. */
    public SheetSource(Collection<? extends Fact<?>> facts) {
        this.numbers = new FactNumbers(facts);
    }

    @Override
    public List<Fact<?>> facts() {
        return numbers.facts();
    }

    @Override
    public void read(FactSheet sheet, Reading reading, int first) {
        int[] indexes = indexes(sheet);
        Slot[] slots = reading.plan().slots;
        for (int number = 0; number < indexes.length; number++) {
            Object value = value(sheet, indexes, number);
            if (value != null) {
                reading.readNormalized(slots[first + number], value);
            }
        }
    }

    /** The normalized value of the fact of a number; null when it is unknown. */
    public static @Nullable Object value(FactSheet sheet, int[] indexes, int number) {
        int index = indexes[number];
        return index == NOT_THERE ? null : sheet.kept(index);
    }

    /**
     * Where the facts are on a sheet, by their numbers.
     *
     * @throws IllegalArgumentException if a fact is known with another type or unit
     */
    @SuppressWarnings("ReferenceEquality") // as layouts are compared
    public int[] indexes(FactSheet sheet) {
        Indexes known = latest;
        return known != null && known.layout == sheet.layout() ? known.ofNumber : find(sheet);
    }

    private int[] find(FactSheet sheet) {
        FactLayout layout = sheet.layout();
        int[] ofNumber = new int[facts().size()];
        Arrays.fill(ofNumber, NOT_THERE);
        boolean fits = true;
        for (int index = 0; index < layout.size(); index++) {
            int number = numbers.of(layout.fact(index), layout.id(index));
            if (number >= 0) {
                ofNumber[number] = index;
                if (!layout.isAlike(index, numbers.fact(number))) {
                    fits = false;
                    sheet.kept(index, numbers.fact(number));
                }
            }
        }
        if (fits && layout.isShared()) {
            latest = new Indexes(layout, ofNumber);
        }
        return ofNumber;
    }

    @Override
    public @Nullable FactSource<FactSheet> only(Set<String> wanted) {
        List<Fact<?>> some = new ArrayList<>(facts());
        some.removeIf(fact -> !wanted.contains(fact.id()));
        return some.isEmpty() ? null : new SheetSource(some);
    }
}
