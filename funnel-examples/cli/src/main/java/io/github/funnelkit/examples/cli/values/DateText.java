package io.github.funnelkit.examples.cli.values;

import io.github.funnelkit.text.Spelling;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people and programs write it. */
public sealed interface DateText {

    /**
     * One day, whatever the custom.
     *
     * @param day the day
     */
    record Clear(LocalDate day) implements DateText {}

    /**
     * Two numbers and a year, of which either can be the month.
     *
     * @param first the first number
     * @param second the second number
     * @param year the year
     */
    record Numbers(int first, int second, int year) implements DateText {

        /**
         * The order that alone makes it a date.
         *
         * @return the order; empty when both do
         */
        public Optional<DateOrder> evidence() {
            return first > 12
                    ? Optional.of(DateOrder.DMY)
                    : second > 12 ? Optional.of(DateOrder.MDY) : Optional.empty();
        }

        /**
         * The day in an order.
         *
         * @param order the order
         * @return the day; empty when there is no such day
         */
        public Optional<LocalDate> in(DateOrder order) {
            return switch (order) {
                case DMY -> day(year, second, first);
                case MDY -> day(year, first, second);
            };
        }
    }

    /**
     * A month without a day.
     *
     * @param month the month
     */
    record MonthAlone(YearMonth month) implements DateText {}

    /**
     * The number of a day, as spreadsheets count days from 1900.
     *
     * @param day the day
     */
    record Counted(LocalDate day) implements DateText {

        /** So many days later begins the count of spreadsheets that count from 1904. */
        private static final int LATER = 1_462;

        /**
         * The day that the number means in a spreadsheet that counts from 1904.
         *
         * @return the day
         */
        public LocalDate from1904() {
            return day.plusDays(LATER);
        }
    }

    /** Forms that are made when the first date is read that is not plain. */
    final class Form {
        static final Pattern TIME = Pattern.compile(
                "(?i)(.*\\d.?)[T ]\\d{1,2}:\\d{2}(:\\d{2})?([.,]\\d+)?( ?[ap]\\.?m\\.?)?( ?(Z|UTC|[+-]\\d{2}:?\\d{2}))?");
        /** The day of the week, behind the date or before it. */
        static final Pattern WEEKDAY = Pattern.compile(
                "(?i)[ ,]*[(（]?(?:(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日]曜日?"
                        + "|(?<=[(（])[一二三四五六日月火水木金土](?=[)）])"
                        + "|\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?"
                        + "|\\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)\\b\\.?)[)）]?[ ,]*");

        static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
        static final Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
        static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})月?");
        static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
        static final Pattern DAY_AND_NAME = Pattern.compile("(\\d{1,2})[. -]+(\\p{L}{3,9})[., -]+(\\d{4})");
        static final Pattern NAME_AND_DAY =
                Pattern.compile("(\\p{L}{3,9})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
        static final Pattern COUNTED = Pattern.compile("\\d{5}(\\.\\d+)?");
        static final Map<String, Integer> MONTHS = months();

        private Form() {}

        private static Map<String, Integer> months() {
            Map<String, Integer> months = new HashMap<>();
            for (Month month : Month.values()) {
                for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                    for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                        String name = month.getDisplayName(style, language).replace(".", "");
                        months.put(name.toLowerCase(Locale.ROOT), month.getValue());
                    }
                }
            }
            months.put("sept", Month.SEPTEMBER.getValue());
            return months;
        }
    }

    /** The day before the first one that spreadsheets count. */
    LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    /** No date is longer. */
    int LONGEST = 60;

    /** What is counted is a year's day between 1954 and 2119. */
    int FIRST_COUNTED = 20_000;

    /** As above. */
    int LAST_COUNTED = 80_000;

    /**
     * Takes a text apart.
     *
     * @param cell the text
     * @return the date; empty when it is none
     */
    static Optional<DateText> of(String cell) {
        String text = withoutWeekday(narrow(cell));
        Matcher time = Form.TIME.matcher(text);
        if (time.matches()) {
            text = time.group(1).strip();
        }
        Matcher form = Form.YEAR_FIRST.matcher(text);
        if (!form.matches()) {
            form = Form.TOGETHER.matcher(text);
        }
        if (form.matches()) {
            return clear(day(number(form, 1), number(form, 2), number(form, 3)));
        }
        form = Form.YEAR_LAST.matcher(text);
        if (form.matches()) {
            return numbers(number(form, 1), number(form, 3), number(form, 4));
        }
        form = Form.MONTH.matcher(text);
        if (form.matches() && number(form, 2) >= 1 && number(form, 2) <= 12) {
            return Optional.of(new MonthAlone(YearMonth.of(number(form, 1), number(form, 2))));
        }
        form = Form.DAY_AND_NAME.matcher(text);
        if (form.matches()) {
            return named(number(form, 3), form.group(2), number(form, 1));
        }
        form = Form.NAME_AND_DAY.matcher(text);
        if (form.matches()) {
            return named(number(form, 3), form.group(1), number(form, 2));
        }
        if (Form.COUNTED.matcher(text).matches()) {
            int days = Integer.parseInt(text.substring(0, 5));
            return days >= FIRST_COUNTED && days <= LAST_COUNTED
                    ? Optional.of(new Counted(DAY_0.plusDays(days)))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static String withoutWeekday(String text) {
        if (text.length() > LONGEST || text.chars().allMatch(c -> c < 'A')) { // most dates are digits and signs
            return text;
        }
        Matcher weekday = Form.WEEKDAY.matcher(text);
        while (weekday.find()) {
            if (weekday.start() == 0 || weekday.end() == text.length()) {
                return text.substring(0, weekday.start()) + text.substring(weekday.end());
            }
        }
        return text;
    }

    private static String narrow(String cell) {
        StringBuilder narrow = new StringBuilder(cell.length());
        for (char character : Spelling.strip(cell).toCharArray()) {
            char each = Spelling.isUnseen(character) ? ' ' : Spelling.narrow(character);
            boolean afterBlank = narrow.length() > 0 && narrow.charAt(narrow.length() - 1) == ' ';
            if (each != ' ' || !afterBlank) {
                narrow.append(each);
            }
        }
        return narrow.toString().replaceAll(" ?([年月]) ?| (?=日)", "$1").strip();
    }

    private static Optional<DateText> numbers(int first, int second, int year) {
        Numbers numbers = new Numbers(first, second, year);
        Optional<LocalDate> dayFirst = numbers.in(DateOrder.DMY);
        Optional<LocalDate> monthFirst = numbers.in(DateOrder.MDY);
        if (dayFirst.isPresent() && dayFirst.equals(monthFirst)) {
            return clear(dayFirst);
        }
        return dayFirst.isPresent() || monthFirst.isPresent() ? Optional.of(numbers) : Optional.empty();
    }

    private static Optional<DateText> named(int year, String month, int day) {
        Integer number = Form.MONTHS.get(month.toLowerCase(Locale.ROOT));
        return number == null ? Optional.empty() : clear(day(year, number, day));
    }

    private static Optional<DateText> clear(Optional<LocalDate> day) {
        return day.map(Clear::new);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
