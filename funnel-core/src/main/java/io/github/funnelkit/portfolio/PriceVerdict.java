package io.github.funnelkit.portfolio;

import io.github.funnelkit.text.Text;

/**
 * What followed where a rule was kept, against where it was not. It says what went together, and never what caused what.
 *
 * @since 0.1.0
 */
public enum PriceVerdict {

    /** There are too few closed deals of either kind, won or lost, to say anything. */
    TOO_FEW_DEALS,

    /** Deals that kept the rule were won more often. */
    WON_MORE,

    /** Deals that kept the rule were won less often. */
    WON_LESS,

    /** Chance alone may show such a difference, as many rules as are looked at. */
    NO_DIFFERENCE;

    /**
     * What the verdict says.
     *
     * @return the words
     */
    public Text label() {
        return switch (this) {
            case TOO_FEW_DEALS -> PortfolioWords.TOO_FEW_DEALS.text();
            case WON_MORE -> ConformanceWords.WON_MORE.text();
            case WON_LESS -> ConformanceWords.WON_LESS.text();
            case NO_DIFFERENCE -> ConformanceWords.NO_DIFFERENCE.text();
        };
    }
}
