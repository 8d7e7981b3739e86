package io.github.funnelkit.render;

import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A step of the way that some sale types take, with the guide for it.
 *
 * @param from the id of the stage where it starts; empty for the beginning
 * @param to the id of the stage right after it
 * @param guide the id of the guide, if there is one
 * @param saleTypes the sale types that go like this, in the funnel's order
 */
record Step(Optional<String> from, String to, Optional<String> guide, List<SaleType> saleTypes) {

    private record Way(Optional<String> from, String to, Optional<String> guide) {}

    Step {
        saleTypes = List.copyOf(saleTypes);
    }

    /** All steps of a funnel, in the order of the stages they lead to. */
    static List<Step> of(Funnel funnel) {
        Map<Way, List<SaleType>> ways = new LinkedHashMap<>();
        for (Stage to : funnel.stages()) {
            for (SaleType saleType : to.saleTypes()) {
                Optional<Stage> from = before(to, funnel.stages(saleType));
                Optional<ActionGuide> guide =
                        from.isEmpty() ? funnel.firstGuide(to, saleType) : funnel.guide(from.get(), to, saleType);
                Way way = new Way(from.map(Stage::id), to.id(), guide.map(ActionGuide::id));
                ways.computeIfAbsent(way, first -> new ArrayList<>()).add(saleType);
            }
        }
        List<Step> steps = new ArrayList<>();
        ways.forEach((way, saleTypes) -> steps.add(new Step(way.from, way.to, way.guide, saleTypes)));
        return steps;
    }

    private static Optional<Stage> before(Stage stage, List<Stage> stages) {
        int index = stages.indexOf(stage);
        return index == 0 ? Optional.empty() : Optional.of(stages.get(index - 1));
    }
}
