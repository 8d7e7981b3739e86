package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names beside a condition that are none: what belongs into it, and what belongs nowhere. */
record BesideCondition(Vocabulary vocabulary, List<String> names, Problems problems) {

    private static final List<String> OF_RECORDS = List.of("in", "where", "when", "least");
    private static final List<String> OF_SEVERAL = List.of("least", "of");

    /** Whether it is said what is wrong; not where several are conditions, or the one that is has another name. */
    boolean isSaid(Map<String, Node.Member> members) {
        List<String> conditions = members.keySet().stream()
                .filter(name -> names.contains(name) && !name.equals("when"))
                .toList();
        if (conditions.size() != 1 || members.containsKey("fact")) {
            return false;
        }
        String kind = conditions.get(0);
        Node of = member(members, kind).value();
        List<String> inside = new ArrayList<>();
        members.keySet().stream()
                .filter(name -> !name.equals(kind) && belongs(name, kind))
                .forEach(inside::add);
        Optional<String> right = inside.isEmpty()
                ? Optional.of("{" + kind + ": " + Shown.value(of) + "}")
                : within(kind, of, inside, members);
        if (right.isEmpty()) {
            return false;
        }
        for (Map.Entry<String, Node.Member> member : members.entrySet()) {
            String name = member.getKey();
            if (!name.equals(kind) && (inside.isEmpty() || inside.contains(name))) {
                boolean isInside = inside.contains(name);
                problems.add(
                        member.getValue().value().spot(),
                        member.getValue().nameAt(),
                        isInside
                                ? say(
                                        "condition.outside",
                                        "name",
                                        Words.shortened(name),
                                        "kind",
                                        kind,
                                        "right",
                                        right.get())
                                : say("condition.stray", "name", Words.shortened(name), "right", right.get()));
                return true;
            }
        }
        return false;
    }

    private static Node.Member member(Map<String, Node.Member> members, String name) {
        return java.util.Objects.requireNonNull(members.get(name), name);
    }

    private boolean belongs(String name, String kind) {
        boolean ofJoin = kind.equals("atLeastOf") && OF_SEVERAL.contains(name);
        boolean ofRecords = List.of("some", "every", "none").contains(kind) && OF_RECORDS.contains(name);
        return ofJoin || ofRecords || parameters(kind).contains(name);
    }

    private List<String> parameters(String kind) {
        List<String> all = new ArrayList<>();
        for (ConditionKind each : vocabulary.registry().kindsOf(kind)) {
            for (Parameter<?> parameter : each.parameters()) {
                all.add(parameter.name());
            }
        }
        return all;
    }

    /** The condition with the names in it that stood beside it. */
    private Optional<String> within(String kind, Node of, List<String> inside, Map<String, Node.Member> members) {
        StringBuilder all = new StringBuilder();
        if (of instanceof Node.Obj object) {
            if (inside.stream().anyMatch(object.members()::containsKey)) {
                return Optional.empty();
            }
            object.members()
                    .forEach((name, member) -> all.append(all.isEmpty() ? "" : ", ")
                            .append(name)
                            .append(": ")
                            .append(Shown.value(member.value())));
        } else if (of instanceof Node.Scalar id && vocabulary.facts().ids().contains(id.text())) {
            all.append(List.of("some", "every", "none").contains(kind) ? "in: " : "fact: ")
                    .append(id.text());
        } else {
            return Optional.empty();
        }
        for (String name : inside) {
            all.append(all.isEmpty() ? "" : ", ")
                    .append(name)
                    .append(": ")
                    .append(Shown.value(member(members, name).value()));
        }
        return Optional.of("{" + kind + ": {" + all + "}}");
    }
}
