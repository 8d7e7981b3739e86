package io.github.funnelkit.fact;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads some facts from many sheets, for whoever evaluates them by the million: facts go by their numbers, and sheets of one
 * {@linkplain FactSheet#template template} are searched once for all of them. Others read a sheet as {@link Facts}.
 *
 * <p>Values are normalized: none is {@link FactValue#none()}, and every other value has the form that {@link FactType}
 * describes, in which equal knowledge is equal data.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FactSheetReader {

    /** The index of what a layout has no room for. */
    private static final int NOT_THERE = -1;

    private final List<Fact<?>> facts;
    private final FactNormalizer[] normalizers;

    /** Made when the first sheet comes: many a reader never sees one. */
    private volatile @Nullable FactNumbers numbers;

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

    private FactSheetReader(List<Fact<?>> facts) {
        this.facts = facts;
        this.normalizers = new FactNormalizer[facts.size()];
        for (int number = 0; number < normalizers.length; number++) {
            normalizers[number] = FactNormalizer.of(facts.get(number));
        }
    }

    /**
     * A reader of some facts, which are numbered in their order, from 0.
     *
     * @param facts the facts
     * @return their reader
     */
    public static FactSheetReader of(Collection<? extends Fact<?>> facts) {
        return new FactSheetReader(List.copyOf(facts));
    }

    /**
     * The facts, in the order of their numbers.
     *
     * @return an unmodifiable list
     */
    public List<Fact<?>> facts() {
        return facts;
    }

    /**
     * Where the facts are on a sheet, for {@link #value}.
     *
     * @param sheet the sheet
     * @return an index for each number; the array is not to be changed
     * @throws IllegalArgumentException if a fact is known with another type or unit
     */
    @SuppressWarnings("ReferenceEquality") // as layouts are compared
    public int[] indexes(FactSheet sheet) {
        Indexes known = latest;
        return known != null && known.layout == sheet.layout() ? known.ofNumber : find(sheet);
    }

    /**
     * The value of a fact on a sheet.
     *
     * @param sheet the sheet
     * @param indexes what {@link #indexes} says of this sheet
     * @param number the number of the fact
     * @return the normalized value; null when it is unknown
     */
    public static @Nullable Object value(FactSheet sheet, int[] indexes, int number) {
        int index = indexes[number];
        return index == NOT_THERE ? null : sheet.kept(index);
    }

    /**
     * The value that a sheet would have of a fact if this were set. A value that is normalized is returned as it is.
     *
     * @param number the number of the fact
     * @param value a host's value, or {@link FactValue#none()}; null for unknown
     * @return the normalized value; null when it is unknown
     * @throws IllegalArgumentException if the value does not fit the fact
     * @throws IllegalStateException if a collection cannot be read; the failure is the cause
     */
    public @Nullable Object normalize(int number, @Nullable Object value) {
        return FactSheet.normalize(facts.get(number), normalizers[number], value);
    }

    private int[] find(FactSheet sheet) {
        FactNumbers known = numbers();
        FactLayout layout = sheet.layout();
        int[] ofNumber = new int[facts.size()];
        Arrays.fill(ofNumber, NOT_THERE);
        boolean fits = true;
        for (int index = 0; index < layout.size(); index++) {
            int number = known.of(layout.fact(index), layout.id(index));
            if (number >= 0) {
                ofNumber[number] = index;
                if (!layout.isAlike(index, facts.get(number))) {
                    fits = false;
                    sheet.kept(index, facts.get(number));
                }
            }
        }
        if (fits && layout.isShared()) {
            latest = new Indexes(layout, ofNumber);
        }
        return ofNumber;
    }

    private FactNumbers numbers() {
        FactNumbers made = numbers;
        if (made == null) {
            made = new FactNumbers(facts);
            numbers = made;
        }
        return made;
    }
}
