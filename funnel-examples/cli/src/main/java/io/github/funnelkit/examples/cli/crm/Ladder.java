package io.github.funnelkit.examples.cli.crm;

import io.github.funnelkit.text.Spelling;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The open stages of all pipelines as one ladder. Stages of several pipelines that are called alike are one, where their
 * orders agree; so each pipeline climbs those that are its own.
 */
final class Ladder {

    private final List<Rung> rungs = new ArrayList<>();
    private final PartIds ids;

    /**
     * A stage of the ladder.
     *
     * @param id its id
     * @param label what it is called, unlike any other
     * @param named what the CRM calls it
     * @param stages what it is in each pipeline that has it
     */
    record Rung(String id, String label, String named, Map<Pipeline, PipelineStage> stages) {

        PipelineStage first() {
            return stages.values().iterator().next();
        }

        private boolean isLike(PipelineStage stage) {
            return named.equals(stage.label())
                    && first().longestStay().equals(stage.longestStay())
                    && first().category().equals(stage.category());
        }

        Optional<Period> longestStay() {
            return first().longestStay();
        }
    }

    private Ladder(PartIds ids) {
        this.ids = ids;
    }

    static List<Rung> of(List<Pipeline> pipelines, PartIds ids) {
        Ladder ladder = new Ladder(ids);
        pipelines.forEach(ladder::add);
        return List.copyOf(ladder.rungs);
    }

    private void add(Pipeline pipeline) {
        int next = 0;
        for (PipelineStage stage : pipeline.stages()) {
            if (stage.isOpen()) {
                int same = find(stage, next);
                if (same < 0) {
                    same = next;
                    String label = label(stage.label(), pipeline.label());
                    rungs.add(same, new Rung(ids.of(label, "stage"), label, stage.label(), new LinkedHashMap<>()));
                }
                rungs.get(same).stages.put(pipeline, stage);
                next = same + 1;
            }
        }
    }

    private int find(PipelineStage stage, int from) {
        for (int index = from; index < rungs.size(); index++) {
            if (rungs.get(index).isLike(stage)) {
                return index;
            }
        }
        return -1;
    }

    /** As two entries of a list to choose from must not be called alike. */
    private String label(String named, String pipeline) {
        Set<String> used = new HashSet<>();
        rungs.forEach(rung -> used.add(Spelling.key(rung.label)));
        String label = named;
        for (int number = 1; used.contains(Spelling.key(label)); number++) {
            label = named + " (" + pipeline + (number == 1 ? "" : " " + number) + ")";
        }
        return label;
    }
}
