package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.Askable;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of a definition. */
final class FactFormat {

    static final List<String> TYPES =
            Arrays.stream(FactType.values()).map(FactType::id).toList();

    private FactFormat() {}

    /** The fact, or null with a problem. */
    static @Nullable Askable<?> read(String id, Node node, Problems problems) {
        Members members = Members.of(node, "an object with the type and label of the fact", problems);
        if (members == null) {
            return null;
        }
        Node typeNode = members.required("type", "one of " + String.join(", ", TYPES));
        Node unitNode = members.optional("unit");
        Node labelNode = members.required("label", "what the fact is called");
        Node entriesNode = members.optional("entries");
        members.done();
        FactType type = typeNode == null ? null : type(typeNode, problems);
        String unit = unitNode == null ? "" : Values.filled(unitNode, "a unit such as CNY", problems);
        List<String> entries = entriesNode == null
                ? List.of()
                : Values.strings(Values.list(entriesNode, "a list of texts", problems), "a text", problems);
        Text label = TextFormat.read(labelNode, problems);
        if (type != null && unitNode != null && type != FactType.COUNT && type != FactType.QUANTITY) {
            problems.add(unitNode.spot(), type.noun() + " has no unit; only counts and quantities have");
            return null;
        }
        if (type != null && entriesNode != null && type != FactType.CHECKLIST) {
            problems.add(entriesNode.spot(), type.noun() + " has no entries; only checklists have");
            return null;
        }
        if (type == null || unit == null || entries == null) {
            return null;
        }
        try {
            return Askable.of(type, id, unit, entries, label);
        } catch (IllegalArgumentException refused) {
            problems.add(node.spot(), String.valueOf(refused.getMessage()));
            return null;
        }
    }

    private static @Nullable FactType type(Node node, Problems problems) {
        String id = Values.string(node, "one of " + String.join(", ", TYPES), problems);
        if (id == null) {
            return null;
        }
        for (FactType type : FactType.values()) {
            if (type.id().equals(id)) {
                return type;
            }
        }
        problems.unknown(node, "type of fact", id, TYPES);
        return null;
    }

    static void write(Fact<?> fact, CheckedSink sink) {
        sink.startObject();
        sink.property("type", fact.type().id());
        if (!fact.unit().isEmpty()) {
            sink.property("unit", fact.unit());
        }
        sink.name("label");
        TextFormat.write(fact.label(), sink);
        if (!fact.entries().isEmpty()) {
            Lists.strings("entries", fact.entries(), sink);
        }
        sink.endObject();
    }
}
