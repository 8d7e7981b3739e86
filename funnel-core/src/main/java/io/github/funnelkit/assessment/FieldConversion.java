package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.entries.Entries;
import io.github.funnelkit.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field that a host invents at run time says of its fact: such fields hold what a form, a column of JSON or a driver
 * of a database has put there. What is not turned into anything is left as it is, and refused like any other value.
 */
final class FieldConversion implements Function<Object, @Nullable Object> {

    private final Fact<?> fact;
    private final DayConversion days;

    /** The conversions of the fields of a record, by their ids. */
    private final Map<String, FieldConversion> each = new HashMap<>();

    FieldConversion(Fact<?> fact, DayConversion days) {
        this.fact = fact;
        this.days = days;
        for (Fact<?> ofRecord : fact.each()) {
            each.put(ofRecord.id(), new FieldConversion(ofRecord, days));
        }
    }

    /**
     * The value, or the state.
     *
     * @throws IllegalArgumentException if the field does not fit the fact
     * @throws IllegalStateException if a collection of the host cannot be read; the failure is the cause
     */
    @Override
    public @Nullable Object apply(Object given) {
        if (given instanceof FactValue<?>) {
            return given;
        }
        return switch (fact.type()) {
            case FLAG -> flag(given);
            case COUNT, QUANTITY -> given instanceof String text ? read(text) : given;
            case DAY -> day(given);
            case DAYS -> given instanceof String text ? read(days.days(fact, text)) : each(given, this::oneDay);
            case TEXT -> given;
            case CHOICE -> choice(given);
            case CHECKLIST -> given instanceof String text ? read(text) : each(given, this::entry);
            case RECORDS -> each(given, this::sheet);
        };
    }

    private @Nullable Object flag(Object given) {
        if (given instanceof Number number) {
            return switch (number.toString()) {
                case "0" -> false;
                case "1" -> true;
                default -> given;
            };
        }
        if (given instanceof String text) {
            return switch (Spelling.strip(text)) {
                case "0" -> false;
                case "1" -> true;
                default -> read(text);
            };
        }
        return given;
    }

    private @Nullable Object day(Object given) {
        Object day = days.day(fact, given);
        return day instanceof String text ? read(text) : day;
    }

    private Object oneDay(Object given) {
        Object day = days.day(fact, given);
        return day instanceof String text ? only(read(text), given) : day;
    }

    /** Entries come before words that say that there is none. */
    private @Nullable Object choice(Object given) {
        return given instanceof String text
                        && FactText.isNoValue(text)
                        && !fact.entries().contains(text)
                ? read(text)
                : given;
    }

    /** An entry by its id, or by what it is called. */
    private Object entry(Object given) {
        if (given instanceof String text
                && !fact.entries().isEmpty()
                && !fact.entries().contains(text)) {
            return only(read('"' + text.replace("\"", "\"\"") + '"'), given);
        }
        return given;
    }

    private static Object only(@Nullable Object read, Object given) {
        return read instanceof List<?> list && list.size() == 1 ? list.get(0) : given;
    }

    /** A record, whose fields are those of its facts. */
    private Object sheet(Object given) {
        if (!(given instanceof Map<?, ?> fields)) {
            return given;
        }
        FactSheet.Builder sheet = FactSheet.builder();
        for (Fact<?> ofRecord : fact.each()) {
            Object field = fields.get(ofRecord.id());
            FieldConversion conversion = each.get(ofRecord.id());
            put(sheet, ofRecord, field == null || conversion == null ? null : conversion.apply(field));
        }
        return sheet.build();
    }

    @SuppressWarnings("unchecked") // what does not fit is refused by the sheet
    private static void put(FactSheet.Builder sheet, Fact<?> fact, @Nullable Object value) {
        if (value instanceof FactValue<?> state) {
            sheet.setValue((Fact<Object>) fact, (FactValue<Object>) state);
        } else if (value != null) {
            sheet.set((Fact<Object>) fact, value);
        }
    }

    private Object each(Object given, Function<Object, @Nullable Object> convert) {
        @Nullable Object[] fields;
        if (given instanceof Collection<?> collection) {
            fields = array(collection);
        } else if (given instanceof Object[] array) {
            fields = array;
        } else {
            return given;
        }
        List<@Nullable Object> converted = new ArrayList<>(fields.length);
        for (Object field : fields) {
            converted.add(field == null ? null : convert.apply(field));
        }
        return converted;
    }

    private @Nullable Object[] array(Collection<?> collection) {
        try {
            return collection.toArray();
        } catch (RuntimeException failure) {
            throw Entries.unreadable(fact.id(), failure);
        }
    }

    /** What a text says, as in a cell of a list. */
    private @Nullable Object read(String text) {
        try {
            FactValue<?> value = FactText.parse(fact, text);
            return value.isNone() ? value : value.toOptional().orElse(null);
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("fact '" + fact.id() + "': " + refused.getMessage(), refused);
        }
    }
}
