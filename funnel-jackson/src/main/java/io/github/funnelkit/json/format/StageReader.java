package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.CriterionBuilder;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.definition.StageBuilder;
import io.github.funnelkit.definition.WinProbability;
import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads stages with their criteria. */
final class StageReader {

    private static final String PERCENT = "a win probability in percent, from 0 to 100";
    private static final String FEW_DIGITS = ", with at most 20 digits after the point";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Vocabulary vocabulary;
    private final Places places;
    private final Problems problems;
    private final ConditionReader conditions;
    private int criteria;

    StageReader(Vocabulary vocabulary, Places places, Problems problems) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.problems = problems;
        this.conditions = new ConditionReader(vocabulary, problems);
    }

    void read(String id, Node node, StageBuilder stage) {
        places.put(node, "stage", id);
        stage.customerType(TextFormat.UNREADABLE);
        Members members = Members.of(node, "an object that describes the stage", problems);
        if (members == null) {
            places.criteriaAreIncomplete();
            return;
        }
        stage.customerType(
                TextFormat.read(members.required("customerType", "what a customer at this stage is called"), problems));
        Node saleTypes = members.optional("saleTypes");
        List<SaleType> apply = saleTypes == null
                ? vocabulary.saleTypes().all()
                : vocabulary.saleTypes().findAll(saleTypes, problems);
        if (saleTypes != null) {
            stage.saleTypes(apply.toArray(SaleType[]::new));
        }
        Node probability = members.optional("winProbability");
        if (probability != null) {
            boolean applyIsKnown = saleTypes == null || !problems.anyIn(saleTypes.spot());
            winProbability(
                    probability, applyIsKnown ? apply : vocabulary.saleTypes().all(), stage);
        }
        CategoryFormat.read(members.optional(CategoryFormat.PROPERTY), problems).ifPresent(stage::forecastCategory);
        Node incomplete = members.optional("incomplete");
        if (incomplete != null) {
            stage.incomplete(Values.flag(incomplete, problems));
        }
        HoldingFormat.read(members.optional(HoldingFormat.PROPERTY), problems).ifPresent(stage::holds);
        stage.source(SourceFormat.read(members.optional("source"), problems));
        Node list = members.required("criteria", "the criteria of the stage by name");
        members.done();
        Node.Obj byName = list == null
                ? null
                : Values.object(list, "an object of criteria by 'name' or 'saleType.name'", problems);
        if (byName != null) {
            byName.members().forEach((name, member) -> criterion(id, name, member, apply, stage));
        }
    }

    private void winProbability(Node node, List<SaleType> apply, StageBuilder stage) {
        if (!(node instanceof Node.Obj bySaleType)) {
            WinProbability common = percent(node);
            if (common != null) {
                stage.winProbability(common);
            }
            return;
        }
        if (bySaleType.members().isEmpty()) {
            problems.add(node.spot(), "found an empty object, expected " + PERCENT + ", for a sale type");
        }
        bySaleType.members().forEach((id, member) -> {
            Node value = member.value();
            SaleType saleType = vocabulary.saleTypes().find(id, value.spot(), member.nameAt(), problems);
            WinProbability probability = percent(value);
            if (saleType != null && !apply.contains(saleType)) {
                problems.add(value.spot(), member.nameAt(), "the stage does not apply to sale type '" + id + "'");
            } else if (saleType != null && probability != null) {
                stage.winProbability(saleType, probability);
            }
        });
    }

    private @Nullable WinProbability percent(Node node) {
        BigDecimal percent = Values.number(node, PERCENT, problems);
        if (percent == null) {
            return null;
        }
        try {
            return new WinProbability(percent);
        } catch (IllegalArgumentException refused) {
            boolean inRange = percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
            problems.add(
                    node.spot(), "found " + node.describe() + ", expected " + PERCENT + (inRange ? FEW_DIGITS : ""));
            return null;
        }
    }

    private void criterion(String stageId, String key, Node.Member member, List<SaleType> apply, StageBuilder stage) {
        Node node = member.value();
        int dot = key.indexOf('.');
        String name = key.substring(dot + 1);
        criteria += dot < 0 ? apply.size() : 1;
        if (criteria > DocumentLimits.CRITERIA) {
            problems.add(node.spot(), "more than " + DocumentLimits.CRITERIA + " criteria");
            throw problems.exception(null);
        }
        Consumer<CriterionBuilder> described = describe(node);
        if (dot < 0) {
            places.put(node, "stage", stageId, "criterion", name);
            apply.forEach(type -> places.put(node, "stage", stageId, "sale type", type.id(), "criterion", name));
            stage.criterion(name, described);
            return;
        }
        String typeId = key.substring(0, dot);
        SaleType saleType = vocabulary.saleTypes().find(typeId, node.spot(), member.nameAt(), problems);
        places.put(node, "stage", stageId, "criterion", name);
        places.put(node, "stage", stageId, "sale type", typeId, "criterion", name);
        if (saleType == null) {
            places.criteriaAreIncomplete();
        } else {
            stage.criterion(saleType, name, described);
        }
    }

    /** Everything is read at once, so that nothing goes unread where the criterion belongs to no sale type. */
    private Consumer<CriterionBuilder> describe(Node node) {
        Members members = Members.of(node, "an object with 'text' and 'when'", problems);
        if (members == null) {
            return criterion -> criterion.text(TextFormat.UNREADABLE).when(ConditionReader.UNREADABLE);
        }
        Text text = TextFormat.read(members.required("text", "what the criterion asks, in words"), problems);
        Node toDoNode = members.optional("toDo");
        Text toDo = toDoNode == null ? null : TextFormat.read(toDoNode, problems);
        Condition condition = conditions.read(members.required("when", "the condition that must hold"));
        Node formNode = members.optional("requiresForm");
        Form[] forms = formNode == null
                ? new Form[0]
                : vocabulary.forms().findAll(formNode, problems).toArray(Form[]::new);
        Optional<Holding> holding = HoldingFormat.read(members.optional(HoldingFormat.PROPERTY), problems);
        Source source = SourceFormat.read(members.optional("source"), problems);
        members.done();
        return criterion -> {
            criterion.text(text).when(condition).requiresForm(forms).source(source);
            holding.ifPresent(criterion::holds);
            if (toDo != null) {
                criterion.toDo(toDo);
            }
        };
    }
}
