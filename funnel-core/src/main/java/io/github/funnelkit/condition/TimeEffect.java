package io.github.funnelkit.condition;

/**
 * What the passing of time alone can do to a condition, as long as the facts stay the same.
 *
 * @since 0.1.0
 */
public enum TimeEffect {

    /** Nothing: every day gives the same outcome. */
    NONE(false, false),

    /** It undoes the condition: an action that was upcoming becomes overdue. */
    UNDOES(true, false),

    /** It fulfils the condition: a purchase comes to lie long enough ago. */
    FULFILS(false, true),

    /** It does both, one after the other: a date comes to lie within the next month, and passes. */
    FULFILS_THEN_UNDOES(true, true);

    private final boolean undoes;
    private final boolean fulfils;

    TimeEffect(boolean undoes, boolean fulfils) {
        this.undoes = undoes;
        this.fulfils = fulfils;
    }

    /**
     * Whether time alone can undo the condition.
     *
     * @return whether a condition that is met can become not met
     */
    public boolean undoes() {
        return undoes;
    }

    /**
     * Whether time alone can fulfil the condition.
     *
     * @return whether a condition that is not met can become met
     */
    public boolean fulfils() {
        return fulfils;
    }
}
