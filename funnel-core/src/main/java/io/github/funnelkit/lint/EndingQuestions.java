package io.github.funnelkit.lint;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.exclusion.Exclusion;
import io.github.funnelkit.internal.search.Goal;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Asks about endings that no deal comes to: by what they ask, by those that stand before them, or by the stage that they are from. */
final class EndingQuestions {

    private final Funnel funnel;
    private final Exclusion exclusion;
    private final List<Advice> advice = new ArrayList<>();

    private EndingQuestions(Funnel funnel, Exclusion exclusion) {
        this.funnel = funnel;
        this.exclusion = exclusion;
    }

    static List<Advice> of(Funnel funnel, Exclusion exclusion) {
        EndingQuestions questions = new EndingQuestions(funnel, exclusion);
        List<Ending> before = new ArrayList<>();
        for (Ending ending : funnel.endings()) {
            ending.when().ifPresent(when -> questions.ask(ending, when, before));
            ending.from().ifPresent(from -> questions.from(ending, funnel.stage(from)));
        }
        return questions.advice;
    }

    private void ask(Ending ending, Condition when, List<Ending> before) {
        Text described = GuideQuestions.described(when);
        if (exclusion.isCertain(when, Outcome.MET)) {
            add(AdviceKind.NEVER_MET, ending, LintWords.ENDING_NEVER.text(described), LintWords.CHANGE.text());
            return;
        }
        List<Ending> hiding = hiding(when, before);
        if (!hiding.isEmpty()) {
            Text others =
                    CommonWords.LIST.joined(hiding.stream().map(Ending::id).toList());
            add(
                    AdviceKind.HIDDEN_ENDING,
                    ending,
                    LintWords.ENDING_HIDDEN.text(described, others),
                    LintWords.PUT_BEFORE.text(others));
            return;
        }
        if (exclusion.isCertain(when, Outcome.NOT_MET)) {
            add(AdviceKind.ALWAYS_MET, ending, LintWords.ENDING_ALWAYS.text(described), LintWords.CHANGE.text());
        }
        before.add(ending);
    }

    /** The fewest of those before that count whenever a condition is met; none where it may be met alone. */
    private List<Ending> hiding(Condition when, List<Ending> before) {
        List<Ending> hiding = new ArrayList<>(before);
        if (hiding.isEmpty() || !isHidden(when, hiding)) {
            return List.of();
        }
        for (Ending each : before) {
            List<Ending> fewer = new ArrayList<>(hiding);
            fewer.remove(each);
            if (isHidden(when, fewer)) {
                hiding = fewer;
            }
        }
        return hiding;
    }

    private boolean isHidden(Condition when, List<Ending> before) {
        List<Goal> goals = new ArrayList<>();
        goals.add(new Goal(when, Outcome.MET));
        for (Ending other : before) {
            other.when().ifPresent(condition -> goals.add(new Goal(condition, Outcome.NOT_MET)));
        }
        return exclusion.isCertain(goals);
    }

    private void from(Ending ending, Stage stage) {
        List<String> without = funnel.saleTypes().stream()
                .filter(saleType -> !stage.appliesTo(saleType))
                .map(SaleType::id)
                .toList();
        if (!without.isEmpty()) {
            add(
                    AdviceKind.ENDING_ELSEWHERE,
                    ending,
                    LintWords.ENDING_ELSEWHERE.text(CommonWords.LIST.joined(without), stage.id()),
                    LintWords.FROM_ANOTHER.text());
        }
    }

    private void add(AdviceKind kind, Ending ending, Text question, Text remedy) {
        advice.add(new Advice(kind, new Place(List.of(new Place.Step("ending", ending.id()))), question, remedy));
    }
}
