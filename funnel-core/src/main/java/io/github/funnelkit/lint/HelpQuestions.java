package io.github.funnelkit.lint;

import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.CriterionLink;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Place;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.wording.CommonWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks, where a funnel says what its actions help, about what is left out of that. */
final class HelpQuestions {

    private HelpQuestions() {}

    static List<Advice> of(Funnel funnel) {
        Set<String> helped = new LinkedHashSet<>();
        for (ActionGuide guide : funnel.guides()) {
            for (Action action : guide.actions()) {
                action.helps().stream().map(CriterionLink::criterion).forEach(helped::add);
            }
        }
        if (helped.isEmpty()) {
            return List.of();
        }
        List<Advice> advice = new ArrayList<>(unhelped(funnel, helped));
        for (ActionGuide guide : funnel.guides()) {
            List<String> idle = guide.actions().stream()
                    .filter(action -> action.helps().isEmpty())
                    .map(Action::name)
                    .toList();
            if (!idle.isEmpty()) {
                advice.add(new Advice(
                        AdviceKind.HELPS_NOTHING,
                        new Place(List.of(new Place.Step("guide", guide.id()))),
                        LintWords.HELPS_NOTHING.text(CommonWords.LIST.joined(idle)),
                        LintWords.NAME_HELPED.text()));
            }
        }
        return advice;
    }

    /** Of stages that a guide leads to; once for a criterion that no sale type of its stage has help for. */
    private static List<Advice> unhelped(Funnel funnel, Set<String> helped) {
        Map<Place, List<Criterion>> unhelped = new LinkedHashMap<>();
        for (Criterion criterion : funnel.criteria()) {
            boolean guided = funnel.guides().stream()
                    .anyMatch(guide -> guide.to().equals(criterion.stage())
                            && guide.saleTypes().contains(criterion.saleType()));
            if (guided && !helped.contains(criterion.id())) {
                unhelped.computeIfAbsent(CriterionPlace.of(criterion), place -> new ArrayList<>())
                        .add(criterion);
            }
        }
        List<Advice> advice = new ArrayList<>();
        unhelped.forEach((place, criteria) -> {
            if (ofAll(criteria, funnel)) {
                advice.add(unhelped(place, criteria.get(0)));
            } else {
                criteria.forEach(criterion -> advice.add(unhelped(CriterionPlace.ofSaleType(criterion), criterion)));
            }
        });
        return advice;
    }

    private static boolean ofAll(List<Criterion> criteria, Funnel funnel) {
        Stage stage = funnel.stage(criteria.get(0).stage());
        return funnel.saleTypes().stream().filter(stage::appliesTo).count() == criteria.size();
    }

    private static Advice unhelped(Place place, Criterion criterion) {
        return new Advice(AdviceKind.UNHELPED, place, LintWords.UNHELPED.text(criterion.text()), LintWords.HELP.text());
    }
}
