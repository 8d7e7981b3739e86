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
    private final Problems problems;

    private GuideCheck(FunnelParts parts, Problems problems) {
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

    static void check(FunnelParts parts, Problems problems) {
        GuideCheck check = new GuideCheck(parts, problems);
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
        if (to != null && guide.from().isPresent() == from.isPresent()) {
            way(guide, from, to, place);
        }
    }

    private void way(ActionGuide guide, Optional<Stage> from, Stage to, Place place) {
        if (from.isPresent() && from.get().order() >= to.order()) {
            problems.add(place, Problem.Kind.GUIDE_BACKWARDS, from.get().id(), to.id());
            return;
        }
        List<SaleType> used = new ArrayList<>();
        for (SaleType saleType : guide.saleTypes()) {
            if (to.appliesTo(saleType) && from.equals(before(to, saleType))) {
                used.add(saleType);
            }
        }
        if (used.isEmpty()) {
            if (from.isPresent()) {
                problems.add(
                        place,
                        Problem.Kind.GUIDE_NEVER_USED,
                        to.id(),
                        from.get().id());
            } else {
                problems.add(place, Problem.Kind.GUIDE_NEVER_FIRST, to.id());
            }
        }
        for (SaleType saleType : used) {
            String other = taken.put(List.of(guide.from(), guide.to(), saleType), guide.id());
            if (other != null) {
                problems.add(place, Problem.Kind.GUIDES_ALIKE, other, saleType.id());
            }
        }
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
