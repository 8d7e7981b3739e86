package io.github.funnelkit.json.format;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a date, id or flag should be written that was written as people write it elsewhere. Empty where that cannot be told. */
final class Corrected {

    private static final int LONGEST = 80;
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})\\D?(?:[T ].*)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private Corrected() {}

    /** A date: {@code 2026-11-23} for {@code 2026/11/23} and {@code 23.11.2026}. */
    static Optional<String> date(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = narrow(written).strip();
        for (Pattern pattern : List.of(YEAR_FIRST, COMPACT, DAY_FIRST)) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                boolean dayFirst = pattern == DAY_FIRST;
                try {
                    return Optional.of(
                            day(found.group(dayFirst ? 3 : 1), found.group(2), found.group(dayFirst ? 1 : 3)));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        Matcher slashes = SLASHES.matcher(text);
        return slashes.matches() ? slashed(slashes) : Optional.empty();
    }

    /** The last day of a month that has no such day. */
    private static String day(String year, String month, String day) {
        YearMonth of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        int number = Integer.parseInt(day);
        return (number > of.lengthOfMonth() && number <= 31 ? of.atEndOfMonth() : of.atDay(number)).toString();
    }

    /** With slashes the day or the month comes first; which one can be told where one of the two is no month. */
    private static Optional<String> slashed(Matcher slashes) {
        int first = Integer.parseInt(slashes.group(1));
        int second = Integer.parseInt(slashes.group(2));
        if (first <= 12 == second <= 12) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(slashes.group(3)), Math.min(first, second), Math.max(first, second))
                            .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code true} for {@code yes}, and {@code false} for {@code no}. */
    static Optional<String> flag(String written) {
        String text = written.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("true") || lower.equals("false")) {
            return Optional.of(lower);
        }
        return Optional.of(Synonyms.meaning("flag", text)).filter(meaning -> !meaning.isEmpty());
    }

    /** An id: {@code needConfirmed} for {@code need confirmed}. */
    static Optional<String> id(String written) {
        if (written.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (String word : Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .split("[^A-Za-z0-9_-]+", 0)) {
            String bare = word.replaceAll("^[-_]+", "");
            if (!bare.isEmpty()) {
                words.add(bare);
            }
        }
        StringBuilder id = new StringBuilder();
        for (String word : words) {
            boolean first = id.length() == 0;
            id.append(first ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return id.length() == 0 || id.length() > LONGEST || id.toString().equals(written)
                ? Optional.empty()
                : Optional.of(id.toString());
    }

    /** Full-width digits, letters and signs as the others. */
    static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
