package io.github.funnelkit.json.format;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a number should be written that was written as people write it elsewhere. Empty where that cannot be told. */
final class CorrectedNumber {

    private static final int LONGEST = 80;
    private static final Pattern CURRENCY =
            Pattern.compile("\\p{Sc}|(?<![A-Za-z])[A-Za-z]{3}$|^[A-Za-z]{3}(?![A-Za-z])|\u5143|\u5186|\u5713");
    private static final Pattern HEX = Pattern.compile("0x([0-9a-fA-F]{1,8})");
    private static final Pattern OCTAL = Pattern.compile("0o([0-7]{1,10})");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})\\s*/\\s*(1|2|4|5|8|10|20|25|50|100)");
    private static final Pattern SCALED = Pattern.compile("(-?[0-9.]+)\\s*(\\p{L}+)");
    private static final Pattern PLAIN = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");

    /** Digits with letters that look like some. */
    private static final Pattern LOOK_ALIKE = Pattern.compile("(?=.*[0-9])[0-9OoIl]{1,12}");

    private static final Pattern HAN = Pattern.compile("(.?)\u5341(.?)");

    private CorrectedNumber() {}

    /** A number: {@code 10000} for {@code 10,000}, for a currency, for a multiple, and for full-width digits. */
    static Optional<String> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String text = withoutComment(Corrected.narrow(written)).strip();
        text = Unqualified.of(text.replaceFirst("^[\u2212-]\\s*", "-").replaceAll("[\"'\u201c\u201d]", ""));
        if (LOOK_ALIKE.matcher(text).matches()) {
            text = text.replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
        }
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) {
            return Optional.of(Long.toString(Long.parseLong(hex.group(1), 16)));
        }
        Matcher octal = OCTAL.matcher(text);
        if (octal.matches()) {
            return Optional.of(Long.toString(Long.parseLong(octal.group(1), 8)));
        }
        text = text.replaceAll("[%\u2030]|percent|pct|Prozent", "").strip();
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            if (Integer.parseInt(fraction.group(1)) > Integer.parseInt(fraction.group(2))) {
                return Optional.empty(); // two numbers
            }
            return Optional.of(new BigDecimal(fraction.group(1))
                    .divide(new BigDecimal(fraction.group(2)))
                    .toPlainString());
        }
        Optional<String> scaled = scaled(text);
        return scaled.isPresent()
                ? scaled
                : scaled(CURRENCY.matcher(text).replaceAll("").strip());
    }

    /** A share as a percentage: {@code 50} for {@code 1/2}; empty for what is no fraction. */
    static Optional<String> percent(String written) {
        boolean isFraction = withoutComment(written).indexOf('/') > 0;
        return (isFraction ? of(written) : Optional.<String>empty())
                .map(number -> shown(new BigDecimal(number).movePointRight(2)));
    }

    private static Optional<String> scaled(String text) {
        Optional<String> plain = plain(grouped(text));
        if (plain.isPresent()) {
            return plain;
        }
        Matcher scaled = SCALED.matcher(grouped(text));
        if (scaled.matches()) {
            Optional<String> number = plain(scaled.group(1));
            String factor = Synonyms.meaning("number", scaled.group(2));
            if (number.isPresent() && !factor.isEmpty()) {
                return Optional.of(shown(new BigDecimal(number.get()).multiply(new BigDecimal(factor))));
            }
        }
        return words(text);
    }

    /** {@code ten}, and one multiple after a digit in words. */
    private static Optional<String> words(String text) {
        String word = Synonyms.meaning("word", text);
        if (!word.isEmpty()) {
            return Optional.of(word);
        }
        Matcher han = HAN.matcher(text);
        if (han.matches()) {
            String tens = han.group(1).isEmpty() ? "1" : Synonyms.meaning("word", han.group(1));
            String ones = han.group(2).isEmpty() ? "0" : Synonyms.meaning("word", han.group(2));
            if (!tens.isEmpty() && !ones.isEmpty()) {
                return Optional.of(tens + ones);
            }
        }
        for (int end = 1; end < text.length(); end++) {
            String number = Synonyms.meaning("word", text.substring(0, end));
            String factor = Synonyms.meaning("number", text.substring(end));
            if (!number.isEmpty() && !factor.isEmpty()) {
                return Optional.of(shown(new BigDecimal(number).multiply(new BigDecimal(factor))));
            }
        }
        return Optional.empty();
    }

    /** Without separators of thousands; one comma before other than three digits is a decimal point. */
    private static String grouped(String text) {
        String bare = text.replaceAll("(?<=\\d)_(?=\\d)|(?<=\\d)[' \u2019\u00a0\u202f](?=\\d{3}(?!\\d))", "");
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        if (comma >= 0 && point > comma) {
            return bare.replace(",", "");
        }
        if (point >= 0 && comma > point) {
            return bare.replace(".", "").replace(',', '.');
        }
        if (comma >= 0) {
            boolean groups = bare.matches("-?\\d{1,3}(,\\d{3})+(\\D.*)?");
            boolean single = bare.indexOf(',') == comma;
            return groups ? bare.replace(",", "") : single ? bare.replace(',', '.') : bare.replace(",", "");
        }
        boolean groups = bare.matches("-?\\d{1,3}(\\.\\d{3}){2,}(\\D.*)?");
        return groups ? bare.replace(".", "") : bare;
    }

    private static Optional<String> plain(String text) {
        return PLAIN.matcher(text).matches() && text.length() <= LONGEST
                ? Optional.of(shown(new BigDecimal(text.endsWith(".") ? text + "0" : text)))
                : Optional.empty();
    }

    static String shown(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private static String withoutComment(String text) {
        int hash = text.indexOf('#');
        int slashes = text.indexOf("//");
        int comment = hash > 0 && (slashes <= 0 || hash < slashes) ? hash : slashes;
        return comment > 0 ? text.substring(0, comment) : text;
    }
}
