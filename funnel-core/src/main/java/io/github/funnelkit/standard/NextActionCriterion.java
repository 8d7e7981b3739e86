package io.github.funnelkit.standard;

import static io.github.funnelkit.standard.StandardFacts.NEXT_ACTION_DATE;
import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.definition.CriterionBuilder;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.text.Text;

/** The criterion that every complete list from 10 % on ends with. */
final class NextActionCriterion {

    private static final Text READING = text("行动日期未过即为明确", "a plan is clear when its date is not past");

    private NextActionCriterion() {}

    /** As the source has it. */
    static void describe(CriterionBuilder criterion, String reference) {
        describe(criterion);
        criterion.source(Source.interpreted(reference, READING));
    }

    /** As the extension has it. */
    static void describe(CriterionBuilder criterion) {
        criterion
                .text("下一步行动已明确", "The next action is agreed")
                .toDo("约定下一步行动的日期", "Agree the date of the next action")
                .when(NEXT_ACTION_DATE.upcoming());
    }
}
