package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.TimeEffect;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a customer and the host have to agree for a day to come: checks that do nothing but wait to be overdue. */
final class Appointments {

    private Appointments() {}

    /** Whether a criterion is missing as nothing is agreed, or it is overdue. */
    static boolean isLacking(CriterionResult result, Assessment assessment) {
        return checks(result.criterion())
                .anyMatch(check -> check.outcome(assessment.facts(), assessment.asOf()) != Outcome.MET);
    }

    /** The earliest day that is agreed, as far as it is known; it may be past. */
    static Optional<LocalDate> day(Assessment assessment) {
        return assessment.funnel().stages(assessment.saleType()).stream()
                .flatMap(stage -> criteria(stage, assessment))
                .flatMap(Appointments::checks)
                .flatMap(check -> check.facts().stream())
                .distinct()
                .flatMap(fact -> day(fact, assessment).stream())
                .min(LocalDate::compareTo);
    }

    private static Stream<Criterion> criteria(Stage stage, Assessment assessment) {
        return stage.criteria(assessment.saleType()).stream();
    }

    private static Optional<LocalDate> day(Fact<?> fact, Assessment assessment) {
        return fact.type().equals(FactType.DAY) && assessment.facts().known(fact) instanceof LocalDate day
                ? Optional.of(day)
                : Optional.empty();
    }

    private static Stream<Check> checks(Criterion criterion) {
        Condition condition = criterion.condition();
        return (condition instanceof AllOf all ? all.parts() : List.of(condition))
                .stream()
                        .filter(Check.class::isInstance)
                        .map(Check.class::cast)
                        .filter(check -> check.timeEffect() == TimeEffect.UNDOES);
    }
}
