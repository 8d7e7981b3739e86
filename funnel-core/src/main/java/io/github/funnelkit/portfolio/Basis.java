package io.github.funnelkit.portfolio;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/**
 * Where the win probability of a deal in a forecast comes from.
 *
 * @since 0.1.0
 */
public enum Basis {

    /** The methodology states it for the stage. */
    NOMINAL(text("标称", "stated by the methodology")),

    /** There is none, as the customer is at no stage, or at one for which none is stated: the deal is weighed with 0. */
    UNSTATED(text("未说明", "not stated")),

    /** It was estimated from closed deals. */
    CALIBRATED(text("校准", "calibrated by closed deals")),

    /** The host gave it for this very deal. */
    GIVEN(text("逐单给定", "given for the deal"));

    private final Text label;

    Basis(Text label) {
        this.label = label;
    }

    /**
     * What the basis is called.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
