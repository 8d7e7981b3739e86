package io.github.funnelkit.definition;

import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with the endings of a definition. */
final class EndingCheck {

    private EndingCheck() {}

    static void check(List<Ending> endings, List<Stage> ofFunnel, List<String> forms, Problems problems) {
        List<String> stages = new ArrayList<>();
        for (Stage stage : ofFunnel) {
            stages.add(stage.id());
        }
        for (Ending ending : endings) {
            Place place = Place.ROOT.in("ending", ending.id());
            if (stages.contains(ending.id())) {
                problems.add(place, Problem.Kind.ENDING_IS_STAGE);
            }
            if (ending.from().isPresent() && !stages.contains(ending.from().get())) {
                problems.unknown(
                        place, "from", ProblemWords.STAGE, ending.from().get(), stages);
            }
            if (ending.when().isPresent()) {
                ConditionCheck.check(ending.when().get(), forms, place, problems);
            }
        }
    }
}
