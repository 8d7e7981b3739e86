package io.github.funnelkit.definition;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.WhenThen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a funnel under other ids, with all that refers to them. */
record RenamedParts(Renames renames) {

    /**
     * Checks that there is what is renamed.
     *
     * @throws IllegalArgumentException if there is no part of an id that is renamed
     */
    void requireKnown(List<SaleType> saleTypes, List<Form> forms, List<Position> positions) {
        requireKnown(
                "sale type",
                renames.saleTypes(),
                saleTypes.stream().map(SaleType::id).toList());
        requireKnown("form", renames.forms(), forms.stream().map(Form::id).toList());
        requireKnown(
                "position",
                renames.positions(),
                positions.stream().map(Position::id).toList());
    }

    private static void requireKnown(String part, Map<String, ?> renamed, Collection<String> known) {
        for (String id : renamed.keySet()) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(Ids.unknown(part, id, known));
            }
        }
    }

    private SaleType saleType(SaleType saleType) {
        return renames.saleTypes().getOrDefault(saleType.id(), saleType);
    }

    List<SaleType> saleTypes(List<SaleType> saleTypes) {
        return saleTypes.stream().map(this::saleType).toList();
    }

    List<Form> forms(List<Form> forms) {
        return forms.stream()
                .map(form -> renames.forms().getOrDefault(form.id(), form))
                .toList();
    }

    GateRules gate(GateRules gate) {
        return new GateRules(
                gate.skipping(),
                gate.winning(),
                gate.override().map(all -> all.stream().map(this::position).toList()));
    }

    Position position(Position position) {
        return renames.positions().getOrDefault(position.id(), position);
    }

    Stage stage(Stage stage) {
        Map<SaleType, WinProbability> probabilities = new LinkedHashMap<>();
        stage.winProbabilities().forEach((type, probability) -> probabilities.put(saleType(type), probability));
        return new Stage(
                stage.id(),
                stage.order(),
                stage.customerType(),
                saleTypes(stage.saleTypes()),
                probabilities,
                stage.forecastCategory(),
                stage.criteria().stream().map(this::criterion).toList(),
                stage.holding(),
                rules(stage.rules()),
                stage.incomplete(),
                stage.source());
    }

    private StageRules rules(StageRules rules) {
        return new StageRules(
                rules.approvals().stream()
                        .map(approval -> new Approval(
                                position(approval.position()), approval.when().map(this::condition)))
                        .toList(),
                rules.staysAtMost(),
                rules.evidence());
    }

    private Criterion criterion(Criterion criterion) {
        return new Criterion(
                criterion.stage(),
                saleType(criterion.saleType()),
                criterion.name(),
                criterion.text(),
                criterion.hasOwnText(),
                criterion.toDo(),
                condition(criterion.condition()),
                forms(criterion.forms()),
                criterion.holding(),
                criterion.source());
    }

    /** A condition names forms by their ids. */
    private Condition condition(Condition condition) {
        List<String> forms = AttachedForms.formIds(condition);
        if (forms.stream().noneMatch(renames.forms()::containsKey)) {
            return condition;
        }
        if (condition instanceof Check) {
            return AttachedForms.anyOf(forms.stream().map(this::formId).toList());
        }
        if (condition instanceof AllOf all) {
            return new AllOf(conditions(all.parts()));
        }
        if (condition instanceof AnyOf any) {
            return new AnyOf(conditions(any.parts()));
        }
        if (condition instanceof AtLeastOf some) {
            return new AtLeastOf(some.count(), conditions(some.parts()));
        }
        if (condition instanceof Not not) {
            return new Not(condition(not.part()));
        }
        WhenThen whenThen = (WhenThen) condition;
        return new WhenThen(condition(whenThen.when()), condition(whenThen.then()));
    }

    private List<Condition> conditions(List<Condition> parts) {
        return parts.stream().map(this::condition).toList();
    }

    private String formId(String id) {
        Form renamed = renames.forms().get(id);
        return renamed == null ? id : renamed.id();
    }

    ActionGuide guide(ActionGuide guide) {
        List<Team.Assignment> assignments = new ArrayList<>();
        for (Team.Assignment assignment : guide.team().assignments()) {
            assignments.add(new Team.Assignment(position(assignment.position()), assignment.holder()));
        }
        return new ActionGuide(
                guide.id(),
                guide.title(),
                guide.from(),
                guide.to(),
                saleTypes(guide.saleTypes()),
                guide.actions().stream().map(this::action).toList(),
                new Team(assignments),
                guide.source());
    }

    private Action action(Action action) {
        return new Action(
                action.guide(),
                action.name(),
                action.kind(),
                action.text(),
                action.points(),
                forms(action.forms()),
                action.helps().stream()
                        .map(help -> new CriterionLink(renames.criterionId(help.criterion()), help.provenance()))
                        .toList(),
                action.dueWithin(),
                action.source());
    }
}
