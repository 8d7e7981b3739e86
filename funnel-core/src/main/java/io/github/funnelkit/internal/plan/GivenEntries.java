package io.github.funnelkit.internal.plan;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheetReader;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.entries.Entries;
import io.github.funnelkit.internal.entries.RetainedEntries;
import io.github.funnelkit.internal.lookup.TextTable;
import io.github.funnelkit.text.Spelling;
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
        return texts && RetainedEntries.canRetain(collection) && areValidTexts(collection);
    }

    /** What is retained of a collection, and is normalized when it is read; null if it is not valid for sure. */
    public @Nullable Object retained(Object given) {
        try {
            Object retained = texts ? RetainedEntries.of(given) : null;
            return retained == null || areValid(retained) ? retained : null;
        } catch (RuntimeException failure) {
            throw unreadable(failure);
        }
    }

    /** The same, but whether they are valid is asked later. */
    public @Nullable Object unchecked(Object given) {
        try {
            return texts ? RetainedEntries.of(given) : null;
        } catch (RuntimeException failure) {
            throw unreadable(failure);
        }
    }

    /** A list is asked for no other interface than that, here and below. */
    private boolean areValid(Object retained) {
        if (retained instanceof Object[] entries) {
            return areValid(entries);
        }
        return retained instanceof List<?> list ? areValidTexts(list) : areValidTexts((Collection<?>) retained);
    }

    /** A few without a loop, whose end nobody could predict. */
    private boolean areValid(Object[] entries) {
        int last = entries.length - 1;
        if (last <= 3) {
            return isValid(entries[0])
                    && isValid(entries[last])
                    && (last <= 1 || (isValid(entries[1]) && isValid(entries[2])));
        }
        for (Object entry : entries) {
            if (!isValid(entry)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all entries are such as the fact has, where only is asked whether there are some, or how many. What is not sure
     * is to be normalized, which refuses what does not fit.
     */
    public boolean areValid(Collection<?> collection) {
        return texts ? areValidTexts(collection) : days && collection instanceof List<?> list && Entries.areDays(list);
    }

    private boolean areValidTexts(Collection<?> collection) {
        if (RetainedEntries.isSetOfOneOrTwo(collection)) {
            return areValidOneOrTwo(collection);
        }
        if (RetainedEntries.isSetOfAnyNumber(collection)) {
            return areValidOfAnyNumber(collection);
        }
        if (collection instanceof List<?> list) {
            return areValidTexts(list);
        }
        Object[] entries = collection.toArray();
        return entries.length == 0 || areValid(entries);
    }

    // The same for the JDK's two classes of sets that cannot change: where only one comes by, the JVM makes no
    // iterator.

    private boolean areValidOneOrTwo(Collection<?> set) {
        for (Object entry : set) {
            if (!isValid(entry)) {
                return false;
            }
        }
        return true;
    }

    private boolean areValidOfAnyNumber(Collection<?> set) {
        for (Object entry : set) {
            if (!isValid(entry)) {
                return false;
            }
        }
        return true;
    }

    private boolean areValidTexts(List<?> list) {
        int size = list.size();
        if (size == 1 || size == 2) {
            return isValid(list.get(0)) && isValid(list.get(size - 1));
        }
        if (size == 3 || size == 4) {
            return isValid(list.get(0)) && isValid(list.get(1)) && isValid(list.get(2)) && isValid(list.get(size - 1));
        }
        for (int i = 0; i < size; i++) {
            if (!isValid(list.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an entry is allowed; or where any are, whether it names something. */
    private boolean isValid(@Nullable Object entry) {
        return entry instanceof String text
                && (allowed == null ? Entries.beginsName(text) || namesAfterAll(text) : allowed.contains(text));
    }

    /** Whether a text that begins like one that says none, or not known, is another one. */
    private static boolean namesAfterAll(String text) {
        return !text.isEmpty() && !Spelling.isUnseen(text.charAt(0)) && !FactText.isNoValue(text);
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
