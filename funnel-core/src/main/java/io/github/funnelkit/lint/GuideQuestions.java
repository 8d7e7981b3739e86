package io.github.funnelkit.lint;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.internal.exclusion.Exclusion;
import io.github.funnelkit.internal.search.Goal;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Asks about guides whose condition nobody meets, or everybody does, by itself or at the stage that they start from. */
final class GuideQuestions {

    private final Funnel funnel;
    private final ActionGuide guide;
    private final Condition when;
    private final Ladders ladders;

    private GuideQuestions(Funnel funnel, ActionGuide guide, Condition when, Ladders ladders) {
        this.funnel = funnel;
        this.ladders = ladders;
        this.guide = guide;
        this.when = when;
    }

    static List<Advice> of(Funnel funnel, Exclusion exclusion) {
        Ladders ladders = new Ladders(funnel, exclusion);
        List<Advice> advice = new ArrayList<>();
        for (ActionGuide guide : funnel.guides()) {
            guide.when().ifPresent(when -> advice.addAll(new GuideQuestions(funnel, guide, when, ladders).ask()));
        }
        return advice;
    }

    private List<Advice> ask() {
        if (ladders.exclusion().isCertain(when, Outcome.MET)) {
            return List.of(
                    advice(AdviceKind.NEVER_MET, LintWords.GUIDE_NEVER.text(described(when)), LintWords.CHANGE.text()));
        }
        if (ladders.exclusion().isCertain(when, Outcome.NOT_MET)) {
            return List.of(advice(
                    AdviceKind.ALWAYS_MET,
                    LintWords.GUIDE_ALWAYS.text(described(when)),
                    LintWords.LEAVE_OUT_CONDITION.text()));
        }
        List<Criterion> excluding = atStart(Outcome.MET);
        if (!excluding.isEmpty()) {
            return List.of(advice(
                    AdviceKind.EXCLUDED,
                    LintWords.GUIDE_EXCLUDED.text(
                            described(when), named(excluding), guide.from().orElse("")),
                    LintWords.CHANGE_ONE.text()));
        }
        List<Criterion> implying = atStart(Outcome.NOT_MET);
        return implying.isEmpty()
                ? List.of()
                : List.of(advice(
                        AdviceKind.IMPLIED,
                        LintWords.GUIDE_IMPLIED.text(
                                described(when), named(implying), guide.from().orElse("")),
                        LintWords.LEAVE_OUT_CONDITION.text()));
    }

    /** The criteria that whoever is where the guide starts has met, and that the condition comes out so never with; in each sale type. */
    private List<Criterion> atStart(Outcome outcome) {
        Set<Criterion> all = new LinkedHashSet<>();
        for (SaleType saleType : guide.saleTypes()) {
            List<Criterion> met = guide.from()
                    .filter(from -> funnel.stage(from).appliesTo(saleType))
                    .map(from -> ladders.of(saleType).with(new Goal(when, outcome), funnel.stage(from)))
                    .orElse(List.of());
            if (met.isEmpty() && isUsedIn(saleType)) {
                return List.of();
            }
            all.addAll(met);
        }
        return List.copyOf(all);
    }

    private boolean isUsedIn(SaleType saleType) {
        return funnel.stage(guide.to()).appliesTo(saleType)
                && guide.from()
                        .map(from -> funnel.stage(from).appliesTo(saleType))
                        .orElse(true);
    }

    private Advice advice(AdviceKind kind, Text question, Text remedy) {
        return new Advice(kind, new Place(List.of(new Place.Step("guide", guide.id()))), question, remedy);
    }

    private static Text named(List<Criterion> criteria) {
        return CommonWords.LIST.joined(criteria.stream()
                .map(criterion -> criterion.stage() + "." + criterion.name())
                .distinct()
                .toList());
    }

    /** What a condition asks, in each language that its facts are called in. */
    static Text described(Condition condition) {
        return Text.worded(
                () -> condition.facts().stream()
                        .findFirst()
                        .map(fact -> fact.label().languages())
                        .orElse(Set.of()),
                condition::describe);
    }
}
