package io.github.funnelkit.definition;

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
            stage.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
        }
    }

    static void check(FunnelParts parts, Problems problems) {
        GuideCheck check = new GuideCheck(parts, problems);
        parts.guides().forEach(check::guide);
    }

    private void guide(ActionGuide guide) {
        Place place = Place.ROOT.in("guide", guide.id());
        if (guide.actions().isEmpty()) {
            problems.add(place, "no action: add one with mandatory(...) or optional(...)");
        }
        Stage to = stages.get(guide.to());
        if (to == null && !guide.to().isEmpty()) {
            problems.unknown(place, "to", "stage", guide.to(), stages.keySet());
        }
        Optional<Stage> from = guide.from().map(stages::get);
        if (guide.from().isPresent() && from.isEmpty()) {
            problems.unknown(place, "from", "stage", guide.from().get(), stages.keySet());
        }
        guide.actions().forEach(action -> links(guide, action));
        if (to != null && guide.from().isPresent() == from.isPresent()) {
            way(guide, from, to, place);
        }
    }

    private void way(ActionGuide guide, Optional<Stage> from, Stage to, Place place) {
        if (from.isPresent() && from.get().order() >= to.order()) {
            problems.add(place, "leads backwards, from '" + from.get().id() + "' to '" + to.id() + "'");
            return;
        }
        List<SaleType> used = guide.saleTypes().stream()
                .filter(saleType ->
                        to.appliesTo(saleType) && before(to, saleType).equals(from))
                .toList();
        if (used.isEmpty()) {
            problems.add(
                    place,
                    "would never be used: for no sale type does '" + to.id() + "' come right after "
                            + from.map(stage -> "'" + stage.id() + "'").orElse("nothing"));
        }
        for (SaleType saleType : used) {
            String other = taken.put(List.of(guide.from(), guide.to(), saleType), guide.id());
            if (other != null) {
                problems.add(
                        place, "leads the same way as guide '" + other + "' for sale type '" + saleType.id() + "'");
            }
        }
    }

    private Optional<Stage> before(Stage stage, SaleType saleType) {
        return stages.values().stream()
                .filter(other -> other.order() < stage.order() && other.appliesTo(saleType))
                .reduce((earlier, later) -> later);
    }

    private void links(ActionGuide guide, Action action) {
        Place place = Place.ROOT.in("guide", guide.id()).in("action", action.name());
        for (Help help : action.helps()) {
            Criterion criterion = criteria.get(help.criterion());
            if (criterion == null) {
                problems.unknown(place, "helps", "criterion", help.criterion(), criteria.keySet());
            } else if (!criterion.stage().equals(guide.to())) {
                problems.add(
                        place,
                        "'helps' names criterion '" + help.criterion() + "' of another stage than '" + guide.to()
                                + "', to which the guide leads");
            }
        }
    }
}
