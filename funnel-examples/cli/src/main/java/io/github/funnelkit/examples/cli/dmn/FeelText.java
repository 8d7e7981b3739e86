package io.github.funnelkit.examples.cli.dmn;

import static io.github.funnelkit.examples.cli.words.Words.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Collectors;

/** Values as FEEL writes them. */
final class FeelText {

    /** FEEL's numbers have no more digits. */
    private static final int MOST_DIGITS = 34;

    private FeelText() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> literal.appendCodePoint(letter);
            }
        });
        return literal.append('"').toString();
    }

    static String list(Collection<String> texts) {
        return texts.stream().map(FeelText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    static String of(BigDecimal number) throws UnsayableException {
        if (number.stripTrailingZeros().precision() > MOST_DIGITS) {
            throw new UnsayableException(say("dmn.number", "number", number.toPlainString(), "most", MOST_DIGITS));
        }
        return number.toPlainString();
    }

    static String of(LocalDate date) {
        return "date(\"" + date + "\")";
    }

    /** A date and so much later: months first, as the library moves dates. */
    static String later(String date, Period period) {
        long months = period.toTotalMonths();
        String moved = months == 0 ? date : date + " + duration(\"" + sign(months) + "P" + Math.abs(months) + "M\")";
        long days = period.get(ChronoUnit.DAYS);
        return days == 0 ? moved : moved + " + duration(\"" + sign(days) + "P" + Math.abs(days) + "D\")";
    }

    private static String sign(long number) {
        return number < 0 ? "-" : "";
    }
}
