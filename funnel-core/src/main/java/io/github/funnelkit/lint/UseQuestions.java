package io.github.funnelkit.lint;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Approval;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks about facts, forms and positions that a funnel declares and does not use. */
final class UseQuestions {

    private UseQuestions() {}

    static List<Advice> of(Funnel funnel) {
        List<Advice> advice = new ArrayList<>();
        facts(funnel, advice);
        forms(funnel, advice);
        positions(funnel, advice);
        return advice;
    }

    private static void facts(Funnel funnel, List<Advice> advice) {
        Set<String> read = new HashSet<>();
        for (Criterion criterion : funnel.criteria()) {
            criterion.condition().facts().forEach(fact -> read.add(fact.id()));
        }
        for (Stage stage : funnel.stages()) {
            for (Approval approval : stage.rules().approvals()) {
                approval.when().ifPresent(when -> when.facts().forEach(fact -> read.add(fact.id())));
            }
        }
        for (ActionGuide guide : funnel.guides()) {
            guide.when().ifPresent(when -> when.facts().forEach(fact -> read.add(fact.id())));
        }
        for (Ending ending : funnel.endings()) {
            ending.when().ifPresent(when -> when.facts().forEach(fact -> read.add(fact.id())));
            ending.requires().forEach(fact -> read.add(fact.id()));
        }
        funnel.nextAction().ifPresent(fact -> read.add(fact.id()));
        funnel.signals().forEach(signal -> signal.contacts().ifPresent(fact -> read.add(fact.id())));
        for (Fact<?> sum : funnel.sums()) {
            sum.addends().forEach(addend -> read.add(addend.fact().id()));
        }
        for (Fact<?> fact : funnel.facts()) {
            if (!read.contains(fact.id())) {
                advice.add(unused(AdviceKind.UNUSED_FACT, "fact", fact.id(), LintWords.UNUSED_FACT.text(fact.label())));
            }
        }
    }

    private static void forms(Funnel funnel, List<Advice> advice) {
        Set<String> needed = new HashSet<>();
        for (Criterion criterion : funnel.criteria()) {
            needed.addAll(AttachedForms.formIds(criterion.requirement()));
        }
        for (Stage stage : funnel.stages()) {
            for (Approval approval : stage.rules().approvals()) {
                approval.when().ifPresent(when -> needed.addAll(AttachedForms.formIds(when)));
            }
        }
        for (ActionGuide guide : funnel.guides()) {
            guide.actions().forEach(action -> action.forms().forEach(form -> needed.add(form.id())));
            guide.when().ifPresent(when -> needed.addAll(AttachedForms.formIds(when)));
        }
        for (Ending ending : funnel.endings()) {
            ending.when().ifPresent(when -> needed.addAll(AttachedForms.formIds(when)));
        }
        for (Form form : funnel.forms()) {
            if (!needed.contains(form.id())) {
                advice.add(unused(AdviceKind.UNUSED_FORM, "form", form.id(), LintWords.UNUSED_FORM.text(form.label())));
            }
        }
    }

    private static void positions(Funnel funnel, List<Advice> advice) {
        Set<Position> named = new HashSet<>(funnel.gate().override().orElse(List.of()));
        for (Stage stage : funnel.stages()) {
            stage.rules().approvals().forEach(approval -> named.add(approval.position()));
        }
        for (Position position : funnel.positions()) {
            boolean held = funnel.guides().stream()
                    .anyMatch(guide -> guide.team().holder(position).isPresent());
            if (!held && !named.contains(position)) {
                advice.add(unused(
                        AdviceKind.UNUSED_POSITION,
                        "position",
                        position.id(),
                        LintWords.UNUSED_POSITION.text(position.label())));
            }
        }
    }

    private static Advice unused(AdviceKind kind, String part, String id, Text question) {
        return new Advice(kind, new Place(List.of(new Place.Step(part, id))), question, LintWords.USE.text());
    }
}
