package io.github.funnelkit.portfolio;

import io.github.funnelkit.text.Text;

/**
 * What closed deals say about the win probability that a methodology states.
 *
 * @since 0.1.0
 */
public enum Verdict {

    /** There are too few deals to say anything. */
    TOO_FEW_DEALS,

    /** The stated probability lies in the interval: the deals do not speak against it. */
    AGREES,

    /** The stated probability lies above the interval. */
    STATED_TOO_HIGH,

    /** The stated probability lies below the interval. */
    STATED_TOO_LOW,

    /** The methodology states no probability for the stage. */
    NOTHING_STATED;

    /**
     * What the verdict says.
     *
     * @return the words
     */
    public Text label() {
        return switch (this) {
            case TOO_FEW_DEALS -> PortfolioWords.TOO_FEW_DEALS.text();
            case AGREES -> PortfolioWords.AGREES.text();
            case STATED_TOO_HIGH -> PortfolioWords.STATED_TOO_HIGH.text();
            case STATED_TOO_LOW -> PortfolioWords.STATED_TOO_LOW.text();
            case NOTHING_STATED -> PortfolioWords.NOTHING_STATED.text();
        };
    }
}
