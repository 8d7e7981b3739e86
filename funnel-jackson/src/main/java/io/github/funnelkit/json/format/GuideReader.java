package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.definition.ActionBuilder;
import io.github.funnelkit.definition.ActionGuide;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.GuideBuilder;
import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads action guides. */
final class GuideReader {

    private static final String BACK = "back";

    private final Vocabulary vocabulary;
    private final StageNames stages;
    private final ConditionReader conditions;
    private final Places places;
    private final Problems problems;

    /** The stage to which the guide leads that is being read. */
    private @Nullable String end;

    /** Where a stage is called so, {@code any} is that stage. */
    GuideReader(Vocabulary vocabulary, StageNames stages, Places places, Problems problems) {
        this.vocabulary = vocabulary;
        this.stages = stages;
        this.conditions = new ConditionReader(vocabulary, problems);
        this.places = places;
        this.problems = problems;
    }

    void read(String id, Node node, GuideBuilder guide) {
        places.put(node, "guide", id);
        Members members = Members.of(node, say("expected.guide", "example", Samples.guide(stages.ids())), problems);
        if (members == null) {
            return;
        }
        Node title = members.optional("title");
        if (title != null) {
            guide.title(TextFormat.read(title, problems));
        }
        Node from = members.optional("from");
        String start = from == null ? null : stages.readOrAny(from, problems);
        if (start != null && start.equals(ActionGuide.ANY) && !stages.ids().contains(ActionGuide.ANY)) {
            guide.fromAny();
        } else if (start != null) {
            guide.from(start);
        }
        Node to = members.required("to", stages.expected());
        end = to == null ? null : stages.read(to, problems);
        if (end != null) {
            guide.to(end);
        }
        Node back = members.optional(BACK);
        if (back != null) {
            guide.back(Values.flag(back, problems));
        }
        Node when = members.optional("when");
        Condition condition = when == null ? null : conditions.read(when);
        if (condition != null) {
            guide.when(condition);
        }
        Node saleTypes = members.optional("saleTypes");
        if (saleTypes != null) {
            guide.saleTypes(vocabulary.saleTypes().findAll(saleTypes, problems).toArray(SaleType[]::new));
        }
        guide.source(SourceFormat.read(members.optional("source"), problems));
        actions(id, members.optional("mandatory"), guide, true);
        actions(id, members.optional("optional"), guide, false);
        team(id, members.optional("team"), guide);
        members.done();
    }

    private void actions(String guideId, @Nullable Node node, GuideBuilder guide, boolean mandatory) {
        Text expected = say("expected.actions", "example", "{call: Call the customer}");
        if (node instanceof Node.Arr list) {
            Values.wrong(node, expected, named(list), problems);
            return;
        }
        Node.Obj byName = node == null ? null : Values.object(node, expected, problems);
        if (byName != null) {
            Layout.of(Layout.Parts.ACTIONS, byName, problems).forEach((name, member) -> {
                Node value = member.value();
                places.put(value, "guide", guideId, "action", name);
                if (mandatory) {
                    guide.mandatory(name, action -> describe(value, action));
                } else {
                    guide.optional(name, action -> describe(value, action));
                }
            });
        }
    }

    /** {@code {write-the-case: Write the case}} for {@code [Write the case]}. */
    private static Optional<String> named(Node.Arr list) {
        List<String> all = new ArrayList<>();
        for (Node item : list.items()) {
            String text = Shown.value(item);
            boolean isText = item instanceof Node.Scalar;
            Optional<String> id = isText ? Corrected.id(text).filter(Layout::isId) : Optional.empty();
            all.add(id.orElse(isText && Layout.isId(text) ? text : "action" + (all.size() + 1)) + ": " + text);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(Words.cut("{" + String.join(", ", all) + "}", 200));
    }

    private void describe(Node node, ActionBuilder action) {
        action.text(TextFormat.UNREADABLE);
        if (node instanceof Node.Scalar) {
            action.text(TextFormat.read(node, problems));
            return;
        }
        Members members = Members.of(node, say("expected.action"), problems);
        if (members == null) {
            return;
        }
        action.text(TextFormat.read(members.required("text", say("expected.action-text")), problems));
        Node points = members.optional("points");
        if (points instanceof Node.Obj) {
            String right = Reshaped.list(points).map(Shown::value).orElseGet(() -> "[" + Shown.value(points) + "]");
            Values.wrong(points, say("expected.points"), Optional.of(right), problems);
        } else if (points != null) {
            action.points(Values.list(points, say("expected.points"), problems).stream()
                    .map(point -> TextFormat.read(point, problems))
                    .toArray(Text[]::new));
        }
        Node forms = members.optional("forms");
        if (forms != null) {
            action.forms(vocabulary.forms().findAll(forms, problems).toArray(Form[]::new));
        }
        Node helps = members.optional("helps");
        if (helps != null) {
            Values.oneOrMore(helps, criterionId(), problems).forEach(help -> help(help, action));
        }
        DueFormat.read(members.optional(DueFormat.PROPERTY), action, problems);
        action.source(SourceFormat.read(members.optional("source"), problems));
        members.done();
    }

    private Text criterionId() {
        return say("expected.criterion-id", "example", stages.sampleOfCriterion(end));
    }

    private void help(Node node, ActionBuilder action) {
        Text expected = criterionId();
        if (!(node instanceof Node.Obj object)) {
            String criterion = Values.string(node, expected, problems);
            Optional<String> meant = criterion == null ? Optional.empty() : stages.criterion(criterion);
            if (meant.isPresent()) {
                Values.wrong(node, expected, meant, problems);
            } else if (criterion != null) {
                action.helps(criterion);
            }
            return;
        }
        Node.Member stage = object.members().get("stage");
        Node.Member name = object.members().get("criterion");
        if (stage != null && name != null) {
            String right = Shown.value(stage.value()) + "." + Shown.value(name.value());
            Values.wrong(node, expected, Optional.of(right), problems);
            return;
        }
        Members members = Members.of(node, expected, problems);
        if (members != null) {
            Node criterion = members.required("criterion", expected);
            Node stated = members.required("provenance", SourceFormat.oneOf());
            members.done();
            Provenance provenance = SourceFormat.provenance(stated, problems);
            String id = criterion == null ? null : Values.string(criterion, expected, problems);
            if (id != null) {
                action.helps(provenance, id);
            }
        }
    }

    private void team(String guideId, @Nullable Node node, GuideBuilder guide) {
        Node.Obj byPosition = node == null
                ? null
                : Values.object(node, say("expected.team", "example", "{owner: Account executive}"), problems);
        if (byPosition != null) {
            byPosition.members().forEach((id, member) -> {
                Node holder = member.value();
                places.put(holder, "guide", guideId, "team", "", "position", id);
                var position = vocabulary.positions().find(id, holder.spot(), member.nameAt(), problems);
                Text text = TextFormat.read(holder, problems);
                if (position != null) {
                    guide.team(team -> team.assign(position, text));
                }
            });
        }
    }
}
