package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what parts are called that had other ids, and checks that there are parts of the new ones. */
final class RenamesReader {

    private static final Text EXPECTED = say("expected.renamed", "example", "{forms: {letter: order-letter}}");

    private final Problems problems;

    /** The ids of the parts that are read already, by kind. */
    private final Map<NamedPart, Collection<String>> known;

    private final Map<NamedPart, Map<String, Node>> found = new EnumMap<>(NamedPart.class);
    private static final String OWNER = "x";

    private Renames renames = Renames.NONE;

    RenamesReader(Map<NamedPart, Collection<String>> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    Renames read(@Nullable Node node) {
        Members members = node == null ? null : Members.of(node, EXPECTED, problems);
        if (node == null || members == null) {
            return Renames.NONE;
        }
        for (NamedPart part : RenamesFormat.PARTS) {
            Node names = members.optional(RenamesFormat.name(part));
            if (names != null && part == NamedPart.ENTRY) {
                object(names).forEach((fact, member) -> names(part, fact, member.value()));
            } else if (names != null) {
                names(part, "", names);
            }
        }
        object(node).forEach((name, member) -> withoutKind(name, member.value(), members));
        members.done();
        for (Map.Entry<NamedPart, Map<String, Node>> ofPart : found.entrySet()) {
            for (Map.Entry<String, Node> each : ofPart.getValue().entrySet()) {
                String name = Values.string(each.getValue(), say("expected.text"), problems);
                if (name != null && isThere(ofPart.getKey(), name, each.getValue())) {
                    renames = renames.with(ofPart.getKey(), each.getKey(), name);
                }
            }
        }
        return renames;
    }

    /** A new name that stands where its kind should: told with the kind that has it. */
    private void withoutKind(String name, Node value, Members members) {
        if (RenamesFormat.PARTS.stream()
                        .anyMatch(part -> RenamesFormat.name(part).equals(name))
                || !(value instanceof Node.Scalar scalar)) {
            return;
        }
        known.entrySet().stream()
                .filter(part -> part.getValue().contains(scalar.text()))
                .findFirst()
                .ifPresent(part -> {
                    members.optional(name);
                    String right = "{" + RenamesFormat.name(part.getKey()) + ": {" + Words.shortened(name) + ": "
                            + scalar.text() + "}}";
                    Values.wrong(value, EXPECTED, Optional.of(right), problems);
                });
    }

    private void names(NamedPart part, String owner, Node names) {
        Optional<String> flat = flat(part, names);
        if (flat.isPresent()) {
            Values.wrong(names, EXPECTED, flat, problems);
            return;
        }
        object(names)
                .forEach((was, member) -> found.computeIfAbsent(part, first -> new LinkedHashMap<>())
                        .put(owner.isEmpty() ? was : part.id(owner, was), member.value()));
    }

    /** {@code {lead.need: asked}} for {@code {lead: {need: asked}}}, and {@code {lead: contact}} for {@code {from: lead, to: contact}}. */
    private static Optional<String> flat(NamedPart part, Node names) {
        if (!(names instanceof Node.Obj object) || object.members().isEmpty()) {
            return Optional.empty();
        }
        boolean isOfOwner = !part.id(OWNER, OWNER).equals(OWNER);
        Map<String, Node.Member> members = object.members();
        if (members.size() == 2 && members.containsKey("from") && members.containsKey("to")) {
            return Optional.of(
                    "{" + Shown.value(member(members, "from")) + ": " + Shown.value(member(members, "to")) + "}");
        }
        List<String> all = new ArrayList<>();
        for (Map.Entry<String, Node.Member> owner : members.entrySet()) {
            if (!isOfOwner || !(owner.getValue().value() instanceof Node.Obj own)) {
                return Optional.empty();
            }
            own.members()
                    .forEach((was, now) -> all.add(part.id(owner.getKey(), was) + ": " + Shown.value(now.value())));
        }
        return Optional.of("{" + String.join(", ", all) + "}");
    }

    private static Node member(Map<String, Node.Member> members, String name) {
        return Objects.requireNonNull(members.get(name)).value();
    }

    private Map<String, Node.Member> object(Node node) {
        Node.Obj object = Values.object(node, EXPECTED, problems);
        return object == null ? Map.of() : object.members();
    }

    /** Whether there is a part of the new id, as far as the parts of its kind are known before all is put together. */
    private boolean isThere(NamedPart part, String name, Node at) {
        Collection<String> ids = known.get(part);
        if (ids == null || ids.contains(name)) {
            return true;
        }
        String was = at.spot().step();
        if (ids.contains(was) && !ids.contains(name)) {
            problems.add(
                    at.spot(),
                    say(
                            "renamed.reversed",
                            "name",
                            was,
                            "was",
                            Words.shortened(name),
                            "right",
                            "{" + Words.shortened(name) + ": " + was + "}"));
        } else {
            problems.unknown(at, noun(part), name, ids);
        }
        return false;
    }

    /** The same for all that the definition has. */
    void requireThere(Funnel funnel) {
        found.forEach((part, names) -> names.forEach((was, at) -> {
            List<String> ids = funnel.ids(part);
            if (!ids.contains(renames.id(part, was))) {
                problems.unknown(at, noun(part), renames.id(part, was), ids);
            }
        }));
    }

    private static Text noun(NamedPart part) {
        return switch (part) {
            case SALE_TYPE -> say("what.sale-type");
            case STAGE -> say("what.stage");
            case CRITERION -> say("what.criterion");
            case GUIDE -> say("what.guide");
            case ACTION -> say("what.action");
            case FACT -> say("what.fact");
            case ENTRY -> say("what.entry");
            case FORM -> say("what.form");
            case POSITION -> say("what.position");
            case ENDING -> say("what.ending");
            case REASON -> say("what.reason");
        };
    }
}
