package io.github.funnelkit.json.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sum as people write it in formulas: {@code a + 2 * b - c}. Empty where it is none of known facts. */
final class WrittenSum {

    private static final int LONGEST = 300;

    private static final String TIMES = "\\s*[*x\u00D7\u00B7\uFF0A]\\s*";

    /** A sign, and a fact with a number before or behind it. */
    private static final Pattern TERM =
            Pattern.compile("\\s*([+\\-\uFF0B\uFF0D\u2212])?\\s*(?:([0-9]{1,9}(?:\\.[0-9]{1,9})?)" + TIMES
                    + ")?([A-Za-z0-9][A-Za-z0-9._]*(?:-[A-Za-z][A-Za-z0-9._]*)*)(?:" + TIMES
                    + "([0-9]{1,9}(?:\\.[0-9]{1,9})?))?\\s*");

    private WrittenSum() {}

    /** The items of a list, such as {@code metrics, {fact: champion, times: 2}}. */
    static Optional<String> items(String written, Collection<String> facts) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String signs = signed(written);
        Matcher term = TERM.matcher(signs);
        List<String> items = new ArrayList<>();
        int end = 0;
        while (end < signs.length() && term.find(end) && term.start() == end) {
            String sign = term.group(1);
            if (!facts.contains(term.group(3)) || (sign == null && end > 0)) {
                return Optional.empty();
            }
            items.add(item(term, sign != null && "-\uFF0D\u2212".contains(sign)));
            end = term.end();
        }
        return end == signs.length() && !items.isEmpty() ? Optional.of(String.join(", ", items)) : Optional.empty();
    }

    /** One fact so many times, as a share of it: {@code {percent: 110, of: budget}} for {@code budget * 1.1}. */
    static Optional<String> share(String written, Collection<String> facts) {
        Matcher term = TERM.matcher(signed(written));
        return written.length() <= LONGEST && term.matches() && facts.contains(term.group(3)) && term.group(1) == null
                ? Optional.of(ShareFormat.percent(number(term.group(2)).multiply(number(term.group(4))), term.group(3)))
                : Optional.empty();
    }

    /** With signs for words. */
    private static String signed(String written) {
        return written.replaceAll("\\s+(?:plus|and|und)\\s+|[\u52A0\u548C]", " + ")
                .replaceAll("\\s+minus\\s+|\u51CF", " - ")
                .replaceAll("\\s+(?:times|mal)\\s+|\u4E58", " * ");
    }

    private static String item(Matcher term, boolean isTakenAway) {
        BigDecimal times = number(term.group(2)).multiply(number(term.group(4)));
        BigDecimal signed = isTakenAway ? times.negate() : times;
        return signed.compareTo(BigDecimal.ONE) == 0
                ? term.group(3)
                : "{fact: " + term.group(3) + ", times: " + CorrectedNumber.shown(signed) + "}";
    }

    private static BigDecimal number(@Nullable String text) {
        return text == null ? BigDecimal.ONE : new BigDecimal(text);
    }
}
