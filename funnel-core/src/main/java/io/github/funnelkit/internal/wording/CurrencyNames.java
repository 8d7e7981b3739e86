package io.github.funnelkit.internal.wording;

import io.github.funnelkit.text.Spelling;
import java.util.List;
import java.util.Map;

/** What people write for a currency instead of its ISO 4217 code. */
public final class CurrencyNames {

    private static final Map<String, List<String>> CODES = WrittenWords.of("currencies");

    private CurrencyNames() {}

    /** The codes of the currencies that a name can mean, the likeliest first; none for a code. */
    public static List<String> codes(String name) {
        return CODES.getOrDefault(Spelling.key(name), List.of());
    }
}
