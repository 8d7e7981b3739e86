package io.github.funnelkit.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives the records of a collection their one shape: sheets that know facts of a record alone, each as it is declared. */
final class RecordNormalizer {

    private final Fact<?> collection;
    private final Map<String, Fact<?>> each = new HashMap<>();

    RecordNormalizer(Fact<?> collection) {
        this.collection = collection;
        for (Fact<?> fact : collection.each()) {
            each.put(fact.id(), fact);
        }
    }

    /**
     * The records.
     *
     * @return none, or an unmodifiable list in the same order
     * @throws IllegalArgumentException if one is no sheet, or knows what does not fit
     */
    Object normalize(@Nullable Object[] records) {
        if (records.length == 0) {
            return FactValue.none();
        }
        List<RecordSheet> normalized = new ArrayList<>(records.length);
        for (Object record : records) {
            if (!(record instanceof RecordSheet sheet)) {
                throw new IllegalArgumentException(place(normalized.size()) + " is "
                        + (record == null ? "null" : record.getClass().getSimpleName())
                        + "; expected a fact sheet");
            }
            normalized.add(isDeclared(sheet) ? sheet : declared(sheet, normalized.size()));
        }
        return List.copyOf(normalized);
    }

    private boolean isDeclared(RecordSheet sheet) {
        for (Fact<?> fact : sheet.facts()) {
            if (!fact.equals(each.get(fact.id()))) {
                return false;
            }
        }
        return true;
    }

    private RecordSheet declared(RecordSheet sheet, int index) {
        for (Fact<?> fact : sheet.facts()) {
            if (!each.containsKey(fact.id())) {
                throw new IllegalArgumentException(place(index) + " has fact '" + fact.id() + "', which is none of "
                        + String.join(
                                ", ", collection.each().stream().map(Fact::id).toList()));
            }
        }
        try {
            return sheet.declared(each);
        } catch (IllegalArgumentException misfit) {
            throw new IllegalArgumentException(place(index) + ": " + misfit.getMessage(), misfit);
        }
    }

    private String place(int index) {
        return "fact '" + collection.id() + "': record " + (index + 1);
    }
}
