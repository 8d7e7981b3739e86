package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.WhenThen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads conditions: joins by their own names, everything else by the kinds of a registry. */
final class ConditionReader {

    /** What stands for a condition that could not be read; it raises no more problems. */
    static final Condition UNREADABLE = AttachedForms.FACT.present();

    static final List<String> JOINS = List.of("allOf", "anyOf", "atLeastOf", "not", "when");
    private static final String EXPECTED = "a condition such as {\"is\": \"aFlag\"}";

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<String> names = new ArrayList<>();

    ConditionReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        vocabulary.registry().kinds().stream().map(ConditionKind::id).distinct().forEach(names::add);
        names.addAll(JOINS);
    }

    Condition read(@Nullable Node node) {
        Node.Obj object = node == null ? null : Values.object(node, EXPECTED, problems);
        if (object == null) {
            return UNREADABLE;
        }
        Map<String, Node.Member> members = object.members();
        if (members.containsKey("when") || members.containsKey("then")) {
            return whenThen(object);
        }
        if (members.size() != 1) {
            problems.add(
                    object.spot(),
                    members.isEmpty()
                            ? "found an empty object, expected " + EXPECTED
                            : "found " + members.size() + " conditions in one object ("
                                    + Words.shortened(String.join(", ", members.keySet()))
                                    + "): join them with allOf or anyOf");
            return UNREADABLE;
        }
        Map.Entry<String, Node.Member> only = members.entrySet().iterator().next();
        Node value = only.getValue().value();
        return switch (only.getKey()) {
            case "allOf" -> joined(value, true);
            case "anyOf" -> joined(value, false);
            case "atLeastOf" -> atLeastOf(value);
            case "not" -> new Not(read(value));
            default -> check(only.getKey(), only.getValue());
        };
    }

    private Condition whenThen(Node.Obj object) {
        Members members = Members.of(object, EXPECTED, problems);
        if (members == null) {
            return UNREADABLE;
        }
        Node when = members.required("when", "the case in which 'then' applies");
        Node then = members.required("then", "what must hold in the case of 'when'");
        members.done();
        return new WhenThen(read(when), read(then));
    }

    private Condition joined(Node node, boolean all) {
        List<Condition> parts = parts(node);
        if (parts.isEmpty()) {
            return UNREADABLE;
        }
        return all ? new AllOf(parts) : new AnyOf(parts);
    }

    private List<Condition> parts(Node node) {
        List<Condition> parts = new ArrayList<>();
        Values.list(node, "a list of conditions", problems).forEach(item -> parts.add(read(item)));
        if (parts.isEmpty() && node instanceof Node.Arr) {
            problems.add(node.spot(), "found an empty list, expected at least one condition");
        }
        return parts;
    }

    private Condition atLeastOf(Node node) {
        Members members = Members.of(node, "an object with 'count' and 'of'", problems);
        if (members == null) {
            return UNREADABLE;
        }
        Node countNode = members.required("count", "how many conditions must be met");
        Node ofNode = members.required("of", "a list of conditions");
        members.done();
        List<Condition> parts = ofNode == null ? List.of() : parts(ofNode);
        if (countNode == null || parts.isEmpty()) {
            return UNREADABLE;
        }
        String expected = "a whole number from 1 to " + parts.size() + ", as there are so many conditions";
        Integer count = Values.wholeNumber(countNode, expected, problems);
        if (count == null) {
            return UNREADABLE;
        }
        if (count < 1 || count > parts.size()) {
            Values.wrong(countNode, expected, problems);
            return UNREADABLE;
        }
        return new AtLeastOf(count, parts);
    }

    private Condition check(String id, Node.Member member) {
        List<ConditionKind> kinds = vocabulary.registry().kindsOf(id);
        if (kinds.isEmpty()) {
            problems.unknown(member.value().spot(), member.nameAt(), "condition", id, names, "there are");
            return UNREADABLE;
        }
        return new CheckReader(vocabulary, problems).read(kinds, member.value());
    }
}
