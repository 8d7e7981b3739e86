package io.github.funnelkit.fact;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Facts as text: reading a cell of a list or a form field into a typed value, and saying a value in words.
 *
 * <p>A blank text is unknown and {@code none} is known to be none. {@code ;} stands between the entries of sets.
 *
 * @since 0.1.0
 */
public final class FactText {

    private static final Map<String, Boolean> FLAGS =
            Map.of("yes", true, "no", false, "true", true, "false", false, "是", true, "否", false);
    private static final Text YES = text("是", "yes");
    private static final Text NO = text("否", "no");
    private static final Text NONE = text("无", "none");
    private static final Text UNKNOWN = text("未知", "not known");
    private static final Text COMMA = text("、", ", ");

    private FactText() {}

    /** Made when the first number is read: whoever only words facts has no need of it. */
    private static final class Decimal {
        static final Pattern FORM = Pattern.compile("[+-]?[0-9]{1,200}(\\.[0-9]{1,200})?");
    }

    /**
     * Reads one value.
     *
     * @param fact the fact
     * @param cell the text, for example the cell of a list
     * @param <V> the type of the fact's value
     * @return unknown for a blank text, none for {@code none}, else the value in the form {@link FactType} describes
     * @throws IllegalArgumentException if the text does not fit the fact; the message says what is allowed
     */
    @SuppressWarnings("unchecked") // the kept form of a fact is what its type says
    public static <V> FactValue<V> parse(Fact<V> fact, String cell) {
        String value = cell.strip();
        if (value.isEmpty()) {
            return FactValue.unknown();
        }
        if (value.equalsIgnoreCase("none")) {
            if (!fact.type().canBeNone()) {
                throw new IllegalArgumentException("a flag cannot be 'none': expected "
                        + fact.type().expected() + ", or nothing when it is not known");
            }
            return FactValue.none();
        }
        Object parsed = KeptForm.of(fact).keep(typed(fact, value));
        return parsed instanceof FactValue.None ? FactValue.none() : FactValue.ofNullable((V) parsed);
    }

    private static Object typed(Fact<?> fact, String value) {
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
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADate) {
            throw refusal(fact, value);
        }
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
        if (!Decimal.FORM.matcher(value).matches()) {
            throw refusal(fact, value);
        }
        return new BigDecimal(value);
    }

    private static IllegalArgumentException refusal(Fact<?> fact, String value) {
        return new IllegalArgumentException("'" + KeptForm.shortened(value) + "' is not "
                + fact.type().noun() + ": expected " + fact.type().expected());
    }

    /**
     * Says what is known under a fact, for a reader: {@code "yes"}, {@code "20,000,000"}, {@code "MRI, CT"},
     * {@code "none"}, {@code "not known"}; Chinese for a Chinese reader, else English. Numbers and dates look the same
     * in all languages.
     *
     * @param value the state and value
     * @param language the reader's language
     * @return the words
     */
    public static String words(FactValue<?> value, Locale language) {
        if (value instanceof FactValue.Known<?> known) {
            return valueWords(known.value(), language);
        }
        return (value.isNone() ? NONE : UNKNOWN).in(language);
    }

    private static String valueWords(Object value, Locale language) {
        if (value instanceof Boolean flag) {
            return (flag ? YES : NO).in(language);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Collection<?> entries) {
            StringBuilder words = new StringBuilder();
            for (Object entry : entries) {
                words.append(words.length() == 0 ? "" : COMMA.in(language)).append(entry);
            }
            return words.toString();
        }
        return value.toString();
    }

    /**
     * A number with {@code ,} between groups of three digits and no trailing zeros, the same in every language.
     *
     * @param number the number
     * @return the digits
     */
    public static String number(Number number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(Integer.MAX_VALUE);
        return format.format(number);
    }

    /**
     * A period in words: {@code "1 year and 2 months"}, {@code "1 年 2 个月"}.
     *
     * @param period the period
     * @return the words
     */
    public static Text period(Period period) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        addPart(period.getYears(), "年", "year", zh, en);
        addPart(period.getMonths(), "个月", "month", zh, en);
        addPart(period.getDays(), "天", "day", zh, en);
        return zh.isEmpty() ? text("0 天", "0 days") : text(String.join(" ", zh), String.join(" and ", en));
    }

    private static void addPart(int amount, String unitZh, String unitEn, List<String> zh, List<String> en) {
        if (amount != 0) {
            zh.add(amount + " " + unitZh);
            en.add(amount + " " + unitEn + (amount == 1 ? "" : "s"));
        }
    }
}
