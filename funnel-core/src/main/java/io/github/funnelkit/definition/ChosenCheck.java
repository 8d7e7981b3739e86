package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds stages that are chosen by a fact whose entries are in another order than the stages. */
final class ChosenCheck {

    private ChosenCheck() {}

    static void check(List<Stage> stages, Problems problems) {
        Map<String, String> lowest = new HashMap<>(); // by fact, the stage before
        for (Stage stage : stages) {
            Optional<Choice> chosen = stage.chosenBy();
            if (chosen.isEmpty()) {
                continue;
            }
            List<String> entries = chosen.get().entries();
            String before = lowest.put(chosen.get().id(), stage.id());
            if (before != null
                    && entries.contains(stage.id())
                    && entries.indexOf(before) > entries.indexOf(stage.id())) {
                problems.add(
                        Place.ROOT.in("stage", stage.id()),
                        Problem.Kind.CHOSEN_OUT_OF_ORDER,
                        chosen.get().id(),
                        stage.id(),
                        before);
            }
        }
    }
}
