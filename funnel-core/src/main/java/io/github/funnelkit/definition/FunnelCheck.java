package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Attached;
import io.github.funnelkit.fact.Fact;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds everything that is wrong with a definition as a whole. Guides have a check of their own. */
final class FunnelCheck {

    private FunnelCheck() {}

    static void check(FunnelParts parts, Problems problems) {
        if (parts.saleTypes().isEmpty()) {
            problems.add(Place.ROOT.in("sale types"), "there is none: a funnel needs at least one");
        }
        if (parts.stages().isEmpty()) {
            problems.add(Place.ROOT.in("stages"), "there is none: a funnel needs at least one");
        }
        unique("form", parts.forms(), Form::id, problems);
        unique("position", parts.positions(), Position::id, problems);
        facts(parts.facts(), problems);
        parts.saleTypes().forEach(saleType -> stages(saleType, parts.stages(), problems));
        kinds(parts.stages(), problems);
        Set<String> forms = new LinkedHashSet<>();
        parts.forms().forEach(form -> forms.add(form.id()));
        parts.stages().forEach(stage -> stage.criteria().forEach(criterion -> criterion(criterion, forms, problems)));
        GuideCheck.check(parts, problems);
        languages(parts, problems);
    }

    static Place place(Criterion criterion) {
        return Place.ROOT
                .in("stage", criterion.stage())
                .in("sale type", criterion.saleType().id())
                .in("criterion", criterion.name());
    }

    /** Equal items were merged when they were collected, so one id seen twice stands for two different things. */
    private static <V> void unique(String part, Collection<V> items, Function<V, String> id, Problems problems) {
        Set<String> seen = new HashSet<>();
        items.stream()
                .map(id)
                .filter(item -> !seen.add(item))
                .forEach(item -> problems.add(Place.ROOT.in(part, item), "two different ones have this id"));
    }

    private static void facts(List<Fact<?>> facts, Problems problems) {
        Map<String, Fact<?>> byId = new HashMap<>();
        for (Fact<?> fact : facts) {
            Place place = Place.ROOT.in("fact", fact.id());
            Fact<?> other = byId.putIfAbsent(fact.id(), fact);
            if (fact.id().equals(Attached.FORMS.id())) {
                problems.add(place, "this id is reserved for the attached forms");
            } else if (other != null) {
                problems.add(
                        place,
                        other.describe().equals(fact.describe())
                                ? "defined twice with different labels or entries"
                                : "is " + other.describe() + " in one place and " + fact.describe() + " in another");
            }
        }
    }

    private static void kinds(List<Stage> stages, Problems problems) {
        Map<String, Class<?>> byId = new HashMap<>();
        stages.forEach(stage -> stage.criteria()
                .forEach(criterion -> criterion.condition().checks().forEach(check -> {
                    String id = check.kind().id();
                    Class<?> provider = check.kind().getClass();
                    Class<?> other = byId.putIfAbsent(id, provider);
                    if (other != null && other != provider) {
                        problems.add(
                                Place.ROOT.in("condition kind", id),
                                "two kinds have this id: " + other.getName() + " and " + provider.getName());
                    }
                })));
    }

    private static void stages(SaleType saleType, List<Stage> stages, Problems problems) {
        List<Stage> apply =
                stages.stream().filter(stage -> stage.appliesTo(saleType)).toList();
        if (apply.isEmpty() && !stages.isEmpty()) {
            problems.add(Place.ROOT.in("sale type", saleType.id()), "no stage applies to it");
        }
        Stage before = null;
        for (Stage stage : apply) {
            if (stage.criteria(saleType).isEmpty()) {
                problems.add(
                        Place.ROOT.in("stage", stage.id()),
                        "no criterion for sale type '" + saleType.id() + "', to which it applies");
            }
            if (stage.winProbability(saleType).isPresent()) {
                WinProbability probability = stage.winProbability(saleType).get();
                if (before != null
                        && before.winProbability(saleType)
                                        .orElse(WinProbability.ZERO)
                                        .compareTo(probability)
                                > 0) {
                    problems.add(
                            Place.ROOT.in("stages"),
                            "probability falls from "
                                    + before.winProbability(saleType).orElseThrow() + " (" + before.id() + ") to "
                                    + probability + " (" + stage.id() + ") for sale type '" + saleType.id() + "'");
                }
                before = stage;
            }
        }
    }

    private static void criterion(Criterion criterion, Set<String> forms, Problems problems) {
        Place place = place(criterion);
        criterion.condition().problems().forEach(problem -> problems.add(place, problem));
        Attached.formIds(criterion.condition()).stream()
                .filter(form -> !forms.contains(form))
                .forEach(form -> problems.unknown(place, "attached", "form", form, forms));
    }

    private static void languages(FunnelParts parts, Problems problems) {
        for (FunnelTexts.Entry entry : FunnelTexts.of(parts)) {
            for (Locale language : parts.languages()) {
                if (!entry.text().covers(language)) {
                    problems.add(
                            entry.place(),
                            entry.role() + " '" + entry.text() + "' has no wording in " + language.toLanguageTag());
                }
            }
        }
    }
}
