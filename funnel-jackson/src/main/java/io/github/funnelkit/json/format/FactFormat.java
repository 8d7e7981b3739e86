package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Checklist;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a definition. */
final class FactFormat {

    static final List<String> TYPES = Arrays.stream(FactType.values())
            .filter(type -> type != FactType.RECORDS) // a part of its own has them
            .map(FactType::id)
            .toList();

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private FactFormat() {}

    /** The fact, or null with a problem. */
    static @Nullable TypedFact<?> read(String id, Node node, Problems problems) {
        Text expected = say("expected.fact", "example", "{type: flag, label: " + IdWords.of(id) + "}");
        if (node instanceof Node.Scalar scalar) {
            Optional<String> type = Synonyms.meant("type", scalar.text(), TYPES);
            if (type.isPresent()) {
                String right = "{type: " + type.get() + ", label: " + IdWords.of(id) + "}";
                Values.wrong(node, expected, Optional.of(right), problems);
                return null;
            }
        }
        Members members = Members.of(node, expected, problems);
        if (members == null) {
            return null;
        }
        if (isCollection(members)) {
            problems.add(node.spot(), say("fact.collection", "right", asCollection(id, members)));
            return null;
        }
        List<String> types = types(node);
        Node typeNode = members.required("type", say("expected.one-of", "names", DocumentWords.listed(types)));
        Node unitNode = members.optional("unit");
        Node labelNode = members.required("label", say("expected.label", "example", IdWords.of(id)));
        Node entriesNode = members.optional("entries");
        Node orderedNode = members.optional("ordered");
        Node leastNode = members.optional("least");
        Node mostNode = members.optional("most");
        members.done();
        FactType type = typeNode == null ? null : type(typeNode, TYPES, problems);
        NamedTexts unit = unitNode == null ? NamedTexts.NONE : NamedTexts.unit(unitNode, problems);
        NamedTexts entries = entriesNode == null ? NamedTexts.NONE : NamedTexts.entries(entriesNode, problems);
        boolean ordered = orderedNode != null && Values.flag(orderedNode, problems);
        Bounds bounds = bounds(leastNode, mostNode, problems);
        Text label = TextFormat.read(labelNode, problems);
        if (type == null || unit == null || entries == null || bounds == null) {
            return null;
        }
        // every one is looked at, so that all that is wrong is said at once
        boolean fits = !List.of(
                        isOddlyPresent(unitNode, type.hasUnit(), say("fact.no-unit", "type", type.id()), problems),
                        isOddlyPresent(
                                entriesNode, type.hasEntries(), say("fact.no-entries", "type", type.id()), problems),
                        isOddlyPresent(
                                orderedNode,
                                type == FactType.CHOICE,
                                say("fact.no-order", "type", type.id()),
                                problems),
                        isOddlyPresent(leastNode, type.hasUnit(), say("fact.no-bounds", "type", type.id()), problems),
                        isOddlyPresent(mostNode, type.hasUnit(), say("fact.no-bounds", "type", type.id()), problems))
                .contains(true);
        if (type == FactType.CHOICE && entries.ids().isEmpty()) {
            if (problems.anyIn(node.spot())) { // the name of 'entries' is wrong
                return null;
            }
            Node at = entriesNode == null ? node : entriesNode;
            problems.add(at.spot(), say("fact.choice-without-entries", "example", "{entries: [small, large]}"));
            return null;
        }
        if (!fits || !isId(id) || !EntryCheck.isFine(entries, entriesNode, problems)) {
            return null;
        }
        try {
            return switch (type) {
                case CHOICE -> new Choice(id, entries.ids(), entries.texts(), ordered, label);
                case CHECKLIST -> new Checklist(id, entries.ids(), entries.texts(), label);
                case COUNT -> count(Count.of(id, unit.first(), label), unit, bounds);
                case QUANTITY -> quantity(Quantity.of(id, unit.first(), label), unit, bounds);
                case FLAG, DAY, DAYS, TEXT, RECORDS -> TypedFact.of(type, id, "", List.of(), label);
            };
        } catch (IllegalArgumentException refused) {
            problems.add(node.spot(), Text.of(String.valueOf(refused.getMessage())));
            return null;
        }
    }

    /** Records are stated in a part of their own. */
    private static boolean isCollection(Members members) {
        Node type = members.optional("type");
        String written = type instanceof Node.Scalar scalar ? scalar.text() : "";
        boolean isOther =
                !written.isEmpty() && Synonyms.meant("type", written, TYPES).isEmpty();
        return record(members) != null
                ? isOther
                        || Synonyms.meant("type", written, List.of(FactType.CHECKLIST.id()))
                                .isPresent()
                : isOther && !Synonyms.meaning("records-type", written).isEmpty();
    }

    private static @Nullable Node record(Members members) {
        return Stream.of("each", "record", "fields", "facts", "columns", "attributes", "properties", "items", "of")
                .filter(members::has)
                .map(name -> members.member(name).value())
                .filter(Node.Obj.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static String asCollection(String id, Members members) {
        Node record = record(members);
        String each = record == null
                ? "{name: {type: text, label: Name}}"
                : Shown.whole(record).orElse("{...}");
        Node label = members.has("label") ? members.member("label").value() : null;
        return "collections: {" + id + ": {label: " + (label == null ? IdWords.of(id) : Shown.value(label)) + ", each: "
                + each + "}}";
    }

    /** Whether a fact may be called so; what is wrong with its id is said where that stands. */
    static boolean isId(String id) {
        return ID.matcher(id).matches() && !id.equals(AttachedForms.FACT.id());
    }

    static boolean isFine(String id, Spot spot, Position nameAt, Problems problems) {
        if (id.equals(AttachedForms.FACT.id())) {
            problems.add(spot, nameAt, say("fact.reserved", "id", id, "near", id + "InUse"));
            return false;
        }
        if (!ID.matcher(id).matches()) {
            problems.add(spot, nameAt, malformed(id));
            return false;
        }
        return true;
    }

    private static Text malformed(String id) {
        Optional<String> right =
                Corrected.id(id).filter(corrected -> ID.matcher(corrected).matches());
        String shown = Words.shortened(id);
        return right.isPresent() ? say("id.fact-near", "id", shown, "near", right.get()) : say("id.fact", "id", shown);
    }

    private static boolean isOddlyPresent(@Nullable Node node, boolean fits, Text message, Problems problems) {
        if (node != null && !fits) {
            problems.add(node.spot(), message);
        }
        return node != null && !fits;
    }

    /** The bounds; null with a problem. */
    private static @Nullable Bounds bounds(@Nullable Node leastNode, @Nullable Node mostNode, Problems problems) {
        BigDecimal least = leastNode == null ? null : Values.number(leastNode, say("expected.number"), problems);
        BigDecimal most = mostNode == null ? null : Values.number(mostNode, say("expected.number"), problems);
        if ((leastNode != null && least == null) || (mostNode != null && most == null)) {
            return null;
        }
        if (mostNode != null && least != null && most != null && least.compareTo(most) > 0) {
            problems.add(
                    mostNode.spot(), say("fact.bounds", "least", least.toPlainString(), "most", most.toPlainString()));
            return null;
        }
        return new Bounds(least, most);
    }

    private static TypedFact<?> count(Count fact, NamedTexts unit, Bounds bounds) {
        Text unitLabel = unit.texts().get(unit.first());
        return (unitLabel == null ? fact : fact.withUnitLabel(unitLabel)).withBounds(bounds);
    }

    private static TypedFact<?> quantity(Quantity fact, NamedTexts unit, Bounds bounds) {
        Text unitLabel = unit.texts().get(unit.first());
        return (unitLabel == null ? fact : fact.withUnitLabel(unitLabel)).withBounds(bounds);
    }

    /** The types that a fact with such properties may have. */
    private static List<String> types(Node node) {
        Set<String> names = node instanceof Node.Obj object ? object.members().keySet() : Set.of();
        Predicate<FactType> fits = names.contains("ordered")
                ? type -> type == FactType.CHOICE
                : names.contains("entries")
                        ? FactType::hasEntries
                        : type -> Collections.disjoint(names, List.of("unit", "least", "most")) || type.hasUnit();
        return Stream.of(FactType.values())
                .filter(type -> type != FactType.RECORDS && fits.test(type))
                .map(FactType::id)
                .toList();
    }

    /**
     * A type of a fact.
     *
     * @param types those that are allowed
     */
    static @Nullable FactType type(Node node, List<String> types, Problems problems) {
        String id = Values.oneOf(node, say("expected.one-of", "names", DocumentWords.listed(types)), types, problems);
        if (id == null) {
            return null;
        }
        for (FactType type : FactType.values()) {
            if (type.id().equals(id) && type != FactType.RECORDS) {
                return type;
            }
        }
        problems.unknown(
                node.spot(),
                node.spot().position(),
                say("what.fact-type"),
                id,
                types,
                Synonyms.meant("type", id, TYPES));
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
        if (!fact.addends().isEmpty()) {
            SumFormat.write(fact.addends(), sink);
        }
        if (!fact.entries().isEmpty()) {
            entries(fact, sink);
        }
        if (fact.ordered()) {
            sink.name("ordered");
            sink.bool(true);
        }
        bound("least", fact.bounds().least(), sink);
        bound("most", fact.bounds().most(), sink);
        sink.endObject();
    }

    private static void bound(String name, @Nullable BigDecimal bound, CheckedSink sink) {
        if (bound != null) {
            sink.name(name);
            sink.number(bound);
        }
    }

    private static void unit(Fact<?> fact, CheckedSink sink) {
        if (fact.unitLabel().isEmpty() || !fact.addends().isEmpty()) { // the unit of a sum is that of its parts
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
            TextFormat.write(fact.entryLabel(entry), sink);
        }
        sink.endObject();
    }
}
