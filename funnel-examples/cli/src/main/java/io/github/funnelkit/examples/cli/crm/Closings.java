package io.github.funnelkit.examples.cli.crm;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.examples.cli.crm.PipelineStage.Close;
import io.github.funnelkit.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stages at which deals are closed, as endings: those of all pipelines that are called alike and mean the same are one. */
final class Closings {

    private Closings() {}

    /**
     * A way in which deals end at a stage of the CRM.
     *
     * @param id its id
     * @param label what it is called
     * @param kind whether the deal is won or lost
     * @param stages the stages of the CRM
     */
    record Closing(String id, String label, EndingKind kind, List<PipelineStage> stages) {}

    static List<Closing> of(List<Pipeline> pipelines, PartIds ids) {
        Map<String, Closing> closings = new LinkedHashMap<>();
        for (Pipeline pipeline : pipelines) {
            for (PipelineStage stage : pipeline.stages()) {
                if (!stage.isOpen()) {
                    EndingKind kind = stage.close() == Close.WON ? EndingKind.WON : EndingKind.LOST;
                    closings.computeIfAbsent(
                                    kind + " " + Spelling.key(stage.label()),
                                    first -> new Closing(
                                            ids.of(stage.label(), kind.id()), stage.label(), kind, new ArrayList<>()))
                            .stages
                            .add(stage);
                }
            }
        }
        return List.copyOf(closings.values());
    }
}
