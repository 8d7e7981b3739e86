package io.github.funnelkit.internal.reading;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.RecordPlace;
import io.github.funnelkit.internal.entries.Entries;
import io.github.funnelkit.internal.wording.UnfitValue;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a collection one by one. What does not fit costs one fact of one record; it is said of which record
 * it is.
 */
public final class RecordReading {

    private RecordReading() {}

    /** Reads one record. */
    public interface OfRecord {

        /** What is known of the record; null where it is none. Facts that do not fit are taken, and stay unknown. */
        @Nullable
        FactSheet read(Object record, MisfitCollector misfits);
    }

    /** What did not fit in a record, before it is known what the record is called. */
    private record Unfit(Fact<?> fact, @Nullable Object value, RuntimeException why) {}

    /**
     * The records as sheets; what is no collection, or no record, is left as it is, and will be refused.
     *
     * @throws IllegalStateException if the collection, or a record as a whole, cannot be read; the failure is the cause
     */
    public static Object sheets(Fact<?> collection, Object given, OfRecord reader, MisfitCollector misfits) {
        @Nullable Object[] records = array(collection, given);
        if (records == null) {
            return given;
        }
        List<@Nullable Object> sheets = new ArrayList<>(records.length);
        for (Object record : records) {
            FactSheet sheet = record == null ? null : sheet(collection, sheets.size() + 1, record, reader, misfits);
            sheets.add(sheet == null ? record : sheet);
        }
        return sheets;
    }

    /** The same for records that are sheets. */
    public static Object fitting(Fact<?> collection, Object given, MisfitCollector misfits) {
        return sheets(collection, given, (record, ofRecord) -> asSheet(collection, record, ofRecord), misfits);
    }

    /** The record, if it is a sheet, as far as it fits the collection; else null. */
    public static @Nullable FactSheet asSheet(Fact<?> collection, Object record, MisfitCollector misfits) {
        if (!(record instanceof FactSheet sheet)) {
            return null;
        }
        List<Fact<?>> known = sheet.facts();
        if (collection.each().containsAll(known)) {
            return sheet;
        }
        Set<String> ids = new LinkedHashSet<>();
        collection.each().forEach(fact -> ids.add(fact.id()));
        for (Fact<?> fact : known) {
            if (!ids.contains(fact.id())) {
                misfits.add(
                        fact,
                        sheet.known(fact),
                        new UnfitValue(
                                "fact '" + fact.id() + "' is none of " + String.join(", ", ids),
                                FactText.expected(collection)));
            }
        }
        FactSheet.Builder fitting = FactSheet.builder();
        for (Fact<?> fact : collection.each()) {
            put(fact, sheet, fitting, misfits);
        }
        return fitting.build();
    }

    private static <V> void put(Fact<V> fact, FactSheet from, FactSheet.Builder to, MisfitCollector misfits) {
        FactValue<V> value = FactValue.unknown();
        try {
            value = from.value(fact);
            to.setValue(fact, value);
        } catch (IllegalArgumentException misfit) {
            misfits.add(fact, value.toOptional().orElse(null), unfit(fact, misfit));
        }
    }

    private static @Nullable FactSheet sheet(
            Fact<?> collection, int number, Object record, OfRecord reader, MisfitCollector misfits) {
        List<Unfit> unfit = new ArrayList<>();
        FactSheet sheet;
        try {
            sheet = reader.read(record, (none, fact, value, why) -> unfit.add(new Unfit(fact, value, why)));
        } catch (RuntimeException failure) {
            RecordPlace place = RecordPlace.of(collection, number, FactSheet.empty());
            throw new IllegalStateException(place + ": reading it failed", failure);
        }
        if (sheet != null && !unfit.isEmpty()) {
            RecordPlace place = RecordPlace.of(collection, number, sheet);
            for (Unfit each : unfit) {
                misfits.add(place, each.fact, each.value, at(place, each));
            }
        }
        return sheet;
    }

    private static UnfitValue unfit(Fact<?> fact, IllegalArgumentException misfit) {
        return misfit instanceof UnfitValue unfit
                ? unfit
                : new UnfitValue(String.valueOf(misfit.getMessage()), FactText.expected(fact), misfit);
    }

    /** The same refusal, or the same failure of a host, named by its place. */
    private static RuntimeException at(RecordPlace place, Unfit unfit) {
        RuntimeException why = unfit.why;
        String message = place + ": " + why.getMessage();
        if (why instanceof UnfitValue misfit) {
            Text expected = misfit.expected();
            return new UnfitValue(message, expected == null ? FactText.expected(unfit.fact) : expected, why);
        }
        if (unfit.value == null && !(why instanceof IllegalStateException)) {
            return new IllegalStateException(place + ": reading fact '" + unfit.fact.id() + "' failed", why);
        }
        return why instanceof IllegalArgumentException misfit
                ? new UnfitValue(message, FactText.expected(unfit.fact), misfit)
                : new IllegalStateException(message, why.getCause());
    }

    private static @Nullable Object @Nullable [] array(Fact<?> collection, Object given) {
        if (given instanceof Collection<?> some) {
            try {
                return some.toArray();
            } catch (RuntimeException failure) {
                throw Entries.unreadable(collection.id(), failure);
            }
        }
        return given instanceof Object[] some ? Arrays.copyOf(some, some.length, Object[].class) : null;
    }
}
