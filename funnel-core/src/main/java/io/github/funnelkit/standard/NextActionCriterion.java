package io.github.funnelkit.standard;

import static io.github.funnelkit.condition.Condition.anyOf;
import static io.github.funnelkit.standard.Bilingual.text;
import static io.github.funnelkit.standard.StandardFacts.NEXT_ACTION_DATE;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.CriterionBuilder;
import io.github.funnelkit.definition.Source;
import java.time.Period;

/** The criterion that every complete list from 10 % on ends with. */
final class NextActionCriterion {

    private NextActionCriterion() {}

    /** As the source has it. */
    static void describe(CriterionBuilder criterion, String reference, StandardSettings readings) {
        describe(criterion, readings);
        criterion.source(Source.interpreted(reference, new ReadingWords(readings).clearPlan()));
    }

    /** As the extension has it. */
    static void describe(CriterionBuilder criterion, StandardSettings readings) {
        criterion
                .text(new ReadingWords(readings).nextAction())
                .toDo(text("约定下一步行动的日期", "Agree the date of the next action"))
                .when(condition(readings.nextActionOverdueDays()));
    }

    private static Condition condition(int overdueDays) {
        Condition upcoming = NEXT_ACTION_DATE.upcoming();
        // the last four days are today and the three days before it
        return overdueDays == 0
                ? upcoming
                : anyOf(upcoming, NEXT_ACTION_DATE.withinLast(Period.ofDays(overdueDays + 1)));
    }
}
