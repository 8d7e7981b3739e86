package io.github.funnelkit.portfolio;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.text.Text;

/**
 * Where the win probability of a deal in a forecast comes from.
 *
 * @since 0.1.0
 */
public enum Basis {

    /** The methodology states it for the stage; where it states none, it counts zero. */
    NOMINAL(text("标称", "stated by the methodology")),

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
