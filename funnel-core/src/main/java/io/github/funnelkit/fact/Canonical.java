package io.github.funnelkit.fact;

import io.github.funnelkit.text.NearestName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a host's value into the one form in which facts are kept, so that equal knowledge is equal data and nothing of
 * a host's mutable object is held.
 */
final class Canonical {

    /** More digits than this on one side of the point are a mistake, and would make printing a number a trap. */
    private static final int DIGITS = 100;

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private Canonical() {}

    /**
     * The kept form of a value: null for unknown, {@link FactValue#none()} for none.
     *
     * @throws IllegalArgumentException if the value does not fit the fact
     * @throws IllegalStateException if a collection cannot be read; the failure is the cause
     */
    static @Nullable Object of(Fact<?> fact, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (fact.type()) {
            case FLAG -> instance(fact, value, Boolean.class);
            case COUNT -> count(fact, value);
            case QUANTITY -> quantity(fact, value);
            case DAY -> instance(fact, value, LocalDate.class);
            case DAYS -> distinct(fact, value, LocalDate.class);
            case WORDS -> words(fact, value);
            case CHECKLIST -> checked(fact, distinct(fact, value, String.class));
        };
    }

    /** The class whose instances are kept as they are, without a further look; {@code Void} when there is none. */
    static Class<?> keptAsIs(FactType type) {
        return switch (type) {
            case FLAG -> Boolean.class;
            case DAY -> LocalDate.class;
            default -> Void.class;
        };
    }

    private static Object count(Fact<?> fact, Object value) {
        if (value instanceof Long whole && whole >= 0) {
            return whole;
        }
        if (value instanceof Integer whole && whole >= 0) {
            return whole.longValue();
        }
        BigDecimal number = number(fact, value);
        if (number.signum() < 0 || number.scale() > 0 || number.compareTo(MOST) > 0) {
            throw refusal(fact, value);
        }
        return number.longValueExact();
    }

    private static Object quantity(Fact<?> fact, Object value) {
        if (value instanceof BigDecimal decimal && decimal.scale() == 0 && decimal.precision() < DIGITS) {
            return decimal;
        }
        return number(fact, value);
    }

    private static BigDecimal number(Fact<?> fact, Object value) {
        BigDecimal number = value instanceof BigDecimal decimal ? decimal : decimal(fact, value);
        if (Math.abs((long) number.precision() - number.scale()) > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
            throw new IllegalArgumentException("fact '" + fact.id() + "': a number of more than " + DIGITS
                    + " digits on one side of the point; expected "
                    + fact.type().expected());
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal decimal(Fact<?> fact, Object value) {
        try {
            return new BigDecimal(instance(fact, value, Number.class).toString());
        } catch (NumberFormatException notANumber) {
            throw refusal(fact, value);
        }
    }

    private static @Nullable Object words(Fact<?> fact, Object value) {
        String stripped = instance(fact, value, String.class).strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private static Object distinct(Fact<?> fact, Object value, Class<?> entryType) {
        Object[] entries = entries(fact, instance(fact, value, Collection.class));
        if (entries.length == 0) {
            return FactValue.none();
        }
        for (int i = 0; i < entries.length; i++) {
            Object entry = entries[i];
            if (!entryType.isInstance(entry)) {
                throw refusal(fact, entry);
            }
            if (entry instanceof String text) {
                entries[i] = text.strip();
                if (text.isBlank()) {
                    throw new IllegalArgumentException("fact '" + fact.id() + "': a blank entry");
                }
            }
        }
        if (entries.length == 1) {
            return List.of(entries);
        }
        Arrays.sort(entries);
        List<Object> distinct = new ArrayList<>(entries.length);
        for (Object entry : entries) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(entry)) {
                distinct.add(entry);
            }
        }
        return List.copyOf(distinct);
    }

    /** A host's collection may be one that is read when it is asked, and may fail then. */
    private static Object[] entries(Fact<?> fact, Collection<?> collection) {
        try {
            return collection.toArray();
        } catch (RuntimeException failure) {
            throw new IllegalStateException("reading the entries of fact '" + fact.id() + "' failed", failure);
        }
    }

    private static Object checked(Fact<?> fact, Object entries) {
        if (!fact.entries().isEmpty() && entries instanceof List<?> given) {
            for (Object entry : given) {
                if (!fact.entries().contains(entry)) {
                    throw new IllegalArgumentException("fact '" + fact.id() + "': '" + entry + "' is not an entry"
                            + NearestName.hint((String) entry, fact.entries()) + "; allowed are "
                            + String.join(", ", fact.entries()));
                }
            }
        }
        return entries;
    }

    private static <T> T instance(Fact<?> fact, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw refusal(fact, value);
        }
        return type.cast(value);
    }

    private static IllegalArgumentException refusal(Fact<?> fact, @Nullable Object value) {
        return new IllegalArgumentException(
                "fact '" + fact.id() + "' is " + fact.type().noun() + ", but "
                        + (value == null ? "an entry is null" : "'" + shortened(value.toString()) + "' is given")
                        + "; expected " + fact.type().expected());
    }

    static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
