package io.github.funnelkit.json.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stages, facts, guides and endings that stand beside their part of a definition and not in it: each is read as one of it. */
final class StrayParts {

    /** What makes something one of a part, by the part; a stage has a criterion, too, and a guide an action. */
    private static final Map<String, List<String>> MARKS = marks();

    private StrayParts() {}

    private static Map<String, List<String>> marks() {
        Map<String, List<String>> marks = new LinkedHashMap<>();
        marks.put("stages", List.of("customerType", "criteria"));
        marks.put("guides", List.of("mandatory", "optional"));
        marks.put("endings", List.of("kind"));
        marks.put("collections", List.of("each"));
        marks.put("facts", List.of("type"));
        return marks;
    }

    /** The definition with each in its part; that it is not there is said. */
    static Node gathered(Node definition, Problems problems) {
        if (!(definition instanceof Node.Obj root)) {
            return definition;
        }
        Map<String, Node.Member> members = new LinkedHashMap<>(root.members());
        String above = "";
        for (Map.Entry<String, Node.Member> each : root.members().entrySet()) {
            String part = part(each.getValue().value());
            Node.Member of = members.get(part);
            if (!Layout.OF_FUNNEL.contains(each.getKey())
                    && of != null
                    && of.value() instanceof Node.Obj owner
                    && !owner.members().isEmpty()
                    && !owner.members().containsKey(each.getKey())) {
                members.remove(each.getKey());
                members.put(part, new Node.Member(of.nameAt(), with(owner, each)));
                say(each, part, owner, part.equals(above), problems);
            } else {
                above = each.getKey();
            }
        }
        return new Node.Obj(root.spot(), members);
    }

    private static Node.Obj with(Node.Obj owner, Map.Entry<String, Node.Member> stray) {
        Map<String, Node.Member> parts = new LinkedHashMap<>(owner.members());
        parts.put(stray.getKey(), stray.getValue());
        return new Node.Obj(owner.spot(), parts);
    }

    private static void say(
            Map.Entry<String, Node.Member> stray, String part, Node.Obj owner, boolean isBelow, Problems problems) {
        int column = owner.members().values().iterator().next().nameAt().column();
        String name = Words.shortened(stray.getKey());
        problems.add(
                stray.getValue().value().spot(),
                stray.getValue().nameAt(),
                problems.isYaml() && isBelow && column > 1
                        ? DocumentWords.say("layout.too-little", "name", name, "owner", part, "blanks", column - 1)
                        : DocumentWords.say("layout.elsewhere", "name", name, "owner", part));
    }

    private static String part(Node value) {
        Set<String> names = value instanceof Node.Obj object ? object.members().keySet() : Set.of();
        return MARKS.entrySet().stream()
                .filter(mark -> mark.getValue().stream().anyMatch(names::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
