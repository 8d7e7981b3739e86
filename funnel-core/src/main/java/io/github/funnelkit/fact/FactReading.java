package io.github.funnelkit.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads text that is neither blank nor {@code none} as a value of a fact's type. */
final class FactReading {

    private static final Map<String, Boolean> FLAGS =
            Map.of("yes", true, "no", false, "true", true, "false", false, "是", true, "否", false);

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,200}(\\.[0-9]{1,200})?");

    private static final int DATE_LENGTH = "YYYY-MM-DD".length();

    private FactReading() {}

    /** The value as the fact's type has it, not yet in the form in which it is kept. */
    static Object typed(Fact<?> fact, String value) {
        return switch (fact.type()) {
            case FLAG -> {
                Boolean flag = FLAGS.get(value.toLowerCase(Locale.ROOT));
                if (flag == null) {
                    throw refusal(fact, value);
                }
                yield flag;
            }
            case COUNT -> count(fact, value);
            case QUANTITY -> decimal(fact, value);
            case DAY -> date(fact, value);
            case DAYS -> entries(value, entry -> date(fact, entry));
            case WORDS -> value;
            case CHECKLIST -> entries(value, Function.identity());
        };
    }

    private static <E> List<E> entries(String value, Function<String, E> read) {
        List<E> entries = new ArrayList<>();
        for (String part : value.split(";", -1)) {
            String entry = part.strip();
            if (entry.equalsIgnoreCase("none")) {
                throw new IllegalArgumentException("'none' stands alone: no other entry can be beside it");
            }
            if (!entry.isEmpty()) {
                entries.add(read.apply(entry));
            }
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("no entry between the ';': leave it blank when it is not known, "
                    + "or write 'none' when there is none");
        }
        return entries;
    }

    private static LocalDate date(Fact<?> fact, String value) {
        try {
            if (value.length() == DATE_LENGTH) { // a longer one is of a year beyond 0000 to 9999
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException notDate) {
            throw refusal(fact, value);
        }
        throw refusal(fact, value);
    }

    private static long count(Fact<?> fact, String value) {
        try {
            long count = decimal(fact, value).longValueExact();
            if (count >= 0) {
                return count;
            }
        } catch (ArithmeticException notWholeOrTooLarge) {
            throw refusal(fact, value);
        }
        throw refusal(fact, value);
    }

    private static BigDecimal decimal(Fact<?> fact, String value) {
        if (!DECIMAL.matcher(value).matches()) {
            throw refusal(fact, value);
        }
        return new BigDecimal(value);
    }

    private static IllegalArgumentException refusal(Fact<?> fact, String value) {
        return new IllegalArgumentException("'" + KeptForm.shortened(value) + "' is not "
                + fact.type().noun() + ": expected " + fact.type().expected());
    }
}
