package io.github.funnelkit.examples.cli.report;

import static io.github.funnelkit.examples.cli.words.Words.say;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Approval;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.SignalKind;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.StaySeverity;
import io.github.funnelkit.definition.Team;
import io.github.funnelkit.examples.cli.output.EndingName;
import io.github.funnelkit.examples.cli.output.EndingRules;
import io.github.funnelkit.examples.cli.output.NeededApproval;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.guidance.TaskKind;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the page needs to know of the funnel: said once, referred to by id from every customer.
 *
 * @param languages the languages in which it is said
 */
record FunnelJson(List<Locale> languages) {

    void write(Funnel funnel, ObjectNode node) {
        node.put("id", funnel.id());
        node.put("version", funnel.version());
        text(node, "label", funnel.label().orElse(Text.of(funnel.id())));
        funnel.nextAction().ifPresent(fact -> text(node, "nextAction", fact.label()));
        for (SaleType saleType : funnel.saleTypes()) {
            ObjectNode saleTypeNode = node.withArray("saleTypes").addObject().put("id", saleType.id());
            text(saleTypeNode, "label", saleType.label());
            ArrayNode stages = saleTypeNode.putArray("stages");
            funnel.stages(saleType).forEach(stage -> stages.add(stage.id()));
            ArrayNode ids = saleTypeNode.putArray("criteria");
            criteria(funnel, saleType).forEach(ids::add);
        }
        for (Stage stage : funnel.stages()) {
            ObjectNode stageNode = node.withArray("stages").addObject().put("id", stage.id());
            text(stageNode, "label", stage.customerType().label());
            source(stageNode, stage.source());
            texts(
                    stageNode.putArray("approvals"),
                    stage.rules().approvals().stream().map(Approval::label).toList());
            texts(stageNode.putArray("rules"), NeededApproval.besides(stage));
            ObjectNode probabilities = stageNode.putObject("probability");
            stage.winProbabilities().forEach((saleType, stated) -> probabilities.put(saleType.id(), stated.percent()));
        }
        ObjectNode criteria = node.putObject("criteria");
        funnel.criteria().forEach(criterion -> criterion(criteria.putObject(criterion.id()), criterion));
        ArrayNode facts = node.putArray("facts");
        facts(funnel).forEach(fact -> text(facts.addObject().put("id", fact.id()), "label", fact.label()));
        ArrayNode guides = node.putArray("guides");
        funnel.guides().forEach(guide -> guide(guides.addObject().put("id", guide.id()), guide));
        ArrayNode endings = node.putArray("endings");
        funnel.endings().forEach(ending -> ending(endings.addObject().put("id", ending.id()), ending, funnel));
        ArrayNode kinds = node.putArray("kinds");
        for (TaskKind kind : TaskKind.values()) {
            wordings(kinds.addObject(), kind.label());
        }
        ArrayNode signals = node.putArray("signals");
        for (SignalKind kind : SignalKind.values()) {
            wordings(signals.addObject().put("id", kind.id()), kind.label());
        }
        ArrayNode severities = node.putArray("severities");
        for (StaySeverity severity : StaySeverity.values()) {
            wordings(severities.addObject().put("id", severity.id()), severity.label());
        }
    }

    /** The ids of the criteria of a sale type, in the order of its results. */
    static List<String> criteria(Funnel funnel, SaleType saleType) {
        return funnel.stages(saleType).stream()
                .flatMap(stage -> stage.criteria(saleType).stream())
                .map(Criterion::id)
                .toList();
    }

    /** All facts, last the attached forms. */
    static List<Fact<?>> facts(Funnel funnel) {
        return Stream.concat(funnel.facts().stream(), Stream.<Fact<?>>of(AttachedForms.FACT))
                .toList();
    }

    /** The actions of all guides. */
    static List<Action> actions(Funnel funnel) {
        return funnel.guides().stream()
                .flatMap(guide -> guide.actions().stream())
                .toList();
    }

    private void criterion(ObjectNode node, Criterion criterion) {
        node.put("stage", criterion.stage());
        node.put("saleType", criterion.saleType().id());
        text(node, "text", criterion.text());
        criterion.toDo().ifPresent(toDo -> text(node, "toDo", toDo));
        forms(node, criterion.forms());
        source(node, criterion.source());
    }

    private void guide(ObjectNode node, ActionGuide guide) {
        source(node, guide.source());
        node.put("from", guide.from().orElse(guide.fromAny() ? ActionGuide.ANY : null));
        node.put("to", guide.to());
        ArrayNode saleTypes = node.putArray("saleTypes");
        guide.saleTypes().forEach(saleType -> saleTypes.add(saleType.id()));
        guide.title().ifPresent(title -> text(node, "title", title));
        ArrayNode actions = node.putArray("actions");
        for (Action action : guide.actions()) {
            ObjectNode actionNode = actions.addObject().put("id", action.id());
            text(actionNode, "text", action.text());
            text(actionNode, "kind", action.kind().label());
            actionNode.put("mandatory", action.isMandatory());
            action.dueWithin()
                    .ifPresent(within ->
                            text(actionNode, "due", say("action.due-within", "period", FactText.period(within))));
            texts(actionNode.putArray("points"), action.points());
            forms(actionNode, action.forms());
            source(actionNode, action.source());
        }
        ArrayNode team = node.putArray("team");
        for (Team.Assignment assignment : guide.team().assignments()) {
            ObjectNode position = team.addObject();
            text(position, "position", assignment.position().label());
            assignment.holder().ifPresent(holder -> text(position, "holder", holder));
        }
    }

    private void ending(ObjectNode node, Ending ending, Funnel funnel) {
        ObjectNode label = node.putObject("label");
        languages.forEach(language -> label.put(language.toLanguageTag(), EndingName.of(ending, language)));
        ObjectNode rules = node.putObject("rules");
        languages.forEach(language -> {
            ArrayNode worded = rules.putArray(language.toLanguageTag());
            EndingRules.of(ending, funnel, language).forEach(worded::add);
        });
        ending.when().ifPresent(when -> {
            ObjectNode because = node.putObject("when");
            languages.forEach(language -> because.put(language.toLanguageTag(), when.describe(language)));
        });
    }

    private void forms(ObjectNode node, List<Form> forms) {
        texts(node.putArray("forms"), forms.stream().map(Form::label).toList());
    }

    private void texts(ArrayNode array, List<Text> texts) {
        texts.forEach(text -> array.add(wordings(array.objectNode(), text)));
    }

    private void source(ObjectNode node, Source source) {
        ObjectNode sourceNode = node.putObject("source");
        sourceNode.put("kind", source.provenance().name());
        text(sourceNode, "label", source.provenance().label());
        sourceNode.put("reference", source.reference());
        source.note().ifPresent(note -> text(sourceNode, "note", note));
    }

    void text(ObjectNode node, String field, Text text) {
        wordings(node.putObject(field), text);
    }

    ObjectNode wordings(ObjectNode node, Text text) {
        languages.forEach(language -> node.put(language.toLanguageTag(), text.in(language)));
        return node;
    }
}
