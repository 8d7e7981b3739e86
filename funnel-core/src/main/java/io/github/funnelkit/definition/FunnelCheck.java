package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds everything that is wrong with a definition as a whole. Guides and languages have checks of their own. */
final class FunnelCheck {

    private FunnelCheck() {}

    static void check(FunnelParts parts, Problems problems) {
        if (parts.saleTypes().isEmpty()) {
            problems.add(Place.ROOT.in("sale types"), Problem.Kind.NO_SALE_TYPES);
        }
        if (parts.stages().isEmpty()) {
            problems.add(Place.ROOT.in("stages"), Problem.Kind.NO_STAGES);
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
        List<Fact<?>> facts = new ArrayList<>(parts.facts());
        facts.addAll(parts.sums());
        facts(facts, problems);
        for (SaleType saleType : parts.saleTypes()) {
            stages(saleType, parts.stages(), problems);
        }
        kinds(parts, problems);
        // a criterion for several sale types has the same condition for each
        IdentityHashMap<Condition, List<Text>> ofConditions = new IdentityHashMap<>();
        for (Stage stage : parts.stages()) {
            for (Criterion criterion : stage.criteria()) {
                List<Text> ofCondition = ofConditions.get(criterion.condition());
                if (ofCondition == null) { // not computeIfAbsent: the first lambda of a JVM costs milliseconds
                    ofCondition = criterion.condition().problems();
                    ofConditions.put(criterion.condition(), ofCondition);
                }
                criterion(criterion, ofCondition, forms, problems);
            }
        }
        ChosenCheck.check(parts.stages(), problems);
        GuideCheck.check(parts, forms, problems);
        ConditionCheck.approvals(parts.stages(), forms, problems);
        EndingCheck.check(parts.endings(), parts.stages(), forms, problems);
    }

    /** One per id, so that everything else is checked against the first of two and not found wrong because of them. */
    static List<SaleType> unique(Collection<SaleType> saleTypes, Problems problems) {
        Map<String, SaleType> byId = new LinkedHashMap<>();
        for (SaleType saleType : saleTypes) {
            if (byId.putIfAbsent(saleType.id(), saleType) != null) {
                problems.add(Place.ROOT.in("sale type", saleType.id()), Problem.Kind.DUPLICATE_ID);
            }
        }
        return List.copyOf(byId.values());
    }

    /** Equal items were merged when they were collected, so one id seen twice stands for two different things. */
    private static void unique(String part, List<String> ids, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                problems.add(Place.ROOT.in(part, id), Problem.Kind.DUPLICATE_ID);
            }
        }
    }

    private static void facts(List<Fact<?>> facts, Problems problems) {
        Map<String, Fact<?>> byId = new HashMap<>();
        for (Fact<?> fact : facts) {
            Fact<?> other = byId.putIfAbsent(fact.id(), fact);
            if (fact.type() == FactType.CHOICE && fact.entries().isEmpty()) {
                problems.add(Place.ROOT.in("fact", fact.id()), Problem.Kind.CHOICE_WITHOUT_ENTRIES);
            }
            if (fact.id().equals(AttachedForms.FACT.id())) {
                problems.add(Place.ROOT.in("fact", fact.id()), Problem.Kind.RESERVED_FACT);
            } else if (other != null) {
                Place place = Place.ROOT.in("fact", fact.id());
                if (described(other).equals(described(fact))) {
                    problems.add(place, Problem.Kind.FACT_DIFFERS);
                } else {
                    problems.add(place, Problem.Kind.FACT_OF_TWO_TYPES, described(other), described(fact));
                }
            }
        }
    }

    /** Type and unit, as documents name them. */
    private static String described(Fact<?> fact) {
        return fact.type().id() + (fact.unit().isEmpty() ? "" : " (" + fact.unit() + ")");
    }

    private static void kinds(FunnelParts parts, Problems problems) {
        Map<String, Class<?>> byId = new HashMap<>();
        for (Stage stage : parts.stages()) {
            for (Criterion criterion : stage.criteria()) {
                for (Check check : criterion.condition().checks()) {
                    kind(check.kind(), byId, problems);
                }
            }
            for (Approval approval : stage.rules().approvals()) {
                if (approval.when().isPresent()) {
                    for (Check check : approval.when().get().checks()) {
                        kind(check.kind(), byId, problems);
                    }
                }
            }
        }
        for (ActionGuide guide : parts.guides()) {
            if (guide.when().isPresent()) {
                for (Check check : guide.when().get().checks()) {
                    kind(check.kind(), byId, problems);
                }
            }
        }
        for (Ending ending : parts.endings()) {
            if (ending.when().isPresent()) {
                for (Check check : ending.when().get().checks()) {
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
                    Problem.Kind.TWO_CONDITION_KINDS,
                    other.getName(),
                    provider.getName());
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
                problems.add(Place.ROOT.in("stage", stage.id()), Problem.Kind.NO_CRITERION, saleType.id());
            }
            if (stage.winProbability(saleType).isPresent()) {
                WinProbability probability = stage.winProbability(saleType).get();
                if (before != null
                        && before.winProbability(saleType)
                                        .orElse(WinProbability.ZERO)
                                        .compareTo(probability)
                                > 0) {
                    falls(before, stage, saleType, problems);
                }
                before = stage;
            }
        }
        if (!applies) {
            problems.add(Place.ROOT.in("sale type", saleType.id()), Problem.Kind.NO_STAGE_APPLIES);
        }
    }

    private static void falls(Stage before, Stage stage, SaleType saleType, Problems problems) {
        WinProbability earlier = before.winProbability(saleType).orElseThrow();
        WinProbability stated = stage.winProbability(saleType).orElseThrow();
        Place place = Place.ROOT.in("stage", stage.id());
        BigDecimal percent = stated.percent().movePointRight(2).stripTrailingZeros();
        boolean seemsShare = stated.percent().signum() > 0
                && stated.percent().compareTo(BigDecimal.ONE) <= 0
                && percent.compareTo(earlier.percent()) >= 0;
        if (seemsShare) {
            problems.add(
                    place,
                    Problem.Kind.PROBABILITY_AS_SHARE,
                    CommonWords.PERCENT.text(earlier.percent()),
                    before.id(),
                    CommonWords.PERCENT.text(stated.percent()),
                    stage.id(),
                    saleType.id(),
                    percent.toPlainString());
        } else {
            problems.add(
                    place,
                    Problem.Kind.PROBABILITY_FALLS,
                    CommonWords.PERCENT.text(earlier.percent()),
                    before.id(),
                    CommonWords.PERCENT.text(stated.percent()),
                    stage.id(),
                    saleType.id());
        }
    }

    private static void criterion(Criterion criterion, List<Text> ofCondition, List<String> forms, Problems problems) {
        for (Text problem : ofCondition) {
            problems.add(Place.of(criterion), Problem.Kind.CONDITION, problem);
        }
        for (String form : AttachedForms.formIds(criterion.condition())) {
            if (!forms.contains(form)) {
                problems.unknown(Place.of(criterion), "attached", ProblemWords.FORM, form, forms);
            }
        }
    }
}
