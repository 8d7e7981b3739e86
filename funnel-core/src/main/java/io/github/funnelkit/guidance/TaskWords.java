package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.internal.wording.OneLine;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;

/** What a task says. */
final class TaskWords {

    private TaskWords() {}

    static Text toDo(CriterionResult result) {
        Criterion criterion = result.criterion();
        return criterion.toDo().orElseGet(() -> {
            if (result.isLapsed()) {
                return GuidanceWords.RENEW.text(criterion.text());
            }
            return result.outcome() == Outcome.UNKNOWN
                    ? GuidanceWords.FIND_OUT.text(criterion.text())
                    : GuidanceWords.BRING_ABOUT.text(criterion.text());
        });
    }

    static String explain(TaskKind kind, Text text, List<CriterionResult> about, Locale language) {
        CriterionResult first = about.get(0);
        String label = OneLine.of(text, language);
        return switch (kind) {
            case RENEW -> CommonWords.REMARKED.in(language, label, first.details(language));
            case AGREE -> first.outcome() == Outcome.UNKNOWN ? label : now(label, first, language);
            case ACT -> GuidanceWords.ACT_FOR.in(language, label, toDos(about, language));
            case ASK -> GuidanceWords.ASK_FOR.in(language, label, facts(first, language));
            case CHANGE -> now(label, first, language);
        };
    }

    private static String now(String label, CriterionResult result, Locale language) {
        return GuidanceWords.NOW.in(language, label, result.details(language));
    }

    private static String toDos(List<CriterionResult> results, Locale language) {
        return CommonWords.CLAUSES.join(
                language, results.stream().map(TaskWords::toDo).toList());
    }

    private static String facts(CriterionResult result, Locale language) {
        return CommonWords.LIST.join(
                language, result.unknownFacts().stream().map(Fact::label).toList());
    }
}
