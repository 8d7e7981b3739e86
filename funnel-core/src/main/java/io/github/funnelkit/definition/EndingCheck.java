package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.text.Text;
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
                condition(ending.when().get(), forms, place, problems);
            }
        }
    }

    private static void condition(Condition condition, List<String> forms, Place place, Problems problems) {
        for (Text problem : condition.problems()) {
            problems.add(place, Problem.Kind.CONDITION, problem);
        }
        for (String form : AttachedForms.formIds(condition)) {
            if (!forms.contains(form)) {
                problems.unknown(place, "attached", ProblemWords.FORM, form, forms);
            }
        }
    }
}
