package io.github.funnelkit.internal.plan;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheetReader;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.entries.Entries;
import io.github.funnelkit.internal.lookup.TextTable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spares the entries of one fact, as hosts give them, from being sorted and copied where their order or their collection does
 * not matter. What it does not recognize is normalized. Immutable.
 */
public final class GivenEntries {

    private final FactSheetReader reader;
    private final int number;
    private final Fact<?> fact;
    private final boolean texts;
    private final boolean days;
    private final @Nullable TextTable allowed;

    /** The entries of the fact of a number. */
    GivenEntries(FactSheetReader reader, int number) {
        this.reader = reader;
        this.number = number;
        this.fact = reader.facts().get(number);
        this.texts = fact.type() == FactType.CHECKLIST;
        this.days = fact.type() == FactType.DAYS;
        this.allowed = fact.entries().isEmpty() ? null : TextTable.of(fact.entries());
    }

    /** Whether a collection is valid and can never change, so that it can be retained and be normalized when it is read. */
    public boolean canRetain(Collection<?> collection) {
        return texts
                && (allowed == null
                        ? Entries.areLastingTexts(collection)
                        : Entries.areLastingTexts(collection, allowed));
    }

    /**
     * Whether all entries are such as the fact has, where only is asked whether there are some, or how many. What is not sure
     * is to be normalized, which refuses what does not fit.
     */
    public boolean areValid(Collection<?> collection) {
        if (!texts) {
            return days && collection instanceof List<?> list && Entries.areDays(list);
        }
        return allowed == null ? Entries.areTextsOnly(collection) : Entries.areAllowed(collection, allowed);
    }

    /** None, or the normalized list; null when its only entry says that it is not known. */
    public @Nullable Object normalized(Collection<?> collection) {
        return reader.normalize(number, collection);
    }

    /** The same, or a list that differs from the normalized one in its order at most; it may change when the host's does. */
    public @Nullable Object distinct(Collection<?> collection) {
        return collection instanceof List<?> list && isDistinct(list) ? list : normalized(collection);
    }

    /** The same, but in a list that does not change. */
    public @Nullable Object lasting(Collection<?> collection) {
        Object distinct = distinct(collection);
        return distinct instanceof List<?> entries ? List.copyOf(entries) : distinct;
    }

    /** What to throw when a collection cannot be read. */
    public IllegalStateException unreadable(RuntimeException failure) {
        return Entries.unreadable(fact.id(), failure);
    }

    private boolean isDistinct(List<?> list) {
        try {
            return texts ? Entries.areDistinctTexts(list) && areAllowed(list) : days && Entries.areDays(list);
        } catch (RuntimeException failure) {
            throw unreadable(failure);
        }
    }

    private boolean areAllowed(List<?> list) {
        if (allowed != null) {
            for (Object entry : list) {
                if (!allowed.contains(entry)) {
                    return false;
                }
            }
        }
        return true;
    }
}
