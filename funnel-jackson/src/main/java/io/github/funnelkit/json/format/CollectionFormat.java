package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.Records;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collections of records, with the facts that each record has. */
final class CollectionFormat {

    /** The part of a definition that has them. */
    static final String PART = "collections";

    private static final Text EXPECTED =
            say("expected.collection", "example", "{label: People, each: {name: {type: text, label: Name}}}");

    private CollectionFormat() {}

    /** The collection, or null with a problem. */
    static @Nullable Records read(String id, Node node, Problems problems) {
        Optional<String> right = node instanceof Node.Obj object ? within(id, object) : Optional.empty();
        if (right.isPresent()) {
            Values.wrong(node, EXPECTED, right, problems);
            return null;
        }
        Members members = Members.of(node, EXPECTED, problems);
        if (members == null) {
            return null;
        }
        Text label =
                TextFormat.read(members.required("label", say("expected.label", "example", IdWords.of(id))), problems);
        Node each = members.required("each", say("expected.facts", "example", "{name: {type: text, label: Name}}"));
        members.done();
        if (each == null) {
            return null;
        }
        Defined<TypedFact<?>> facts =
                Defined.read(Defined.Sort.FACT, each, problems, (name, fact) -> FactFormat.read(name, fact, problems));
        List<Fact<?>> all = new ArrayList<>(facts.all());
        if (all.size() < facts.ids().size() || !FactFormat.isId(id)) {
            return null;
        }
        if (all.isEmpty()) {
            if (!problems.anyIn(each.spot())) {
                problems.add(each.spot(), say("collection.empty", "example", "{name: {type: text, label: Name}}"));
            }
            return null;
        }
        return new Records(id, all, label);
    }

    /** With the facts that stand beside 'label' in 'each', where they belong. */
    private static Optional<String> within(String id, Node.Obj object) {
        Map<String, Node.Member> facts = new LinkedHashMap<>(object.members());
        facts.values()
                .removeIf(member -> !(member.value() instanceof Node.Obj fact
                        && fact.members().containsKey("type")));
        if (facts.isEmpty() || object.members().containsKey("each")) {
            return Optional.empty();
        }
        Node.Member label = facts.containsKey("label") ? null : object.members().get("label");
        return Shown.whole(new Node.Obj(object.spot(), facts))
                .map(each -> "{label: " + (label == null ? IdWords.of(id) : Shown.value(label.value())) + ", each: "
                        + each + "}");
    }

    static void write(List<Fact<?>> collections, CheckedSink sink) {
        if (collections.isEmpty()) {
            return;
        }
        sink.name(PART);
        sink.startObject();
        for (Fact<?> collection : collections) {
            sink.name(collection.id());
            sink.startObject();
            sink.name("label");
            TextFormat.write(collection.label(), sink);
            sink.name("each");
            sink.startObject();
            for (Fact<?> fact : collection.each()) {
                sink.name(fact.id());
                FactFormat.write(fact, sink);
            }
            sink.endObject();
            sink.endObject();
        }
        sink.endObject();
    }

    static void schema(SchemaText text, String factId) {
        text.type("object");
        text.object("properties", () -> {
            text.refTo("label", "text");
            text.object("each", () -> {
                text.byId(factId, "fact");
                text.number("minProperties", 1);
            });
        });
        text.closed(List.of("label", "each"));
    }
}
