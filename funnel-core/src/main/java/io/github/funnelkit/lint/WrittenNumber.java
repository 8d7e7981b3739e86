package io.github.funnelkit.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a text.
 *
 * @param written how it is written
 * @param readings what it can mean: a point may group digits in one language, and come before decimals in another
 * @param counted whether a word, such as million, or a percent sign follows, so that it may stand for another number
 */
record WrittenNumber(String written, Set<BigDecimal> readings, boolean counted) {

    /** Not within a word or a name, such as Q3, nor a date or a numbered part, such as 2025-01-31 or #3. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{Nd}\\p{IsLatin}#.,/:_-])\\p{Nd}++(?:[.,\u00a0\u202f'\u2019]\\p{Nd}++|(?<!\\p{Nd}{4}) \\p{Nd}{3}(?!\\p{Nd}))*+(?![/:_-]?\\p{Nd}|\\p{IsLatin})");

    private static final Pattern UNIT = Pattern.compile("\\s?[\\p{L}%\uff05\u2030]");

    /** Digits of Chinese and Japanese that spell a number more often than a word. */
    private static final Pattern SPELLED =
            Pattern.compile("[\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u4e24\u5169\u534a]");

    /** All numbers in a text. */
    static List<WrittenNumber> allIn(String text) {
        List<WrittenNumber> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String digits = matcher.group().replaceAll("[ \u00a0\u202f'\u2019]", "");
            Matcher unit = UNIT.matcher(text).region(matcher.end(), text.length());
            numbers.add(new WrittenNumber(matcher.group(), readings(digits), unit.lookingAt()));
        }
        return numbers;
    }

    private static Set<BigDecimal> readings(String digits) {
        Set<BigDecimal> readings = new LinkedHashSet<>();
        String plain = ascii(digits);
        readings.add(number(plain.replaceAll("[.,]", "")));
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        if (last >= 0) {
            String whole = plain.substring(0, last).replaceAll("[.,]", "");
            readings.add(number(whole + "." + plain.substring(last + 1)));
        }
        return readings;
    }

    private static String ascii(String digits) {
        StringBuilder ascii = new StringBuilder();
        digits.codePoints()
                .forEach(point ->
                        ascii.appendCodePoint(Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return ascii.toString();
    }

    private static BigDecimal number(String plain) {
        return new BigDecimal(plain).stripTrailingZeros();
    }

    /** Whether a text has numbers that are not digits. */
    static boolean isSpelledIn(String text) {
        return SPELLED.matcher(text).find();
    }
}
