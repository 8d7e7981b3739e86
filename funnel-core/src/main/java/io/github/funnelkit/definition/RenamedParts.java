package io.github.funnelkit.definition;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a funnel under other ids, with all that refers to them. */
record RenamedParts(Renames renames, RenamedFacts facts, RenamedConditions conditions) {

    static RenamedParts of(Renames renames) {
        RenamedFacts facts = new RenamedFacts(renames);
        return new RenamedParts(renames, facts, new RenamedConditions(facts));
    }

    /**
     * Checks that there is what is renamed.
     *
     * @throws IllegalArgumentException if there is no part of an id that is renamed
     */
    void requireKnown(PartIds known) {
        renames.names()
                .forEach((part, names) -> names.keySet().forEach(id -> {
                    if (!known.of(part).contains(id)) {
                        throw new IllegalArgumentException(Ids.unknown(part.noun(), id, known.of(part)));
                    }
                }));
    }

    /** Reports ids that would stand for two parts. */
    void reportTwice(PartIds known, Problems problems) {
        for (NamedPart part : renames.names().keySet()) {
            Set<String> ids = new HashSet<>();
            for (String id : known.of(part)) {
                String now = renames.id(part, id);
                if (!ids.add(now)) {
                    problems.add(Place.ROOT.in(part.noun(), now), Problem.Kind.DUPLICATE_ID);
                }
            }
        }
    }

    private String id(NamedPart part, String id) {
        return renames.id(part, id);
    }

    private Text label(NamedPart part, String id, Text label) {
        return renames.labels().getOrDefault(part, Map.of()).getOrDefault(id, label);
    }

    private SaleType saleType(SaleType saleType) {
        return SaleType.of(
                id(NamedPart.SALE_TYPE, saleType.id()), label(NamedPart.SALE_TYPE, saleType.id(), saleType.label()));
    }

    List<SaleType> saleTypes(List<SaleType> saleTypes) {
        return saleTypes.stream().map(this::saleType).toList();
    }

    List<Form> forms(List<Form> forms) {
        return forms.stream()
                .map(form -> Form.of(id(NamedPart.FORM, form.id()), label(NamedPart.FORM, form.id(), form.label())))
                .toList();
    }

    List<Fact<?>> facts(List<Fact<?>> all) {
        return all.stream().<Fact<?>>map(facts::fact).toList();
    }

    Optional<Day> nextAction(Optional<Day> fact) {
        return fact.map(facts::fact);
    }

    GateRules gate(GateRules gate) {
        return new GateRules(
                gate.skipping(),
                gate.winning(),
                gate.override().map(all -> all.stream().map(this::position).toList()));
    }

    Position position(Position position) {
        return Position.of(
                id(NamedPart.POSITION, position.id()), label(NamedPart.POSITION, position.id(), position.label()));
    }

    Stage stage(Stage stage) {
        Map<SaleType, WinProbability> probabilities = new LinkedHashMap<>();
        stage.winProbabilities().forEach((type, probability) -> probabilities.put(saleType(type), probability));
        return new Stage(
                id(NamedPart.STAGE, stage.id()),
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
                                position(approval.position()), approval.when().map(conditions::condition)))
                        .toList(),
                rules.staysAtMost(),
                rules.evidence());
    }

    private Criterion criterion(Criterion criterion) {
        Condition condition = conditions.condition(criterion.condition());
        return new Criterion(
                id(NamedPart.STAGE, criterion.stage()),
                saleType(criterion.saleType()),
                NamedPart.CRITERION.name(id(NamedPart.CRITERION, criterion.id())),
                criterion.text(),
                criterion.hasOwnText(),
                criterion.toDo(),
                condition,
                forms(criterion.forms()),
                criterion.holding(),
                criterion.source());
    }

    ActionGuide guide(ActionGuide guide) {
        List<Team.Assignment> assignments = new ArrayList<>();
        for (Team.Assignment assignment : guide.team().assignments()) {
            assignments.add(new Team.Assignment(position(assignment.position()), assignment.holder()));
        }
        return new ActionGuide(
                id(NamedPart.GUIDE, guide.id()),
                guide.title(),
                stage(guide.from()),
                guide.fromAny(),
                id(NamedPart.STAGE, guide.to()),
                guide.back(),
                guide.when().map(conditions::condition),
                saleTypes(guide.saleTypes()),
                guide.actions().stream().map(this::action).toList(),
                new Team(assignments),
                guide.source());
    }

    private Optional<String> stage(Optional<String> stage) {
        return stage.map(id -> id(NamedPart.STAGE, id));
    }

    private Action action(Action action) {
        return new Action(
                id(NamedPart.GUIDE, action.guide()),
                NamedPart.ACTION.name(id(NamedPart.ACTION, action.id())),
                action.kind(),
                action.text(),
                action.points(),
                forms(action.forms()),
                action.helps().stream()
                        .map(help -> new CriterionLink(id(NamedPart.CRITERION, help.criterion()), help.provenance()))
                        .toList(),
                action.dueWithin(),
                action.source());
    }

    private Map<String, Text> reasons(Ending ending) {
        Map<String, Text> renamed = new LinkedHashMap<>();
        ending.reasons().forEach((reason, text) -> {
            String id = id(NamedPart.REASON, NamedPart.REASON.id(ending.id(), reason));
            renamed.put(NamedPart.REASON.name(id), text);
        });
        return renamed;
    }

    Ending ending(Ending ending) {
        return new Ending(
                id(NamedPart.ENDING, ending.id()),
                ending.kind(),
                ending.label(),
                ending.when().map(conditions::condition),
                stage(ending.from()),
                reasons(ending),
                facts(ending.requires()),
                ending.source());
    }
}
