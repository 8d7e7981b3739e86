package io.github.funnelkit.journey;

/**
 * What happens when standing criteria of a stage cease to hold, as facts are learned or time passes. Criteria that are only
 * asked for entering their stage cease for nobody.
 *
 * @since 0.1.0
 */
public enum FallBackRule {

    /**
     * The journey falls back at once, by an event of its own. Where time has passed and nobody looked, it falls back before
     * the next command that has to do with its stage. What ceased and holds again by then makes nothing fall, as standing criteria are
     * asked as they are on the day; nor does what ceased and holds again while the journey was a sale of another type by mistake, when
     * nobody asked it, and the mistake is taken back. What is broken when it is taken back does.
     */
    AUTOMATIC,

    /** The decision proposes it; somebody decides. */
    PROPOSED,

    /** Nothing: a stage once entered is kept. */
    NEVER
}
