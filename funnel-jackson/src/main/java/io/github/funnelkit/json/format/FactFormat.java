package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Numeric;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a definition. */
final class FactFormat {

    static final List<String> TYPES =
            Arrays.stream(FactType.values()).map(FactType::id).toList();

    /** What older documents call a text. */
    private static final String OLD_TEXT = "words";

    /** All that is read as a type. */
    static final List<String> READ_TYPES =
            Stream.concat(TYPES.stream(), Stream.of(OLD_TEXT)).toList();

    private FactFormat() {}

    /** The fact, or null with a problem. */
    static @Nullable TypedFact<?> read(String id, Node node, Problems problems) {
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
        NamedTexts unit = unitNode == null ? NamedTexts.NONE : NamedTexts.unit(unitNode, problems);
        NamedTexts entries = entriesNode == null ? NamedTexts.NONE : NamedTexts.entries(entriesNode, problems);
        Text label = TextFormat.read(labelNode, problems);
        if (type != null && unitNode != null && !type.hasUnit()) {
            problems.add(unitNode.spot(), type.noun() + " has no unit; only counts and quantities have");
            return null;
        }
        if (type != null && entriesNode != null && !type.hasEntries()) {
            problems.add(entriesNode.spot(), type.noun() + " has no entries; only checklists have");
            return null;
        }
        if (type == null || unit == null || entries == null) {
            return null;
        }
        try {
            return fact(type, id, unit, entries, label);
        } catch (IllegalArgumentException refused) {
            problems.add(node.spot(), String.valueOf(refused.getMessage()));
            return null;
        }
    }

    private static TypedFact<?> fact(FactType type, String id, NamedTexts unit, NamedTexts entries, Text label) {
        TypedFact<?> fact = TypedFact.of(type, id, unit.first(), entries.ids(), label);
        if (fact instanceof Checklist && !entries.texts().isEmpty()) {
            return new Checklist(id, entries.ids(), entries.texts(), label);
        }
        Text unitLabel = unit.texts().get(unit.first());
        return fact instanceof Numeric number && unitLabel != null ? number.withUnitLabel(unitLabel) : fact;
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
        if (id.equals(OLD_TEXT)) {
            return FactType.TEXT;
        }
        problems.unknown(node, "type of fact", id, TYPES);
        return null;
    }

    static void write(Fact<?> fact, CheckedSink sink) {
        sink.startObject();
        sink.property("type", fact.type().id());
        if (!fact.unit().isEmpty()) {
            unit(fact, sink);
        }
        sink.name("label");
        TextFormat.write(fact.label(), sink);
        if (!fact.entries().isEmpty()) {
            entries(fact, sink);
        }
        sink.endObject();
    }

    private static void unit(Fact<?> fact, CheckedSink sink) {
        if (fact.unitLabel().isEmpty()) {
            sink.property("unit", fact.unit());
            return;
        }
        sink.name("unit");
        sink.startObject();
        sink.name(fact.unit());
        TextFormat.write(fact.unitLabel().get(), sink);
        sink.endObject();
    }

    private static void entries(Fact<?> fact, CheckedSink sink) {
        if (fact.entryLabels().isEmpty()) {
            Lists.strings("entries", fact.entries(), sink);
            return;
        }
        sink.name("entries");
        sink.startObject();
        for (String entry : fact.entries()) {
            sink.name(entry);
            TextFormat.write(fact.entryLabels().getOrDefault(entry, Text.of(entry)), sink);
        }
        sink.endObject();
    }
}
