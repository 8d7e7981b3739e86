package io.github.funnelkit.journey;

/**
 * For how long an override waives the criteria that were not met.
 *
 * @since 0.1.0
 */
public enum WaiverRule {

    /** For entering that stage and staying there; the next gate asks for them again. */
    THIS_GATE,

    /** For the next gates, too, until the journey has left all stages that it passed by the override alone. */
    LATER_GATES_TOO
}
