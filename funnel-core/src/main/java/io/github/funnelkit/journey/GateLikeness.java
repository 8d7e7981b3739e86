package io.github.funnelkit.journey;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Approval;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.RenamedCondition;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the gate of a stage asks the same in two versions for sales of one type, whatever either calls it: the same criteria, by the same
 * rules of evidence, the same approvals, and the same work on the way from the same stage; and what it lets through has not ended by what the
 * other one asks.
 *
 * @param renames what the other version calls otherwise
 */
record GateLikeness(Funnel version, SaleType saleType, Funnel other, Renames renames) {

    /** Whether it does for a stage of the version, by the id that it has there. */
    boolean asksTheSame(String id) {
        Stage stage = version.stage(id);
        String now = renames.id(NamedPart.STAGE, id);
        String type = renames.id(NamedPart.SALE_TYPE, saleType.id());
        Optional<Stage> there = other.stages().stream()
                .filter(each -> each.id().equals(now))
                .filter(each -> each.saleTypes().stream().map(SaleType::id).anyMatch(type::equals))
                .findFirst();
        return there.isPresent() && isAlike(stage, there.get(), other.saleType(type)) && endsNoLessOften();
    }

    /** Whether what has ended by its facts in the other version, and is not won, has ended here, too. */
    private boolean endsNoLessOften() {
        List<Condition> here = over(version);
        return over(other).stream()
                .map(GateLikeness::said)
                .allMatch(asked -> here.stream()
                        .anyMatch(condition ->
                                said(condition, renames).equals(asked) && areFactsAlike(List.of(condition))));
    }

    private static List<Condition> over(Funnel funnel) {
        return funnel.endings().stream()
                .filter(ending -> ending.kind() != EndingKind.WON)
                .flatMap(ending -> ending.when().stream())
                .toList();
    }

    private boolean isAlike(Stage stage, Stage there, SaleType type) {
        return criteria(stage.criteria(saleType), renames).equals(criteria(there.criteria(type), Renames.NONE))
                && areFactsAlike(stage.criteria(saleType).stream()
                        .map(Criterion::condition)
                        .toList())
                && approvals(stage, renames).equals(approvals(there, Renames.NONE))
                && areFactsAlike(stage.rules().approvals().stream()
                        .flatMap(approval -> approval.when().stream())
                        .toList())
                && stage.rules().evidence().equals(there.rules().evidence())
                && guides(version, stage, saleType, renames).equals(guides(other, there, type, Renames.NONE));
    }

    /** What criteria ask, by their ids. */
    private static Map<String, List<Object>> criteria(List<Criterion> criteria, Renames renames) {
        Map<String, List<Object>> asked = new HashMap<>();
        criteria.forEach(criterion -> asked.put(
                renames.id(NamedPart.CRITERION, criterion.id()),
                List.of(
                        criterion.holding(),
                        said(criterion.condition(), renames),
                        ids(criterion.forms().stream().map(Form::id).toList(), NamedPart.FORM, renames))));
        return asked;
    }

    /** Whose approval the stage asks for, and when. */
    private static Set<List<Object>> approvals(Stage stage, Renames renames) {
        Set<List<Object>> approvals = new HashSet<>();
        for (Approval approval : stage.rules().approvals()) {
            approvals.add(List.of(
                    renames.id(NamedPart.POSITION, approval.position().id()),
                    approval.when().map(condition -> said(condition, renames))));
        }
        return approvals;
    }

    /** The ways to a stage, by the work that they demand. */
    private static Set<List<Object>> guides(Funnel funnel, Stage to, SaleType saleType, Renames renames) {
        Set<List<Object>> guides = new HashSet<>();
        for (ActionGuide guide : funnel.guides()) {
            boolean leadsThere = guide.to().equals(to.id()) && !guide.back();
            if (leadsThere && (guide.saleTypes().isEmpty() || guide.saleTypes().contains(saleType))) {
                guides.add(List.of(
                        guide.fromAny(),
                        guide.fromAny()
                                ? Optional.empty()
                                : guide.from().map(from -> renames.id(NamedPart.STAGE, from)),
                        guide.when().map(condition -> said(condition, renames)),
                        ids(guide.mandatory().stream().map(Action::id).toList(), NamedPart.ACTION, renames)));
            }
        }
        return guides;
    }

    private static Set<String> ids(List<String> ids, NamedPart part, Renames renames) {
        return ids.stream().map(id -> renames.id(part, id)).collect(Collectors.toSet());
    }

    static List<Object> said(Condition condition, Renames renames) {
        return said(RenamedCondition.of(condition, renames));
    }

    /** What it asks, by ids and values. */
    private static List<Object> said(Condition condition) {
        if (condition instanceof Check check) {
            Map<String, Object> arguments = new HashMap<>();
            check.arguments().values().forEach((name, value) -> arguments.put(name, said(value)));
            return List.of(check.kind().id(), arguments);
        }
        List<Object> said = new ArrayList<>(List.of(joined(condition)));
        condition.parts().forEach(part -> said.add(said(part)));
        return said;
    }

    private static Object said(Object value) {
        return value instanceof Fact<?> fact ? fact.id() : value instanceof Condition inner ? said(inner) : value;
    }

    private static String joined(Condition condition) {
        if (condition instanceof AllOf) {
            return "all";
        } else if (condition instanceof AnyOf) {
            return "any";
        } else if (condition instanceof AtLeastOf some) {
            return "some " + some.least();
        }
        return condition instanceof Not ? "not" : "when";
    }

    /** Whether the facts are the same things in the other version. */
    private boolean areFactsAlike(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> RenamedCondition.of(condition, renames).facts().stream())
                .allMatch(this::isAlike);
    }

    private boolean isAlike(Fact<?> asked) {
        for (Fact<?> fact : other.facts()) {
            if (fact.id().equals(asked.id())) {
                return FactLikeness.isAlike(fact, asked)
                        && fact.addends().toString().equals(asked.addends().toString())
                        && (!fact.ordered() || fact.entries().equals(asked.entries()));
            }
        }
        return asked.equals(AttachedForms.FACT);
    }
}
