package io.github.funnelkit.portfolio;

/**
 * What a step of a history does with the deal.
 *
 * @since 0.1.0
 */
public enum StepKind {

    /** It enters a stage. */
    ENTERED,

    /** It goes back to a lower stage, or before the first. */
    WENT_BACK,

    /** It takes back an entry that was a mistake. */
    CORRECTED,

    /** The deal goes on by another version of its funnel, or as a sale of another type. */
    REBASED,

    /** The deal is won. */
    WON,

    /** The deal is lost. */
    LOST,

    /** The deal ends, neither won nor lost. */
    ENDED,

    /** The deal is open again. */
    REOPENED
}
