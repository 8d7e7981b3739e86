package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * What became of the deals of one sale type, owner and currency.
 *
 * @param saleType the id of the sale type
 * @param owner whose deals they are; an empty string where that is not known
 * @param currency the ISO 4217 code; an empty string for deals without a known amount
 * @param figures the figures
 * @since 0.1.0
 */
public record WaterfallLine(String saleType, String owner, String currency, WaterfallFigures figures)
        implements Serializable {

    /** By sale type, owner and currency. */
    static final Comparator<WaterfallLine> ORDER = Comparator.comparing(WaterfallLine::saleType)
            .thenComparing(WaterfallLine::owner)
            .thenComparing(WaterfallLine::currency);

    /** Checks that nothing is missing. */
    public WaterfallLine {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(figures, "figures");
    }

    /** The same with other figures. */
    WaterfallLine with(WaterfallFigures other) {
        return new WaterfallLine(saleType, owner, currency, other);
    }

    /** What the lines of the same deals have in common. */
    WaterfallLine key() {
        return with(WaterfallFigures.NONE);
    }
}
