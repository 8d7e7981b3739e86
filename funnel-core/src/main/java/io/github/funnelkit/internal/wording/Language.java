package io.github.funnelkit.internal.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of its language, in lines that are no phrases.
 *
 * @param digits how it writes numbers
 * @param large how it counts large quantities; null when as small ones
 * @param currencies what it calls currencies, by their codes; those that it calls by their codes are not there
 */
record Language(Digits digits, @Nullable LargeNumbers large, Map<String, String> currencies) {

    /** The plural rules, as CLDR writes them: {@code one: n = 1}. */
    static final String PLURAL = "plural";

    /** How a number is written, shown by one. Where a pack does not show it, the JDK knows it. */
    static final String NUMBERS = "numbers";

    /** How large quantities are counted, shown for one. */
    static final String LARGE = "large";

    /** What currencies are called: {@code USD: dollars, EUR: euros}. */
    static final String CURRENCIES = "currencies";

    /** The keys of these lines. */
    static final List<String> KEYS = List.of(PLURAL, NUMBERS, LARGE, CURRENCIES);

    Language {
        currencies = Map.copyOf(currencies);
    }

    /**
     * Reads the lines of a pack.
     *
     * @throws IllegalArgumentException if one is malformed
     */
    static Language of(Locale locale, Map<String, String> words) {
        PluralRules plurals = plurals(words);
        String numbers = words.get(NUMBERS);
        String large = words.get(LARGE);
        return new Language(
                numbers == null ? Digits.of(locale) : Digits.shownBy(numbers),
                large == null ? null : LargeNumbers.shownBy(large, plurals),
                currencies(words.getOrDefault(CURRENCIES, "")));
    }

    /** The plural rules of a pack. */
    static PluralRules plurals(Map<String, String> words) {
        return PluralRules.parse(words.getOrDefault(PLURAL, ""));
    }

    private static Map<String, String> currencies(String line) {
        Map<String, String> names = new HashMap<>();
        for (String each : line.isBlank() ? new String[0] : line.split(",", -1)) {
            String[] codeAndName = each.strip().split(":\\s*", -1);
            if (codeAndName.length != 2 || !codeAndName[0].matches("[A-Z]{3}") || codeAndName[1].isBlank()) {
                throw new IllegalArgumentException(
                        "'" + each.strip() + "': expected a code and a name, as in 'USD: dollars'");
            }
            names.put(codeAndName[0], codeAndName[1]);
        }
        return names;
    }
}
