package io.github.funnelkit.condition;

import io.github.funnelkit.text.Text;

/**
 * What came of a condition or criterion: Kleene's strong three-valued logic. Unknown is not false: a condition over
 * something that is not known is {@link #UNKNOWN}, unless the rest decides it either way.
 *
 * @since 0.1.0
 */
public enum Outcome {

    /** The condition holds. */
    MET,

    /** The condition does not hold. */
    NOT_MET,

    /** It cannot be said: something that matters is not known. */
    UNKNOWN;

    /**
     * {@link #MET} for true, {@link #NOT_MET} for false.
     *
     * @param holds whether the condition holds
     * @return the outcome
     */
    public static Outcome of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    /**
     * Both: not met if one is not met, else unknown if one is unknown, else met.
     *
     * @param other the other outcome
     * @return the outcome of both
     */
    public Outcome and(Outcome other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }

    /**
     * Either: met if one is met, else unknown if one is unknown, else not met.
     *
     * @param other the other outcome
     * @return the outcome of either
     */
    public Outcome or(Outcome other) {
        if (this == MET || other == MET) {
            return MET;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }

    /**
     * The opposite; unknown stays unknown.
     *
     * @return the opposite outcome
     */
    public Outcome not() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * What the outcome is called.
     *
     * @return the label
     */
    public Text label() {
        return switch (this) {
            case MET -> ConditionWords.MET.text();
            case NOT_MET -> ConditionWords.NOT_MET.text();
            case UNKNOWN -> ConditionWords.UNKNOWN.text();
        };
    }
}
