package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds everything that is wrong with a definition as a whole. Guides have a check of their own. */
final class FunnelCheck {

    private FunnelCheck() {}

    static void check(FunnelParts parts, FunnelTexts texts, Problems problems) {
        if (parts.saleTypes().isEmpty()) {
            problems.add(Place.ROOT.in("sale types"), "there is none: a funnel needs at least one");
        }
        if (parts.stages().isEmpty()) {
            problems.add(Place.ROOT.in("stages"), "there is none: a funnel needs at least one");
        }
        List<String> forms = new ArrayList<>();
        for (Form form : parts.forms()) {
            forms.add(form.id());
        }
        unique("form", forms, problems);
        List<String> positions = new ArrayList<>();
        for (Position position : parts.positions()) {
            positions.add(position.id());
        }
        unique("position", positions, problems);
        facts(parts.facts(), problems);
        for (SaleType saleType : parts.saleTypes()) {
            stages(saleType, parts.stages(), problems);
        }
        kinds(parts.stages(), problems);
        // a criterion for several sale types has the same condition for each
        IdentityHashMap<Condition, List<String>> ofConditions = new IdentityHashMap<>();
        for (Stage stage : parts.stages()) {
            for (Criterion criterion : stage.criteria()) {
                List<String> ofCondition = ofConditions.get(criterion.condition());
                if (ofCondition == null) { // not computeIfAbsent: the first lambda of a JVM costs milliseconds
                    ofCondition = criterion.condition().problems();
                    ofConditions.put(criterion.condition(), ofCondition);
                }
                criterion(criterion, ofCondition, forms, problems);
            }
        }
        GuideCheck.check(parts, problems);
        languages(texts, parts.languages(), problems);
    }

    static Place place(Criterion criterion) {
        return Place.ROOT
                .in("stage", criterion.stage())
                .in("sale type", criterion.saleType().id())
                .in("criterion", criterion.name());
    }

    /** Equal items were merged when they were collected, so one id seen twice stands for two different things. */
    private static void unique(String part, List<String> ids, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                problems.add(Place.ROOT.in(part, id), "two different ones have this id");
            }
        }
    }

    private static void facts(List<Fact<?>> facts, Problems problems) {
        Map<String, Fact<?>> byId = new HashMap<>();
        for (Fact<?> fact : facts) {
            Fact<?> other = byId.putIfAbsent(fact.id(), fact);
            if (fact.type() == FactType.CHOICE && fact.entries().isEmpty()) {
                problems.add(Place.ROOT.in("fact", fact.id()), "is a choice without entries; expected at least one");
            }
            if (fact.id().equals(AttachedForms.FACT.id())) {
                problems.add(Place.ROOT.in("fact", fact.id()), "this id is reserved for the attached forms");
            } else if (other != null) {
                problems.add(
                        Place.ROOT.in("fact", fact.id()),
                        other.describe().equals(fact.describe())
                                ? "defined twice with different labels or entries"
                                : "is " + other.describe() + " in one place and " + fact.describe() + " in another");
            }
        }
    }

    private static void kinds(List<Stage> stages, Problems problems) {
        Map<String, Class<?>> byId = new HashMap<>();
        for (Stage stage : stages) {
            for (Criterion criterion : stage.criteria()) {
                for (Check check : criterion.condition().checks()) {
                    kind(check.kind(), byId, problems);
                }
            }
        }
    }

    private static void kind(ConditionKind kind, Map<String, Class<?>> byId, Problems problems) {
        if (kind.id().indexOf(':') < 0) { // the library's own, which has several where facts of several types are asked
            return;
        }
        Class<?> provider = kind.getClass();
        Class<?> other = byId.putIfAbsent(kind.id(), provider);
        if (other != null && other != provider) {
            problems.add(
                    Place.ROOT.in("condition kind", kind.id()),
                    "two kinds have this id: " + other.getName() + " and " + provider.getName());
        }
    }

    private static void stages(SaleType saleType, List<Stage> stages, Problems problems) {
        boolean applies = stages.isEmpty();
        Stage before = null;
        for (Stage stage : stages) {
            if (!stage.appliesTo(saleType)) {
                continue;
            }
            applies = true;
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
        if (!applies) {
            problems.add(Place.ROOT.in("sale type", saleType.id()), "no stage applies to it");
        }
    }

    private static void criterion(
            Criterion criterion, List<String> ofCondition, List<String> forms, Problems problems) {
        for (String problem : ofCondition) {
            problems.add(place(criterion), problem);
        }
        for (String form : AttachedForms.formIds(criterion.condition())) {
            if (!forms.contains(form)) {
                problems.unknown(place(criterion), "attached", "form", form, forms);
            }
        }
    }

    private static void languages(FunnelTexts texts, List<Locale> languages, Problems problems) {
        for (FunnelTexts.Entry entry : texts.entries()) {
            boolean complete = true;
            for (Locale language : languages) {
                if (!entry.text().covers(language)) {
                    complete = false;
                    problems.add(
                            entry.place(),
                            entry.role() + " '" + Ids.shortened(entry.text().toString()) + "' has no wording in "
                                    + language.toLanguageTag());
                }
            }
            if (complete && texts.areAlike()) {
                return;
            }
        }
    }
}
