package io.github.funnelkit.internal.conformance;

/**
 * One step of the nearest conforming history, or one that is left out of it.
 *
 * @param fit what became of it
 * @param letter the step
 * @param index its index in the history; -1 of one that is put in
 */
public record AlignedLetter(Fit fit, Letter letter, int index) {

    /** What becomes of a step. */
    public enum Fit {
        /** It is in both. */
        KEPT,
        /** It is in both, and was taken although something spoke against it. */
        SHUT,
        /** Only the nearest conforming history has it. */
        PUT_IN,
        /** Only the history has it. */
        LEFT_OUT
    }
}
