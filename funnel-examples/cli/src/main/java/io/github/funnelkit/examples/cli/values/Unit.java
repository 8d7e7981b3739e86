package io.github.funnelkit.examples.cli.values;

import io.github.funnelkit.portfolio.CurrencyName;
import io.github.funnelkit.text.Spelling;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a number counts, as people write it: a word for a power of ten, a currency, and whatever else.
 *
 * @param power the power of ten; 1 where none is written
 * @param currencies the codes of the currencies that it can mean, the likeliest first; empty where none is written
 * @param other what is neither
 */
public record Unit(BigDecimal power, List<String> currencies, String other) {

    /** A number by itself. */
    public static final Unit NONE = new Unit(BigDecimal.ONE, List.of(), "");

    private static final Map<String, BigDecimal> POWERS = new HashMap<>();

    /** As in TEUR: by itself it is a tonne. */
    private static final char THOUSAND = 't';

    private static final int LONGEST_WORD = 9;

    static {
        power(2, "百 hundred");
        power(3, "千 仟 k tsd tsd. thousand thousands");
        power(4, "万 萬 w");
        power(5, "十万 十萬");
        power(6, "百万 百萬 m mm mn mio mio. mln million millions");
        power(7, "千万 千萬");
        power(8, "亿 億");
        power(9, "十亿 十億 bn b mrd mrd. billion billions");
        power(10, "百亿 百億");
        power(11, "千亿 千億");
        power(12, "万亿 萬億 兆 trillion");
    }

    private static void power(int exponent, String words) {
        for (String word : words.split(" ", -1)) {
            POWERS.put(word, BigDecimal.TEN.pow(exponent));
        }
    }

    /**
     * Takes a unit apart.
     *
     * @param text such as {@code 万元}, {@code kUSD}, {@code 亿元人民币} or {@code 人}
     * @return its parts
     */
    public static Unit of(String text) {
        String key = Spelling.key(text);
        if (key.isEmpty()) {
            return NONE;
        }
        for (int length = Math.min(LONGEST_WORD, key.length()); length > 0; length--) {
            BigDecimal first = POWERS.get(key.substring(0, length));
            if (first != null) {
                String rest = key.substring(length);
                List<String> currencies = currencies(rest);
                if (rest.isEmpty() || !currencies.isEmpty()) {
                    return new Unit(first, currencies, "");
                }
                if (isIdeograph(key.charAt(0))) {
                    return new Unit(first, List.of(), rest);
                }
            }
            BigDecimal last = POWERS.get(key.substring(key.length() - length));
            List<String> before = last == null ? List.of() : currencies(key.substring(0, key.length() - length));
            if (last != null && !before.isEmpty()) {
                return new Unit(last, before, "");
            }
        }
        for (int length = Math.min(LONGEST_WORD, key.length() - 1); length > 0; length--) {
            List<String> first = currencies(key.substring(0, length));
            Unit rest = first.isEmpty() ? NONE : of(key.substring(length));
            if (rest.isMoneyOrPower() && rest.hasPower()) {
                return new Unit(rest.power, first, "");
            }
        }
        List<String> currencies = currencies(key);
        if (currencies.isEmpty()
                && key.charAt(0) == THOUSAND
                && !currencies(key.substring(1)).isEmpty()) {
            return new Unit(BigDecimal.valueOf(1_000), currencies(key.substring(1)), "");
        }
        return currencies.isEmpty()
                ? new Unit(BigDecimal.ONE, List.of(), key)
                : new Unit(BigDecimal.ONE, currencies, "");
    }

    private static boolean isIdeograph(char character) {
        return Character.isIdeographic(character);
    }

    /**
     * The codes that a text can mean as a currency.
     *
     * @param name a code or a name
     * @return the codes, the likeliest first; empty when it is none
     */
    public static List<String> currencies(String name) {
        List<String> codes = CurrencyName.codes(name);
        if (!codes.isEmpty() || name.length() != 3) {
            return codes;
        }
        try {
            return List.of(Currency.getInstance(name.toUpperCase(Locale.ROOT)).getCurrencyCode());
        } catch (IllegalArgumentException none) {
            return List.of();
        }
    }

    /**
     * Whether it multiplies.
     *
     * @return whether a power of ten is written
     */
    public boolean hasPower() {
        return power.compareTo(BigDecimal.ONE) != 0;
    }

    /**
     * Whether it says what money or how many is counted, so that it can stand behind a heading.
     *
     * @return whether it is a power of ten, a currency, or both
     */
    public boolean isMoneyOrPower() {
        return other.isEmpty() && (hasPower() || !currencies.isEmpty());
    }
}
