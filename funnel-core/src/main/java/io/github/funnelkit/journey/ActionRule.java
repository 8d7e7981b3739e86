package io.github.funnelkit.journey;

/** What a gate makes of mandatory actions that are not done. */
public enum ActionRule {

    /** They must be done first. */
    REQUIRED,

    /** They are a warning. */
    ADVISORY
}
