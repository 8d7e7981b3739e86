package io.github.funnelkit.fact;

import io.github.funnelkit.internal.decimal.DecimalDigits;
import io.github.funnelkit.internal.entries.Entries;
import io.github.funnelkit.internal.lookup.TextTable;
import io.github.funnelkit.internal.wording.CellWord;
import io.github.funnelkit.internal.wording.UnfitValue;
import io.github.funnelkit.text.Spelling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the values of a fact their one shape, so that equal knowledge is equal data and nothing of a host's mutable object is
 * retained.
 *
 * <p>This class is immutable and thread-safe.
 */
final class FactNormalizer {

    private static final int FEW = 8;

    private static final Object[] NO_ENTRIES = {};

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Fact<?> fact;
    private final FactType type;
    private final List<String> entries;
    private final @Nullable TextTable allowed;
    private final @Nullable EntryLookup names;
    private final Bounds bounds;

    private FactNormalizer(Fact<?> fact, boolean once) {
        this.fact = fact;
        this.type = fact.type();
        this.entries = fact.entries();
        this.names = type == FactType.CHOICE ? new EntryLookup(fact) : null;
        this.bounds = fact.bounds();
        this.allowed = once || entries.isEmpty() ? null : TextTable.of(entries);
    }

    /** The normalizer of a fact's values. */
    static FactNormalizer of(Fact<?> fact) {
        return new FactNormalizer(fact, false);
    }

    /** The normalizer of one value alone: of a few entries it is not worth a table of all that are allowed. */
    static FactNormalizer ofOne(Fact<?> fact, @Nullable Object value) {
        return new FactNormalizer(fact, !(value instanceof Collection<?> many && many.size() > FEW));
    }

    /**
     * Brings a value into its one shape, in which it does not change any more. A value that has it is returned as it is.
     *
     * @param value the host's value, or {@link FactValue#none()}; null for unknown
     * @return {@link FactValue#none()}, or the value as {@link FactType} describes; null when it is unknown
     * @throws IllegalArgumentException if the value does not fit the fact
     * @throws IllegalStateException if a collection cannot be read; the failure is the cause
     */
    @Nullable
    Object normalize(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (!fact.addends().isEmpty()) {
            throw Refusals.sum(fact);
        }
        if (value instanceof FactValue.None) {
            requireCanBeNone(fact);
            return FactValue.none();
        }
        return switch (type) {
            case FLAG -> Boolean.valueOf(instance(value, Boolean.class));
            case COUNT -> bounded((Long) count(value));
            case QUANTITY -> bounded((BigDecimal) quantity(value));
            case DAY -> instance(value, LocalDate.class);
            case TEXT -> words(value);
            case CHOICE -> choice(value);
            case DAYS, CHECKLIST -> normalizeEntries(instance(value, Collection.class));
            case RECORDS -> throw refusal(value); // what is a collection is left to sheets
        };
    }

    /**
     * The same for a collection, which must not be given for a fact of another type than a checklist or a set of dates. The
     * only entry of a checklist may say that there is none, or that it is not known, as in a cell.
     *
     * @param collection the host's value
     * @return {@link FactValue#none()}, or a list as {@link FactType} describes; null when it is unknown
     * @throws IllegalArgumentException if the value does not fit the fact
     * @throws IllegalStateException if the collection cannot be read; the failure is the cause
     */
    @Nullable
    Object normalizeEntries(Collection<?> collection) {
        return checked(
                collection instanceof List<?> list && isNormalized(list) ? List.copyOf(list) : distinct(collection));
    }

    static void requireCanBeNone(Fact<?> fact) {
        if (!fact.type().canBeNone()) {
            throw Refusals.noneOfFlag(fact);
        }
    }

    private boolean isNormalized(List<?> list) {
        try {
            return switch (type) {
                case DAYS -> Entries.areDays(list);
                case CHECKLIST -> Entries.areTexts(list);
                case FLAG, COUNT, QUANTITY, DAY, TEXT, CHOICE, RECORDS -> false;
            };
        } catch (RuntimeException failure) {
            throw Entries.unreadable(fact.id(), failure);
        }
    }

    private Object count(Object value) {
        if (value instanceof Long whole && whole >= 0) {
            return whole;
        }
        if (value instanceof Integer whole && whole >= 0) {
            return whole.longValue();
        }
        BigDecimal number = number(value);
        if (!isCount(number)) {
            throw refusal(value);
        }
        return number.longValueExact();
    }

    /** Whether a count can be this number, but for its greatest and, below 0, its least one. */
    boolean isCount(BigDecimal number) {
        return (number.signum() >= 0 || bounds.goBelowZero())
                && number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(MOST) <= 0;
    }

    private Object quantity(Object value) {
        if (value instanceof BigDecimal decimal && decimal.scale() == 0 && decimal.precision() < DecimalDigits.MOST) {
            return decimal;
        }
        return number(value);
    }

    /** A decimal in its one shape. */
    BigDecimal number(Object value) {
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : decimal(value);
        if (!DecimalDigits.areFew(number)) {
            throw Refusals.tooManyDigits(fact, number);
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private BigDecimal decimal(Object value) {
        try {
            return new BigDecimal(instance(value, Number.class).toString());
        } catch (NumberFormatException notANumber) {
            throw refusal(value);
        }
    }

    /** A number, which must lie within the bounds of its fact. */
    <N extends Number> N bounded(N number) {
        if (!bounds.areNone()
                && !bounds.contain(
                        number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue()))) {
            throw Refusals.outOfBounds(fact, number);
        }
        return number;
    }

    /** Whether a number may be one that is out of bounds. */
    boolean isBounded() {
        return !bounds.areNone();
    }

    private @Nullable Object choice(Object value) {
        String given = instance(value, String.class);
        if (allowed != null && allowed.contains(given)) {
            return given;
        }
        String stripped = Spelling.strip(given);
        String entry = names == null ? stripped : names.find(stripped);
        if (!entry.isEmpty() && !entries.isEmpty() && !entries.contains(entry)) {
            throw Refusals.noEntry(fact, stripped, names == null ? entries : names.names(), "; there are ");
        }
        return entry.isEmpty() ? null : entry;
    }

    /** What is said, or that nothing is to be said or known, as in a cell. */
    private @Nullable Object words(Object value) {
        String stripped = Spelling.strip(instance(value, String.class));
        CellWord word = CellWord.mayBeNoValue(stripped) ? CellWords.of(stripped) : null;
        if (CellWord.isNoValue(word)) {
            return CellWord.isNone(word) ? FactValue.none() : null;
        }
        return stripped.isEmpty() ? null : stripped;
    }

    private @Nullable Object distinct(Collection<?> collection) {
        Class<?> entryType = switch (type) {
            case DAYS -> LocalDate.class;
            case CHECKLIST -> String.class;
            case FLAG, COUNT, QUANTITY, DAY, TEXT, CHOICE, RECORDS -> throw refusal(collection);
        };
        Object[] entries = array(collection);
        if (entries.length == 0) {
            return FactValue.none();
        }
        for (int i = 0; i < entries.length; i++) {
            Object entry = entries[i];
            if (!entryType.isInstance(entry)) {
                throw refusal(entry);
            }
            if (entry instanceof String text) {
                String stripped = Spelling.strip(text);
                entries[i] = stripped;
                if (stripped.isEmpty()) {
                    throw Refusals.blankEntry(fact);
                }
            }
        }
        if (entries.length == 1) {
            return named(List.of(entries));
        }
        Arrays.sort(entries);
        List<Object> distinct = new ArrayList<>(entries.length);
        for (Object entry : entries) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(entry)) {
                distinct.add(entry);
            }
        }
        return named(List.copyOf(distinct));
    }

    /** Entries that all name something; else what the only one says in place of a name. */
    private @Nullable Object named(List<?> entries) {
        for (Object entry : entries) {
            CellWord word = entry instanceof String text && CellWord.mayBeNoValue(text) ? CellWords.of(text) : null;
            if (CellWord.isNoValue(word)) {
                if (entries.size() > 1) {
                    throw Refusals.noValueAmongEntries(fact, (String) entry);
                }
                return CellWord.isNone(word) ? FactValue.none() : null;
            }
        }
        return entries;
    }

    /** A host's collection may be one that is read when it is asked, and may fail then. */
    private Object[] array(Collection<?> collection) {
        try {
            return collection.isEmpty() ? NO_ENTRIES : collection.toArray();
        } catch (RuntimeException failure) {
            throw Entries.unreadable(fact.id(), failure);
        }
    }

    private @Nullable Object checked(@Nullable Object entries) {
        if (!this.entries.isEmpty() && entries instanceof List<?> given) {
            for (Object entry : given) {
                if (!isAllowed(entry)) {
                    throw Refusals.noEntry(fact, (String) entry, this.entries, "; allowed are ");
                }
            }
        }
        return entries;
    }

    private boolean isAllowed(Object entry) {
        return allowed == null ? entries.contains(entry) : allowed.contains(entry);
    }

    private <T> T instance(Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw refusal(value);
        }
        return type.cast(value);
    }

    private UnfitValue refusal(@Nullable Object value) {
        return Refusals.ofValue(fact, value);
    }
}
