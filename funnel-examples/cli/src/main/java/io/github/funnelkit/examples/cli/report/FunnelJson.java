package io.github.funnelkit.examples.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Action;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.definition.Team;
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
        for (SaleType saleType : funnel.saleTypes()) {
            text(node.withArray("saleTypes").addObject().put("id", saleType.id()), "label", saleType.label());
        }
        for (Stage stage : funnel.stages()) {
            ObjectNode stageNode = node.withArray("stages").addObject().put("id", stage.id());
            text(stageNode, "label", stage.customerType().label());
            source(stageNode, stage.source());
            ObjectNode probabilities = stageNode.putObject("probability");
            stage.winProbabilities().forEach((saleType, stated) -> probabilities.put(saleType.id(), stated.percent()));
        }
        ObjectNode criteria = node.putObject("criteria");
        funnel.criteria().forEach(criterion -> criterion(criteria.putObject(criterion.id()), criterion));
        ObjectNode facts = node.putObject("facts");
        Stream.concat(funnel.facts().stream(), Stream.of(AttachedForms.FACT))
                .forEach(fact -> text(facts, fact.id(), fact.label()));
        ObjectNode guides = node.putObject("guides");
        funnel.guides().forEach(guide -> guide(guides.putObject(guide.id()), guide));
    }

    private void criterion(ObjectNode node, Criterion criterion) {
        node.put("stage", criterion.stage());
        node.put("saleType", criterion.saleType().id());
        text(node, "text", criterion.text());
        forms(node, criterion.forms());
        source(node, criterion.source());
    }

    private void guide(ObjectNode node, ActionGuide guide) {
        source(node, guide.source());
        ObjectNode actions = node.putObject("actions");
        for (Action action : guide.actions()) {
            ObjectNode actionNode = actions.putObject(action.id());
            text(actionNode, "text", action.text());
            text(actionNode, "kind", action.kind().label());
            actionNode.put("mandatory", action.isMandatory());
            ArrayNode points = actionNode.putArray("points");
            action.points().forEach(point -> points.add(wordings(points.objectNode(), point)));
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

    private void forms(ObjectNode node, List<Form> forms) {
        ArrayNode array = node.putArray("forms");
        forms.forEach(form -> array.add(wordings(array.objectNode(), form.label())));
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
