package io.github.funnelkit.examples.cli.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number counts in, which stands on the same line as the number: {@code CNY 781 万}, {@code 7,8 Mio. EUR}, {@code 25 %}. */
final class Units {

    private static final Pattern POWER =
            Pattern.compile("[千百十]?[万亿萬億兆](?:元|円)?|元|円|(?:Mio|Mrd|Tsd)\\b|million\\b|billion\\b");

    private static final Pattern AFTER = Pattern.compile("(?:" + POWER + "|[%‰€$£¥]|[A-Z]{3}\\b).*", Pattern.DOTALL);

    /** A currency, or a power that a currency follows. */
    private static final Pattern BEFORE = Pattern.compile("(?:^|.*\\W)(?:[A-Z]{3}|[€$£¥])\\s", Pattern.DOTALL);

    private static final Pattern COUNTED =
            Pattern.compile(".*\\p{Nd}\\s?(?:(?:" + POWER + ")\\.?\\s?)?", Pattern.DOTALL);

    private static final int NEAR = 16;

    private Units() {}

    /** Whether what stands before and behind a place is a number and its unit. */
    static boolean joins(String text, int place) {
        if (place <= 0 || place >= text.length()) {
            return false;
        }
        Matcher before = COUNTED.matcher(text).region(Math.max(0, place - NEAR), place);
        Matcher after = AFTER.matcher(text).region(place, text.length());
        if (after.matches() && before.matches()) {
            return true;
        }
        return Character.isDigit(text.charAt(place))
                && BEFORE.matcher(text).region(Math.max(0, place - NEAR), place).matches();
    }
}
