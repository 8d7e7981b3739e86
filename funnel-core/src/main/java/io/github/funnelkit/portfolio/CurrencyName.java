package io.github.funnelkit.portfolio;

import io.github.funnelkit.internal.wording.CurrencyNames;
import java.util.List;

/**
 * What people write for a currency instead of its ISO 4217 code. {@link Money} has codes alone, and refuses these; a list
 * may read a name that means one currency as its code.
 *
 * @since 0.1.0
 */
public final class CurrencyName {

    private CurrencyName() {}

    /**
     * The codes of the currencies that a name can mean.
     *
     * @param name what was written, such as {@code RMB} or {@code ¥}
     * @return the codes, the likeliest first: one where the name is clear; none for a code, and for what is no known name
     */
    public static List<String> codes(String name) {
        return CurrencyNames.codes(name);
    }
}
