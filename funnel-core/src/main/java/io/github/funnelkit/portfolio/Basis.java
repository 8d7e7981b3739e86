package io.github.funnelkit.portfolio;

import io.github.funnelkit.text.Text;

/**
 * Where the win probability of a deal in a forecast comes from.
 *
 * @since 0.1.0
 */
public enum Basis {

    /** The methodology states it for the stage. */
    NOMINAL,

    /** There is none, as the customer is at no stage, or at one for which none is stated: the deal is weighed with 0. */
    UNSTATED,

    /** It was estimated from closed deals. */
    CALIBRATED,

    /** It was estimated for a day, from how long deals stayed at their stages and for how long this one has stood there. */
    IN_TIME,

    /** The host gave it for this very deal. */
    GIVEN;

    /**
     * What the basis is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case NOMINAL -> PortfolioWords.NOMINAL.text();
            case CALIBRATED -> PortfolioWords.CALIBRATED.text();
            case IN_TIME -> PortfolioWords.IN_TIME.text();
            case UNSTATED -> PortfolioWords.UNSTATED.text();
            case GIVEN -> PortfolioWords.GIVEN.text();
        };
    }
}
