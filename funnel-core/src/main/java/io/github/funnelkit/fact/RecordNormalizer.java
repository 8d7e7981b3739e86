package io.github.funnelkit.fact;

import io.github.funnelkit.internal.entries.Entries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the records of a collection their one shape: sheets that know facts of a record alone, each by the key that is
 * declared.
 *
 * @param <S> a sheet, of which no more is known here
 */
final class RecordNormalizer<S extends Facts> {

    private final Class<S> type;
    private final Function<S, List<Fact<?>>> facts;
    private final BiFunction<S, Map<String, Fact<?>>, S> declared;

    /** Normalizes sheets of a class, of which each tells its facts, and is stated anew by declared keys. */
    RecordNormalizer(Class<S> type, Function<S, List<Fact<?>>> facts, BiFunction<S, Map<String, Fact<?>>, S> declared) {
        this.type = type;
        this.facts = facts;
        this.declared = declared;
    }

    /**
     * The records.
     *
     * @return none, or an unmodifiable list in the same order
     * @throws IllegalArgumentException if one is no sheet, or knows what does not fit
     * @throws IllegalStateException if the host's collection cannot be read
     */
    Object normalize(Fact<?> collection, Collection<?> given) {
        @Nullable Object[] records = array(collection, given);
        if (records.length == 0) {
            return FactValue.none();
        }
        Map<String, Fact<?>> each = new LinkedHashMap<>();
        for (Fact<?> fact : collection.each()) {
            each.put(fact.id(), fact);
        }
        List<S> normalized = new ArrayList<>(records.length);
        for (Object record : records) {
            int number = normalized.size() + 1;
            if (!type.isInstance(record)) {
                throw Refusals.noRecord(collection, number, record);
            }
            S sheet = type.cast(record);
            try {
                normalized.add(normalized(sheet, each));
            } catch (IllegalArgumentException misfit) {
                throw Refusals.inRecord(place(collection, number, sheet), misfit);
            }
        }
        return List.copyOf(normalized);
    }

    private RecordPlace place(Fact<?> collection, int number, S record) {
        try {
            return RecordPlace.of(collection, number, record);
        } catch (IllegalArgumentException ofAnotherType) {
            return new RecordPlace(collection, number, Optional.empty());
        }
    }

    private static @Nullable Object[] array(Fact<?> collection, Collection<?> given) {
        try {
            return given.toArray();
        } catch (RuntimeException failure) {
            throw Entries.unreadable(collection.id(), failure);
        }
    }

    private S normalized(S record, Map<String, Fact<?>> each) {
        boolean same = true;
        for (Fact<?> fact : facts.apply(record)) {
            Fact<?> key = each.get(fact.id());
            if (key == null) {
                throw Refusals.notOfRecords(fact, each.keySet());
            }
            same &= fact.equals(key);
        }
        return same ? record : declared.apply(record, each);
    }
}
