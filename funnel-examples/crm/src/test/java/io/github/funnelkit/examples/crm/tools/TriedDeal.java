package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.examples.crm.deals.Answer;
import io.github.funnelkit.examples.crm.deals.Standing;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.journey.JourneyEvent;
import java.util.List;

/** A deal that sequences are tried on. */
interface TriedDeal {

    Standing standing();

    /** What has happened to it, from the first event on. */
    List<JourneyEvent> history();

    /** A person who sees the deal as it is wants something of it. */
    Answer handIn(JourneyCommand command);

    /** A program calls a tool. */
    void call();
}
