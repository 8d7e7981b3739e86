package io.github.funnelkit.examples.cli.crm;

import java.util.List;

/**
 * The stages of one kind of sale, as a CRM has them.
 *
 * @param item where it stands
 * @param key by what the CRM knows it
 * @param label what it is called
 * @param stages its stages in order, those at which a deal is closed among them
 */
record Pipeline(Item item, String key, String label, List<PipelineStage> stages) {

    Pipeline {
        stages = List.copyOf(stages);
    }
}
