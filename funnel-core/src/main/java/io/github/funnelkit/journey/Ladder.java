package io.github.funnelkit.journey;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ids of the stages of one version for one sale type, from the first to the last. */
record Ladder(List<String> stages) {

    static Ladder of(Funnel funnel, SaleType saleType) {
        return new Ladder(funnel.stages(saleType).stream().map(Stage::id).toList());
    }

    /** Where a stage is, from 0; -1 for none, and for a stage that is not among them. */
    int place(Optional<String> stage) {
        return stage.map(stages::indexOf).orElse(-1);
    }

    /** A stage, and whatever is below it; none for a stage that is not among them. */
    List<String> upTo(Optional<String> stage) {
        return stages.subList(0, place(stage) + 1);
    }

    /** The stages above one up to another; none where the other is not above. */
    List<String> above(Optional<String> stage, Optional<String> upTo) {
        int from = place(stage) + 1;
        return stages.subList(from, Math.max(from, place(upTo) + 1));
    }

    boolean has(String stage) {
        return stages.contains(stage);
    }

    /**
     * What is left of a stage in another version: the same, or else the highest below it that is there and was passed; empty for
     * none.
     */
    Optional<String> leftOf(Optional<String> stage, Set<String> passed, Ladder other) {
        int place = place(stage);
        if (place >= 0 && other.has(stages.get(place))) {
            return stage;
        }
        while (place >= 0 && !(other.has(stages.get(place)) && passed.contains(stages.get(place)))) {
            place--;
        }
        return place < 0 ? Optional.empty() : Optional.of(stages.get(place));
    }
}
