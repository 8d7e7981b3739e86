package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.text.Text;
import java.util.List;

/** Finds what is wrong with a condition of an ending or an approval. */
final class ConditionCheck {

    private ConditionCheck() {}

    static void check(Condition condition, List<String> forms, Place place, Problems problems) {
        for (Text problem : condition.problems()) {
            problems.add(place, Problem.Kind.CONDITION, problem);
        }
        for (String form : AttachedForms.formIds(condition)) {
            if (!forms.contains(form)) {
                problems.unknown(place, "attached", ProblemWords.FORM, form, forms);
            }
        }
    }

    static void approvals(List<Stage> stages, List<String> forms, Problems problems) {
        for (Stage stage : stages) {
            for (Approval approval : stage.rules().approvals()) {
                if (approval.when().isPresent()) {
                    Place place = Place.ROOT
                            .in("stage", stage.id())
                            .in("position", approval.position().id());
                    check(approval.when().get(), forms, place, problems);
                }
            }
        }
    }
}
