package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.AmbiguousCellException;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.internal.entries.Entries;
import io.github.funnelkit.internal.reading.Conversion;
import io.github.funnelkit.internal.reading.MisfitCollector;
import io.github.funnelkit.internal.reading.RecordReading;
import io.github.funnelkit.internal.wording.UnfitValue;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a field that a host invents at run time says of its fact: such fields hold what a form, a column of JSON or a driver
 * of a database has put there. What is not turned into anything is left as it is, and refused like any other value.
 */
final class FieldConversion implements Conversion {

    private final Fact<?> fact;
    private final DayConversion days;

    /** The conversions of the fields of a record, by their ids. */
    private final Map<String, FieldConversion> each = new LinkedHashMap<>();

    FieldConversion(Fact<?> fact, DayConversion days) {
        this.fact = fact;
        this.days = days;
        for (Fact<?> ofRecord : fact.each()) {
            each.put(ofRecord.id(), new FieldConversion(ofRecord, days));
        }
    }

    @Override
    public @Nullable Object apply(Object given, MisfitCollector misfits) {
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
            case RECORDS -> RecordReading.sheets(fact, given, this::sheet, misfits);
        };
    }

    private @Nullable Object flag(Object given) {
        if (given instanceof Number number) {
            Long whole = WholeNumber.of(number);
            if (whole == null || (whole != 0 && whole != 1)) {
                return given;
            }
            return whole == 1;
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
    private @Nullable FactSheet sheet(Object given, MisfitCollector misfits) {
        if (!(given instanceof Map<?, ?> fields)) {
            return RecordReading.asSheet(fact, given, misfits);
        }
        FactSheet.Builder sheet = FactSheet.builder();
        each.forEach((id, conversion) -> conversion.put(sheet, fields.get(id), misfits));
        return sheet.build();
    }

    /** Puts the field of a record. */
    private void put(FactSheet.Builder sheet, @Nullable Object field, MisfitCollector misfits) {
        if (field != null) {
            try {
                put(sheet, fact, apply(field, misfits));
            } catch (IllegalArgumentException | IllegalStateException misfit) {
                misfits.add(fact, field, misfit);
            }
        }
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
        } catch (AmbiguousCellException ambiguous) {
            throw refusal(ambiguous, ambiguous.question());
        } catch (UnfitValue misfit) {
            throw refusal(misfit, misfit.expected());
        } catch (IllegalArgumentException misfit) {
            throw refusal(misfit, null);
        }
    }

    /** Names the fact, as far as it is not named yet. */
    private UnfitValue refusal(IllegalArgumentException misfit, @Nullable Text expected) {
        String place = "fact '" + fact.id() + "'";
        String message = String.valueOf(misfit.getMessage());
        return new UnfitValue(
                message.startsWith(place) ? message : place + ": " + message,
                expected == null ? FactText.expected(fact) : expected,
                misfit);
    }
}
