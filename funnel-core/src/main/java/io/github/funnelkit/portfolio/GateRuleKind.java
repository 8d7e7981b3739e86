package io.github.funnelkit.portfolio;

/**
 * What a rule of a gate asks for.
 *
 * @since 0.1.0
 */
public enum GateRuleKind {

    /** That a stage is entered before those above it. */
    ORDER,

    /** That a criterion is met. */
    CRITERION,

    /** That the facts by which a criterion is met are confirmed, or recent, as asked. */
    EVIDENCE,

    /** That a mandatory action is done. */
    ACTION,

    /** That a position approves. */
    APPROVAL
}
