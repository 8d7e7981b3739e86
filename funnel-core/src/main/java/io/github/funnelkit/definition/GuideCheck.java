package io.github.funnelkit.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is wrong with the guides of a definition. */
final class GuideCheck {

    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<List<Object>, String> taken = new HashMap<>();
    private final List<String> forms;
    private final Problems problems;

    private GuideCheck(FunnelParts parts, List<String> forms, Problems problems) {
        this.forms = forms;
        this.problems = problems;
        for (Stage stage : parts.stages()) {
            stages.put(stage.id(), stage);
        }
    }

    /** Collected for the first link, as many funnels have none. */
    private Map<String, Criterion> criteria() {
        if (criteria.isEmpty()) {
            for (Stage stage : stages.values()) {
                for (Criterion criterion : stage.criteria()) {
                    criteria.put(criterion.id(), criterion);
                }
            }
        }
        return criteria;
    }

    static void check(FunnelParts parts, List<String> forms, Problems problems) {
        GuideCheck check = new GuideCheck(parts, forms, problems);
        for (ActionGuide guide : parts.guides()) {
            check.guide(guide);
        }
    }

    private void guide(ActionGuide guide) {
        Place place = Place.ROOT.in("guide", guide.id());
        if (guide.actions().isEmpty()) {
            problems.add(place, Problem.Kind.GUIDE_WITHOUT_ACTION);
        }
        Stage to = stages.get(guide.to());
        if (to == null && !guide.to().isEmpty()) {
            problems.unknown(place, "to", ProblemWords.STAGE, guide.to(), stages.keySet());
        }
        Optional<Stage> from = guide.from().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(stages.get(guide.from().get()));
        if (guide.from().isPresent() && from.isEmpty()) {
            problems.unknown(place, "from", ProblemWords.STAGE, guide.from().get(), stages.keySet());
        }
        for (Action action : guide.actions()) {
            links(guide, action);
        }
        if (guide.when().isPresent()) {
            ConditionCheck.check(guide.when().get(), forms, place, problems);
        }
        if (guide.fromAny() && stages.containsKey(ActionGuide.ANY)) {
            problems.add(place, Problem.Kind.GUIDE_FROM_ANY, ActionGuide.ANY);
        }
        if (to != null && guide.from().isPresent() == from.isPresent()) {
            way(guide, from, to, place);
        }
    }

    private void way(ActionGuide guide, Optional<Stage> from, Stage to, Place place) {
        if (guide.back()) {
            boolean isBack =
                    from.isPresent() ? from.get().order() > to.order() : guide.fromAny() && to.order() < stages.size();
            if (!isBack) {
                problems.add(place, Problem.Kind.GUIDE_NOT_BACK, to.id());
                return;
            }
        } else if (from.isPresent() && from.get().order() >= to.order()) {
            problems.add(place, Problem.Kind.GUIDE_BACKWARDS, from.get().id(), to.id());
            return;
        }
        List<SaleType> used = new ArrayList<>();
        for (SaleType saleType : guide.saleTypes()) {
            if (to.appliesTo(saleType) && isWay(guide, from, to, saleType)) {
                used.add(saleType);
            }
        }
        if (used.isEmpty()) {
            if (from.isPresent() || guide.fromAny()) {
                problems.add(
                        place,
                        Problem.Kind.GUIDE_NEVER_USED,
                        to.id(),
                        guide.from().orElse(ActionGuide.ANY));
            } else {
                problems.add(place, Problem.Kind.GUIDE_NEVER_FIRST, to.id());
            }
        }
        for (SaleType saleType : used) {
            String other = taken.put(
                    List.of(guide.from(), guide.fromAny(), guide.to(), guide.back(), guide.when(), saleType),
                    guide.id());
            if (other != null) {
                problems.add(place, Problem.Kind.GUIDES_ALIKE, other, saleType.id());
            }
        }
    }

    /** Whether a sale of a type can go like this: to the next stage, beside the ladder, or past stages on a condition. */
    private boolean isWay(ActionGuide guide, Optional<Stage> from, Stage to, SaleType saleType) {
        Optional<Stage> before = before(to, saleType);
        if (guide.fromAny() && !guide.back()) {
            return before.isPresent();
        }
        return guide.isBesideLadder()
                || (guide.when().isPresent() && (from.isEmpty() || from.get().appliesTo(saleType)))
                || from.equals(before);
    }

    private Optional<Stage> before(Stage stage, SaleType saleType) {
        Stage before = null;
        for (Stage other : stages.values()) {
            if (other.order() < stage.order() && other.appliesTo(saleType)) {
                before = other;
            }
        }
        return Optional.ofNullable(before);
    }

    private void links(ActionGuide guide, Action action) {
        Place place = Place.ROOT.in("guide", guide.id()).in("action", action.name());
        for (CriterionLink help : action.helps()) {
            Criterion criterion = criteria().get(help.criterion());
            if (criterion == null) {
                problems.unknown(
                        place,
                        "helps",
                        ProblemWords.CRITERION,
                        help.criterion(),
                        criteria().keySet());
            } else if (!criterion.stage().equals(guide.to())) {
                problems.add(place, Problem.Kind.HELPS_ELSEWHERE, help.criterion(), guide.to());
            }
        }
    }
}
