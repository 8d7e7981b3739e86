package io.github.funnelkit.portfolio;

/**
 * How a stay at a stage ended.
 *
 * @since 0.1.0
 */
public enum StayEnd {

    /** The deal was won from there. */
    WON,

    /** The deal was lost from there, or ended otherwise. */
    LOST,

    /** The deal moved on, or back, to another stage. */
    MOVED,

    /** It has not: the deal still stands there. */
    OPEN
}
