package io.github.funnelkit.examples.crm.tools;

import io.github.funnelkit.examples.crm.deals.DealRequest;

/** What comes of a call: an answer, or something that the desk has to decide on first. */
sealed interface ToolOutcome permits ToolAnswer, ToolOutcome.HandIn {

    /**
     * Something for the desk.
     *
     * @param request what is handed in
     */
    record HandIn(DealRequest request) implements ToolOutcome {}
}
