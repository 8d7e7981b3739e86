package io.github.funnelkit.journey;

/**
 * Which criteria a gate asks for. What was reached is not asked again, but for standing criteria, which must go on to hold.
 *
 * @since 0.1.0
 */
public enum CriteriaRule {

    /** Those of the stage to enter and of all stages below it. */
    STAGE_AND_BELOW,

    /** Those of the stage to enter alone. */
    STAGE_ALONE,

    /** None; what is not met of the stage and those below it is a warning. Nothing falls back for its sake. */
    ADVISORY
}
