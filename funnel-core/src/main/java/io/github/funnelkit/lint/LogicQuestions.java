package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Asks about criteria that nobody meets, or everybody, by themselves or together with others. */
final class LogicQuestions {

    private final Funnel funnel;
    private final Map<List<Object>, Advice> advice = new LinkedHashMap<>();

    private LogicQuestions(Funnel funnel) {
        this.funnel = funnel;
    }

    static List<Advice> of(Funnel funnel) {
        LogicQuestions questions = new LogicQuestions(funnel);
        funnel.saleTypes().forEach(questions::ask);
        return List.copyOf(questions.advice.values());
    }

    private void ask(SaleType saleType) {
        Ladder ladder = new Ladder(funnel, saleType);
        List<Criterion> together = new ArrayList<>();
        for (Criterion criterion : ladder.criteria()) {
            if (ladder.isNeverMet(criterion)) {
                neverMet(criterion);
            } else if (ladder.isAlwaysMet(criterion)) {
                add(
                        AdviceKind.ALWAYS_MET,
                        criterion,
                        List.of(),
                        () -> LintWords.ALWAYS_MET.text(described(criterion)),
                        LintWords.CHANGE.text());
            } else {
                List<Criterion> excluding = ladder.excluding(criterion, together);
                if (excluding.isEmpty()) {
                    together.add(criterion);
                } else {
                    excluded(criterion, excluding);
                }
            }
        }
        implied(ladder, together);
    }

    private void neverMet(Criterion criterion) {
        add(
                AdviceKind.NEVER_MET,
                criterion,
                List.of(),
                () -> LintWords.NEVER_MET.text(described(criterion), above(criterion)),
                LintWords.CHANGE.text());
    }

    private void excluded(Criterion criterion, List<Criterion> by) {
        add(
                AdviceKind.EXCLUDED,
                criterion,
                by,
                () -> LintWords.EXCLUDED.text(described(criterion), named(by), above(criterion)),
                LintWords.CHANGE_ONE.text());
    }

    /** From the last one on, so that of two that ask the same the first one stays. */
    private void implied(Ladder ladder, List<Criterion> together) {
        List<Criterion> left = new ArrayList<>(together);
        List<Runnable> found = new ArrayList<>();
        for (int i = together.size() - 1; i >= 0; i--) {
            Criterion criterion = together.get(i);
            List<Criterion> others = new ArrayList<>();
            for (Criterion other : left) {
                if (!other.equals(criterion) && isAskedWith(other, criterion)) {
                    others.add(other);
                }
            }
            List<Criterion> implying = ladder.implying(criterion, others);
            if (!implying.isEmpty()) {
                left.remove(criterion);
                found.add(0, () -> implied(criterion, implying));
            }
        }
        found.forEach(Runnable::run);
    }

    /** Whether whoever meets one must meet the other at that time, too: in the same stage or below, and for as long. */
    private boolean isAskedWith(Criterion other, Criterion criterion) {
        boolean lasts = criterion.holding() == Holding.ENTRY || other.holding() == Holding.STANDING;
        return lasts
                && funnel.stage(other.stage()).order()
                        <= funnel.stage(criterion.stage()).order();
    }

    private void implied(Criterion criterion, List<Criterion> by) {
        boolean again = by.stream()
                .anyMatch(other -> !other.stage().equals(criterion.stage()) && other.holding() == Holding.ENTRY);
        add(
                AdviceKind.IMPLIED,
                criterion,
                by,
                () -> LintWords.IMPLIED.text(described(criterion), named(by)),
                again ? LintWords.LEAVE_OUT_AGAIN.text(criterion.stage()) : LintWords.LEAVE_OUT.text());
    }

    /** Once for a criterion of several sale types. */
    private void add(AdviceKind kind, Criterion criterion, List<Criterion> by, Supplier<Text> question, Text remedy) {
        Place place = CriterionPlace.exact(criterion, funnel);
        advice.computeIfAbsent(
                List.of(kind, place, names(by)), added -> new Advice(kind, place, question.get(), remedy));
    }

    private static Text described(Criterion criterion) {
        return Text.worded(
                () -> criterion.text().languages(),
                language -> criterion.requirement().describe(language));
    }

    private static List<String> names(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> criterion.stage() + "." + criterion.name())
                .toList();
    }

    private static Text named(List<Criterion> criteria) {
        return CommonWords.LIST.joined(names(criteria));
    }

    /** The stages that cannot be reached without a criterion. */
    private Text above(Criterion criterion) {
        int order = funnel.stage(criterion.stage()).order();
        return CommonWords.LIST.joined(funnel.stages(criterion.saleType()).stream()
                .filter(stage -> stage.order() >= order)
                .map(Stage::id)
                .toList());
    }
}
