package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what stands at a wrong place of a definition, because of its blanks at the beginning of the line. */
final class Layout {

    /** The properties of a definition. */
    static final List<String> OF_FUNNEL = List.of(
            "format",
            "$schema",
            "id",
            "version",
            "label",
            "source",
            "derivedFrom",
            "languages",
            "saleTypes",
            "facts",
            "collections",
            "forms",
            "positions",
            "nextAction",
            "gate",
            "signals",
            "stages",
            "guides",
            "endings");

    private static final List<String> OF_PARTS =
            List.of("saleTypes", "facts", "collections", "forms", "positions", "stages", "guides", "endings");

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");

    private Layout() {}

    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** What to say of an id that is none. */
    static Text malformed(String id, Node value) {
        return BareName.unspaced(id, value).orElseGet(() -> malformed(id));
    }

    /** What to say of an id that is none, and stands as a value. */
    static Text malformed(String id) {
        String shown = Words.shortened(id);
        Optional<String> right = Corrected.id(id).filter(Layout::isId);
        return right.isPresent()
                ? say("id.near", "id", shown, "near", right.get())
                : say("id.malformed", "id", shown, "length", id.length());
    }

    /** What a definition, or a part of it, has by id, and the properties that each of those has. */
    enum Parts {
        SALE_TYPES(),
        FORMS(),
        POSITIONS(),
        FACTS("type", "unit", "label", "entries", "ordered", "least", "most", "sum"),
        COLLECTIONS("label", "each"),
        STAGES(
                "customerType",
                "winProbability",
                "forecastCategory",
                "criteria",
                "chosenBy",
                "saleTypes",
                "approval",
                "staysAtMost",
                "evidence"),
        CRITERIA("text", "when", "toDo", "requiresForm", "confirmed", "saleTypes", "holds"),
        GUIDES("from", "to", "mandatory", "optional", "team", "title", "saleTypes", "back", "when"),
        ACTIONS("text", "points", "forms", "helps", "dueWithin"),
        ENDINGS("kind", "label", "when", "from", "reasons", "requires"),
        REASONS();

        private final List<String> properties;

        Parts(String... properties) {
            this.properties = List.of(properties);
        }

        /** Whether something has a property of these parts itself: then it is one of them, whatever its id. */
        private boolean isOne(Node value) {
            return value instanceof Node.Obj object
                    && object.members().keySet().stream().anyMatch(properties::contains);
        }

        /** Whether something has names of its own, and is none of these parts. */
        private boolean isNone(Node value) {
            return !properties.isEmpty()
                    && value instanceof Node.Obj object
                    && !object.members().isEmpty()
                    && object.members().keySet().stream().noneMatch(properties::contains);
        }
    }

    /**
     * The parts of an object of parts by id. A property of the definition among them is indented too far, and one of the
     * part before too little: that is said, and each is read as what it was meant to be.
     */
    static Map<String, Node.Member> of(Parts parts, Node.Obj object, Problems problems) {
        Map<String, Node.Member> found = new LinkedHashMap<>();
        String last = null;
        for (Map.Entry<String, Node.Member> part : object.members().entrySet()) {
            String name = part.getKey();
            Node.Member member = part.getValue();
            Node.Member before = last == null ? null : found.get(last);
            boolean isNothing = member.value() instanceof Node.Scalar scalar && scalar.token() == Token.NULL;
            if (OF_PARTS.contains(name) && (isNothing || parts.isNone(member.value()))) {
                problems.add(member.value().spot(), member.nameAt(), say("layout.too-far", "name", name));
                if (isNothing) { // what follows belongs to it
                    return found;
                }
            } else if (last != null
                    && before != null
                    && before.value() instanceof Node.Obj owner
                    && parts.properties.contains(name)
                    && !parts.isOne(member.value())
                    && !owner.members().isEmpty()
                    && !owner.members().containsKey(name)) {
                problems.add(
                        member.value().spot(),
                        member.nameAt(),
                        isInBraces(before, owner, problems) ? outside(name, last) : tooLittle(name, last, owner));
                Map<String, Node.Member> members = new LinkedHashMap<>(owner.members());
                members.put(name, member);
                found.put(last, new Node.Member(before.nameAt(), new Node.Obj(owner.spot(), members)));
            } else {
                found.put(name, member);
                last = name;
            }
        }
        return found;
    }

    /** Whether no blanks tell what belongs to it: in JSON, and in YAML where it stands in braces, beside its name. */
    private static boolean isInBraces(Node.Member member, Node.Obj object, Problems problems) {
        return !problems.isYaml()
                || object.spot().position().line() == member.nameAt().line();
    }

    private static Text outside(String name, String owner) {
        return say("layout.outside", "name", name, "owner", Words.shortened(owner));
    }

    private static Text tooLittle(String name, String owner, Node.Obj of) {
        int column = of.members().values().iterator().next().nameAt().column();
        return say(
                "layout.too-little", "name", name, "owner", Words.shortened(owner), "blanks", Math.max(1, column - 1));
    }
}
