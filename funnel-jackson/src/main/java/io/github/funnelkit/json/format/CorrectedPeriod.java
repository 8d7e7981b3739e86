package io.github.funnelkit.json.format;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a period should be written that was written as people write it elsewhere. Empty where that cannot be told. */
final class CorrectedPeriod {

    private static final int LONGEST = 80;
    private static final int MOST_PARTS = 4;
    private static final Pattern PERIOD =
            Pattern.compile("(P?)T?(?:(-?[0-9.,/]+|\\p{L}+?)[\\s-]*)(\\p{L}+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESIGNATED = Pattern.compile(
            "P?(?:(\\d{1,4})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile(
            "(?:half(?: an? | )|halbes |halber |ein halbes |\u534a\u4E2A|\u534a\u500B|\u534a)(.+)",
            Pattern.CASE_INSENSITIVE);
    private static final BigDecimal HALF_OF_ONE = new BigDecimal("0.5");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern WITH_TIME = Pattern.compile("(P\\d[0-9YMWD]*)T.+", Pattern.CASE_INSENSITIVE);

    /** Stands between the parts of a period. */
    private static final Pattern AND = Pattern.compile(
            "\\s*(?:,\\s|\\+|&|\\b(?:and|und|plus)\\b|\u96F6|\u53C8|\u3068)\\s*|(?<=\\p{L})\\s+(?=[0-9])|(?<=[\u5E74\u6708\u5468\u65E5\u5929])(?=[0-9\u4E00-\u4E5D])",
            Pattern.CASE_INSENSITIVE);

    /** One and a half, in words or as a sign behind a number. */
    private static final Pattern AND_A_HALF = Pattern.compile(
            "(.{1,20}?)(?:\\s*\u00BD|\\s+and\\s+a\\s+half|\\s+und\\s+ein(?:e|en)?\\s+halb(?:e|en|es)?)\\s+(.+)|(?:anderthalb|eineinhalb)\\s+(.+)|([0-9]{1,3}|[\u4E00-\u5341])(\u4E2A?\u6708|\u5E74|\u5468)\u534A",
            Pattern.CASE_INSENSITIVE);

    private CorrectedPeriod() {}

    /** A period: {@code P3M} for {@code 3 months}, {@code 3M} and {@code p3m}. */
    static Optional<String> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<String> more = withHalf(written.strip());
        if (more.isPresent()) {
            return more;
        }
        String text = Unqualified.of(Corrected.narrow(written).strip().replaceAll("[\"']", ""));
        String bare = text.replaceAll("\\s", "").replaceFirst("^-", "").replace("P-", "P");
        if (bare.matches("P?T?[0-9]{1,4}")) {
            return Optional.of(ofCount(bare.replaceAll("[PT]", "")));
        }
        if (bare.matches("(?i)P?T[0-9]+M")) { // minutes
            return Optional.empty();
        }
        Matcher time = WITH_TIME.matcher(bare);
        Matcher designated = DESIGNATED.matcher(inOrder(time.matches() ? time.group(1) : bare));
        if (designated.matches()) {
            return period(designated);
        }
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            return period(HALF_OF_ONE, Synonyms.meaning("period", half.group(1)));
        }
        String alone = Synonyms.meaning("period", text);
        if (!alone.isEmpty() && text.length() > 1) { // the last month
            return period(BigDecimal.ONE, alone);
        }
        Matcher one = PERIOD.matcher(text);
        if (!one.matches()) {
            return ofParts(AND.split(text));
        }
        Optional<String> number = CorrectedNumber.of(one.group(2));
        String unit = Synonyms.meaning("period", one.group(3));
        return number.isPresent() && !unit.isEmpty()
                ? period(new BigDecimal(number.get()), unit)
                : ofParts(AND.split(text)); // without blanks, such as in Chinese
    }

    /** {@code P18M} for {@code 1\u00BD years}, {@code one and a half years} and {@code anderthalb Jahre}. */
    private static Optional<String> withHalf(String text) {
        Matcher half = AND_A_HALF.matcher(text);
        if (!half.matches()) {
            return Optional.empty();
        }
        String number = half.group(1) != null ? half.group(1) : half.group(4) != null ? half.group(4) : "1";
        String unit = Stream.of(half.group(2), half.group(3), half.group(5))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return CorrectedNumber.of(number)
                .flatMap(whole -> period(new BigDecimal(whole).add(HALF_OF_ONE), Synonyms.meaning("period", unit)));
    }

    /** {@code P6M3D} for {@code 6 months and 3 days}, each part with a unit of its own. */
    private static Optional<String> ofParts(String[] parts) {
        if (parts.length < 2 || parts.length > MOST_PARTS) {
            return Optional.empty();
        }
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            Optional<String> one = PERIOD.matcher(part).matches() ? of(part) : Optional.empty();
            if (one.isEmpty() || one.get().length() < 3) {
                return Optional.empty();
            }
            all.append(one.get(), 1, one.get().length());
        }
        String inOrder = inOrder(all.toString());
        Matcher designated = DESIGNATED.matcher(inOrder);
        boolean isEachOnce = designated.matches() && inOrder.length() == all.length() + 1;
        return isEachOnce ? Optional.of(inOrder) : Optional.empty();
    }

    /** {@code P3M2D} for {@code 2D3M}. */
    private static String inOrder(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!upper.matches("P?([0-9]{1,4}[YMWD]){2,4}")) {
            return text;
        }
        StringBuilder inOrder = new StringBuilder("P");
        for (char unit : new char[] {'Y', 'M', 'W', 'D'}) {
            Matcher part = Pattern.compile("[0-9]{1,4}" + unit).matcher(upper);
            if (part.find()) {
                inOrder.append(part.group());
            }
        }
        return inOrder.toString();
    }

    private static Optional<String> period(Matcher designated) {
        StringBuilder period = new StringBuilder("P");
        for (int group = 1; group <= designated.groupCount(); group++) {
            if (designated.group(group) != null && !designated.group(group).matches("0+")) {
                period.append(designated.group(group)).append("YMWD".charAt(group - 1));
            }
        }
        return period.length() == 1 ? Optional.empty() : Optional.of(period.toString());
    }

    private static Optional<String> period(BigDecimal number, String unit) {
        BigDecimal count = switch (unit) {
            case "Y" -> isWhole(number) ? number : number.multiply(BigDecimal.valueOf(12));
            case "Q" -> number.multiply(BigDecimal.valueOf(3));
            case "H" ->
                number.remainder(BigDecimal.valueOf(24)).signum() == 0
                        ? number.divide(BigDecimal.valueOf(24))
                        : BigDecimal.ZERO;
            default -> number;
        };
        if (!isWhole(count) || count.signum() <= 0 || unit.equals("MIN") || count.precision() > 6) {
            return Optional.empty();
        }
        String letter = switch (unit) {
            case "Q" -> "M";
            case "H" -> "D";
            case "Y" -> isWhole(number) ? "Y" : "M";
            default -> unit;
        };
        return Optional.of("P" + CorrectedNumber.shown(count) + letter);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** A period of weeks and days alone: {@code P60D} for {@code 2 months}, of 30 days each, and for a number of days. */
    static Optional<String> inDays(String written) {
        String bare = written.strip();
        if (bare.matches("\\d{1,4}")) {
            return Optional.of("P" + bare + "D");
        }
        return of(written).map(DESIGNATED::matcher).filter(Matcher::matches).flatMap(CorrectedPeriod::days);
    }

    private static Optional<String> days(Matcher designated) {
        if (designated.group(1) == null && designated.group(2) == null) {
            return period(designated);
        }
        long days = count(designated, 1) * 365 + count(designated, 2) * 30;
        return Optional.of("P" + (days + count(designated, 3) * 7 + count(designated, 4)) + "D");
    }

    private static long count(Matcher designated, int group) {
        return designated.group(group) == null ? 0 : Long.parseLong(designated.group(group));
    }

    /** Whether it is a number alone. */
    static boolean isCount(String written) {
        return COUNT.matcher(written).matches();
    }

    /** The days that a number alone may mean. */
    static String ofCount(String number) {
        return number.matches("\\d{1,4}") ? "P" + number + "D" : "P90D";
    }
}
