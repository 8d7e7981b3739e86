package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.exclusion.Exclusion;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Asks about criteria that nobody meets, or everybody, by themselves or together with others. */
final class LogicQuestions {

    private final Funnel funnel;
    private final Map<List<Object>, Advice> advice = new LinkedHashMap<>();

    private LogicQuestions(Funnel funnel) {
        this.funnel = funnel;
    }

    static List<Advice> of(Funnel funnel, Exclusion exclusion) {
        LogicQuestions questions = new LogicQuestions(funnel);
        for (SaleType saleType : funnel.saleTypes()) {
            questions.ask(new Ladder(funnel, saleType, exclusion));
        }
        return List.copyOf(questions.advice.values());
    }

    private void ask(Ladder ladder) {
        Map<String, Criterion> together = new LinkedHashMap<>();
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
                List<Criterion> excluding = ladder.excluding(criterion, other -> together.containsKey(other.id()));
                if (excluding.isEmpty()) {
                    together.put(criterion.id(), criterion);
                } else {
                    excluded(criterion, excluding);
                }
            }
        }
        implied(ladder, List.copyOf(together.values()));
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
        Set<String> left = new HashSet<>();
        together.forEach(criterion -> left.add(criterion.id()));
        List<Runnable> found = new ArrayList<>();
        for (int i = together.size() - 1; i >= 0; i--) {
            Criterion criterion = together.get(i);
            left.remove(criterion.id());
            List<Criterion> implying = ladder.implying(
                    criterion, other -> left.contains(other.id()) && isAskedWith(ladder, other, criterion));
            if (implying.isEmpty()) {
                left.add(criterion.id());
            } else {
                found.add(() -> implied(criterion, implying));
            }
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            found.get(i).run();
        }
    }

    /** Whether whoever meets one must meet the other at that time, too: in the same stage or below, and for as long. */
    private static boolean isAskedWith(Ladder ladder, Criterion other, Criterion criterion) {
        boolean lasts = criterion.holding() == Holding.ENTRY || other.holding() == Holding.STANDING;
        return lasts && ladder.order(other) <= ladder.order(criterion);
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
