package io.github.funnelkit.lint;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.internal.holding.CountedCondition;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks whether a criterion that is only asked for entering its stage was meant to cease by time alone. */
final class TimeQuestions {

    private TimeQuestions() {}

    static List<Advice> of(Funnel funnel) {
        Set<List<Object>> asked = new HashSet<>(); // once for a criterion of several sale types
        List<Advice> advice = new ArrayList<>();
        for (Criterion criterion : funnel.criteria()) {
            if (criterion.holding() == Holding.ENTRY) {
                for (Check check : CountedCondition.ceasing(criterion.condition())) {
                    if (asked.add(List.of(criterion.stage(), criterion.name(), check))) {
                        advice.add(advice(criterion, check));
                    }
                }
            }
        }
        return advice;
    }

    private static Advice advice(Criterion criterion, Check check) {
        return new Advice(
                AdviceKind.CEASES,
                CriterionPlace.of(criterion),
                Text.worded(
                        () -> check.arguments().facts().get(0).label().languages(),
                        language -> LintWords.CEASES.in(language, check.describe(language))),
                LintWords.HOLD.text());
    }
}
