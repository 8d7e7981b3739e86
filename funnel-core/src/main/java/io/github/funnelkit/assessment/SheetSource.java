package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactLayout;
import io.github.funnelkit.fact.FactSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads fact sheets, and remembers where their facts are as long as they share a layout. */
final class SheetSource implements FactSource<FactSheet> {

    /** The place of what a layout has no place for. */
    static final int NOWHERE = -1;

    private final FactNumbers numbers;

    /** Of the shared layout that came last. */
    private volatile @Nullable Places latest;

    /** Where the facts are on the sheets of a layout, by their numbers. */
    private static final class Places {

        final FactLayout layout;
        final int[] ofNumber;

        Places(FactLayout layout, int[] ofNumber) {
            this.layout = layout;
            this.ofNumber = ofNumber;
        }
    }

    SheetSource(Collection<? extends Fact<?>> facts) {
        this.numbers = new FactNumbers(facts);
    }

    @Override
    public List<Fact<?>> facts() {
        return numbers.facts();
    }

    @Override
    public void read(FactSheet sheet, FactSink sink) {
        int[] places = places(sheet);
        for (int number = 0; number < places.length; number++) {
            Object kept = kept(sheet, places, number);
            if (kept != null) {
                sink.putKept(number, kept);
            }
        }
    }

    static @Nullable Object kept(FactSheet sheet, int[] places, int number) {
        int place = places[number];
        return place == NOWHERE ? null : sheet.kept(place);
    }

    /**
     * The places of the facts on a sheet, by their numbers.
     *
     * @throws IllegalArgumentException if a fact is known with another type or unit
     */
    @SuppressWarnings("ReferenceEquality") // as layouts are compared
    int[] places(FactSheet sheet) {
        Places known = latest;
        return known != null && known.layout == sheet.layout() ? known.ofNumber : find(sheet);
    }

    private int[] find(FactSheet sheet) {
        FactLayout layout = sheet.layout();
        int[] ofNumber = new int[facts().size()];
        Arrays.fill(ofNumber, NOWHERE);
        boolean fits = true;
        for (int place = 0; place < layout.size(); place++) {
            int number = numbers.of(layout.fact(place), layout.id(place));
            if (number >= 0) {
                ofNumber[number] = place;
                if (!layout.isAlike(place, numbers.fact(number))) {
                    fits = false;
                    sheet.kept(place, numbers.fact(number));
                }
            }
        }
        if (fits && layout.isShared()) {
            latest = new Places(layout, ofNumber);
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
