package io.github.funnelkit.journey;

/**
 * For how long an override waives the criteria that were not met, and the approvals that were not given, whether they are always
 * needed or only for some deals. Whatever was waived stays on record, and counts as neither met nor given. The stages that were
 * skipped, and the actions that were not done on the way, are waived for good: nobody goes that way again.
 *
 * @since 0.1.0
 */
public enum WaiverRule {

    /**
     * For entering that stage and staying there; the next gate asks for them again. A criterion that it finds to be met is settled,
     * as is an approval that is given: no later gate asks for it once more, and a standing criterion goes on holding.
     */
    THIS_GATE,

    /** For the next gates, too, until the journey has left all stages that it passed by the override alone. */
    LATER_GATES_TOO
}
