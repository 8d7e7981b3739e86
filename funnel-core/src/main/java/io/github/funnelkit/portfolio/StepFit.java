package io.github.funnelkit.portfolio;

import io.github.funnelkit.text.Text;

/**
 * What becomes of a step in the nearest history that conforms.
 *
 * @since 0.1.0
 */
public enum StepFit {

    /** The step stays. */
    KEPT,

    /** The step stays, and what it lacked would have been there. */
    SHUT,

    /** The history lacks the step. */
    PUT_IN,

    /** The step would not have been. */
    LEFT_OUT;

    /**
     * What it is called.
     *
     * @return the words
     */
    public Text label() {
        return switch (this) {
            case KEPT -> ConformanceWords.KEPT.text();
            case SHUT -> ConformanceWords.SHUT.text();
            case PUT_IN -> ConformanceWords.PUT_IN.text();
            case LEFT_OUT -> ConformanceWords.LEFT_OUT.text();
        };
    }
}
