package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.TimeEffect;
import io.github.funnelkit.definition.Criterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a customer and the host have to agree for a day to come: checks that do nothing but wait to be overdue. */
final class Appointments {

    private Appointments() {}

    /** Whether a criterion is missing as nothing is agreed, or it is overdue. */
    static boolean isLacking(CriterionResult result, Assessment assessment) {
        Condition condition = result.criterion().condition();
        if (asksOfNextActionAlone(condition, assessment)) {
            return isLacking(condition, assessment);
        }
        return checks(condition).anyMatch(check -> isLacking(check, assessment));
    }

    private static boolean isLacking(Condition condition, Assessment assessment) {
        return condition.outcome(assessment.facts(), assessment.asOf()) != Outcome.MET;
    }

    /** Whether that is the next action of the methodology: no other day is as pressing. */
    static boolean isNextActionLacking(CriterionResult result, Assessment assessment) {
        Optional<Day> day = assessment.funnel().nextAction();
        Criterion criterion = result.criterion();
        return day.isPresent() && criterion.condition().facts().contains(day.get()) && isLacking(result, assessment);
    }

    /** However it is asked: that it is not past, or by how little. */
    private static boolean asksOfNextActionAlone(Condition condition, Assessment assessment) {
        return assessment
                .funnel()
                .nextAction()
                .filter(day -> List.copyOf(condition.facts()).equals(List.of(day)))
                .isPresent();
    }

    /** The day of the agreed next action, as far as it is known; it may be past. */
    static Optional<LocalDate> day(Assessment assessment) {
        return assessment
                .funnel()
                .nextAction()
                .flatMap(fact -> Optional.ofNullable(assessment.facts().known(fact)));
    }

    private static Stream<Check> checks(Condition condition) {
        return (condition instanceof AllOf all ? all.parts() : List.of(condition))
                .stream()
                        .filter(Check.class::isInstance)
                        .map(Check.class::cast)
                        .filter(check -> check.timeEffect() == TimeEffect.UNDOES);
    }
}
