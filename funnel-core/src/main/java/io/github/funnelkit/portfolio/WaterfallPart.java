package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.util.Objects;

/**
 * What became of the deals of one owner, sale type or currency, in one currency.
 *
 * @param key the owner, the id of the sale type or the currency; an empty string where there is none
 * @param currency the ISO 4217 code; an empty string for deals without a known amount
 * @param figures the figures
 * @since 0.1.0
 */
public record WaterfallPart(String key, String currency, WaterfallFigures figures) implements Serializable {

    /** Checks that nothing is missing. */
    public WaterfallPart {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(figures, "figures");
    }
}
