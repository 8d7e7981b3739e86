package io.github.funnelkit.journey;

/**
 * What a gate makes of mandatory actions that are not done.
 *
 * @since 0.1.0
 */
public enum ActionRule {

    /** They must be done first. */
    REQUIRED,

    /** They are a warning. */
    ADVISORY
}
