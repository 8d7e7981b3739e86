package io.github.funnelkit.examples.cli.crm;

import java.util.List;

/**
 * All pipelines of a CRM, and how a deal ends in it beside the stages.
 *
 * @param pipelines the pipelines in order
 * @param outcome how the CRM says that a deal is won or lost
 * @param reasons what reasons for losing are called, where the CRM has a list of them
 */
record Pipelines(List<Pipeline> pipelines, Outcome outcome, List<String> reasons) {

    Pipelines {
        pipelines = List.copyOf(pipelines);
        reasons = List.copyOf(reasons);
    }

    /** How a CRM says that a deal has ended. */
    enum Outcome {

        /** By the stage alone. */
        BY_STAGE,

        /** Lost deals are archived, wherever they stand. */
        ARCHIVED_WHEN_LOST,

        /** By a status beside the stage: open, won or lost. */
        BY_STATUS
    }
}
