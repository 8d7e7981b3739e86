package io.github.funnelkit.examples.crm.deals;

import io.github.funnelkit.journey.Decision;
import io.github.funnelkit.journey.JourneyCommand;

/** What came of a command that somebody handed in for a deal. */
public sealed interface Answer {

    /**
     * The deal as it stands now.
     */
    Standing standing();

    /**
     * It was done.
     *
     * @param standing the deal after it
     * @param decision what was recorded, with warnings
     */
    record Done(Standing standing, Decision.Accepted decision) implements Answer {}

    /** Nothing was done. */
    sealed interface NotDone extends Answer {

        /** What was wanted. */
        JourneyCommand command();
    }

    /**
     * The gatekeeper refused.
     *
     * @param standing the deal, which is as it was
     * @param command what was wanted
     * @param decision the reasons
     */
    record Refused(Standing standing, JourneyCommand command, Decision.Refused decision) implements NotDone {}

    /**
     * Whoever handed it in had seen an older deal. Nothing was done.
     *
     * @param standing the deal as it is
     * @param command what was wanted
     * @param seen the version that was shown
     */
    record Stale(Standing standing, JourneyCommand command, long seen) implements NotDone {}
}
