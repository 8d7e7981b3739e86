package io.github.funnelkit.portfolio;

import io.github.funnelkit.text.Text;

/**
 * What closed deals say about an outcome of a criterion. It says what went together, and never what caused what.
 *
 * @since 0.1.0
 */
public enum WeightVerdict {

    /** There are too few deals won, or too few lost, to say anything. */
    TOO_FEW_DEALS,

    /** Deals that were won had it more often than those that were lost. */
    SPEAKS_FOR,

    /** Deals that were lost had it more often than those that were won. */
    SPEAKS_AGAINST,

    /** The interval of the ratio holds 1: the deals do not say either. */
    SAYS_NEITHER;

    /**
     * What the verdict says.
     *
     * @return the words
     */
    public Text label() {
        return switch (this) {
            case TOO_FEW_DEALS -> PortfolioWords.TOO_FEW_DEALS.text();
            case SPEAKS_FOR -> LearningWords.SPEAKS_FOR.text();
            case SPEAKS_AGAINST -> LearningWords.SPEAKS_AGAINST.text();
            case SAYS_NEITHER -> LearningWords.SAYS_NEITHER.text();
        };
    }
}
