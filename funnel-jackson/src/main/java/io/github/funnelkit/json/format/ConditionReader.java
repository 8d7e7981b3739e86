package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.WhenThen;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads conditions: joins by their own names, everything else by the kinds of a registry. */
final class ConditionReader {

    /** What stands for a condition that could not be read; it raises no more problems. */
    static final Condition UNREADABLE = AttachedForms.FACT.present();

    static final List<String> JOINS = List.of("allOf", "anyOf", "atLeastOf", "not", "when");

    private static final String AT_LEAST_OF = "{least: 2, of: [{...}, {...}, {...}]}";
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<String> names = new ArrayList<>();
    private final ConditionAdvice advice;

    ConditionReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        vocabulary.registry().kinds().stream().map(ConditionKind::id).distinct().forEach(names::add);
        names.addAll(JOINS);
        this.advice = new ConditionAdvice(vocabulary, names);
    }

    /** Criteria in a list. */
    CriteriaOfList criteriaOfList() {
        return new CriteriaOfList(vocabulary.facts(), advice, names);
    }

    /** Whether a condition stands beside the text of a criterion and not behind its 'when': that is said, and is all. */
    boolean isStray(Members members) {
        List<String> stray = members.has("when")
                ? List.of()
                : names.stream()
                        .filter(name -> !name.equals("when") && members.has(name))
                        .toList();
        if (stray.isEmpty()) {
            return false;
        }
        Map<String, Node.Member> conditions = new LinkedHashMap<>();
        stray.forEach(name -> conditions.put(name, members.member(name)));
        stray.forEach(members::optional);
        Node.Member first = members.member(stray.get(0));
        String right = stray.size() > 1
                ? ConditionAdvice.joined(conditions)
                : "{" + stray.get(0) + ": " + Shown.value(first.value()) + "}";
        problems.add(
                first.value().spot(),
                first.nameAt(),
                say("criterion.condition", "name", stray.get(0), "right", "when: " + right));
        return true;
    }

    private Text expected() {
        return Samples.expectedCondition(vocabulary.facts());
    }

    private Text conditions() {
        return say("expected.conditions", "example", "[" + Samples.condition(vocabulary.facts()) + "]");
    }

    Condition read(@Nullable Node node) {
        if (node == null) {
            return UNREADABLE;
        }
        if (!(node instanceof Node.Obj object)) {
            Values.wrong(node, expected(), advice.ofOther(WrittenCondition.unwrapped(node)), problems);
            return UNREADABLE;
        }
        Map<String, Node.Member> members = object.members();
        boolean isOfRecords = members.keySet().stream().anyMatch(List.of("some", "every", "none")::contains);
        if ((members.containsKey("when") || members.containsKey("then")) && !isOfRecords) {
            return whenThen(object);
        }
        boolean isPart = members.size() == 1
                && Synonyms.meant("property", members.keySet().iterator().next(), List.of("fact"))
                        .isPresent()
                && advice.ofSeveral(members).isPresent();
        if (members.size() > 1 && !isPart && new BesideCondition(vocabulary, names, problems).isSaid(members)) {
            return UNREADABLE;
        }
        if (members.size() != 1 || isPart) {
            problems.add(
                    object.spot(),
                    members.isEmpty()
                            ? say("wrong", "found", say("found.empty-object"), "expected", expected())
                            : several(members));
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

    private Text several(Map<String, Node.Member> members) {
        Optional<String> right = advice.ofSeveral(members);
        String names = Words.shortened(String.join(", ", members.keySet()));
        return right.isPresent()
                ? say("condition.parts", "names", names, "right", right.get())
                : say(
                        "condition.several",
                        "count",
                        members.size(),
                        "names",
                        names,
                        "right",
                        ConditionAdvice.joined(members));
    }

    private Condition whenThen(Node.Obj object) {
        Optional<String> orElse = ForeignConditions.orElse(object);
        if (orElse.isPresent()) {
            problems.add(object.spot(), say("condition.otherwise", "name", "else", "right", orElse.get()));
            return UNREADABLE;
        }
        Members members = Members.of(object, expected(), problems);
        if (members == null) {
            return UNREADABLE;
        }
        Node when = members.required("when", say("expected.when", "example", Samples.condition(vocabulary.facts())));
        Node then = members.required("then", say("expected.then", "example", Samples.condition(vocabulary.facts())));
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
        if (!(node instanceof Node.Arr list)) {
            Optional<Node.Arr> inner = node instanceof Node.Obj of
                            && of.members().keySet().stream().noneMatch(names::contains)
                    ? Reshaped.list(node)
                    : Optional.empty();
            Optional<String> right = inner.isPresent()
                    ? inner.map(Shown::value)
                    : node instanceof Node.Obj ? Optional.of("[" + Shown.value(node) + "]") : Optional.empty();
            Values.wrong(node, conditions(), right, problems);
            return List.of();
        }
        Optional<Node.Arr> inner = Reshaped.list(node);
        if (inner.isPresent()) {
            Values.wrong(list.items().get(0), conditions(), Optional.of(Reshaped.items(inner.get())), problems);
            return List.of();
        }
        List<Condition> parts = new ArrayList<>();
        list.items().forEach(item -> parts.add(read(item)));
        if (parts.isEmpty()) {
            problems.add(node.spot(), say("wrong", "found", say("found.empty-list"), "expected", conditions()));
        }
        return parts;
    }

    private Condition atLeastOf(Node node) {
        Text expectedOf = say("expected.at-least-of", "example", AT_LEAST_OF);
        if (node instanceof Node.Arr) {
            Values.wrong(node, expectedOf, ForeignConditions.counted(node), problems);
            return UNREADABLE;
        }
        Members members = Members.of(node, expectedOf, problems);
        if (members == null) {
            return UNREADABLE;
        }
        Node leastNode = members.required("least", say("expected.met-count"));
        Node ofNode = members.required("of", conditions());
        members.done();
        List<Condition> parts = ofNode == null ? List.of() : parts(ofNode);
        if (leastNode == null || parts.isEmpty()) {
            return UNREADABLE;
        }
        Text expected = say("expected.met-count-of", "most", parts.size(), "example", Integer.toString(parts.size()));
        Integer least = Values.wholeNumber(leastNode, expected, problems);
        if (least == null) {
            return UNREADABLE;
        }
        if (least < 1 || least > parts.size()) {
            Values.wrong(leastNode, expected, problems);
            return UNREADABLE;
        }
        return new AtLeastOf(least, parts);
    }

    private ForeignConditions foreign() {
        return new ForeignConditions(vocabulary.facts(), names);
    }

    private Condition check(String id, Node.Member member) {
        List<ConditionKind> kinds = vocabulary.registry().kindsOf(id);
        Optional<Text> unspaced = BareName.unspaced(id, member.value()).filter(text -> kinds.isEmpty());
        if (unspaced.isPresent() && names.contains(id.substring(0, id.indexOf(':')))) {
            problems.add(member.value().spot(), member.nameAt(), unspaced.get());
            return UNREADABLE;
        }
        if (kinds.isEmpty()) {
            Optional<String> foreign = foreign().of(id, member.value());
            Optional<String> right = advice.ofName(id, member.value());
            Optional<String> write = foreign.or(() -> CountedConditions.of(id, member.value()))
                    .or(() -> advice.ofOperator(id, member.value()));
            Optional<String> whole = advice.ofPartOfText(id, member.value());
            if (whole.isPresent()) {
                problems.add(
                        member.value().spot(), member.nameAt(), say("condition.part-of-text", "right", whole.get()));
            } else if (right.isPresent()) {
                problems.add(
                        member.value().spot(),
                        member.nameAt(),
                        say("condition.fact", "fact", id, "right", right.get()));
            } else if (write.isPresent()) {
                problems.add(
                        member.value().spot(),
                        member.nameAt(),
                        say("condition.write", "name", Words.shortened(id), "right", write.get()));
            } else {
                problems.unknown(
                        member.value().spot(),
                        member.nameAt(),
                        say("what.condition"),
                        id,
                        names,
                        Synonyms.meant("condition", id, names));
            }
            return UNREADABLE;
        }
        Optional<String> foreign = foreign().of(id, member.value());
        if (foreign.isPresent()) {
            problems.add(
                    member.value().spot(),
                    member.nameAt(),
                    say("condition.otherwise", "name", Words.shortened(id), "right", foreign.get()));
            return UNREADABLE;
        }
        Optional<String> counted = CountedConditions.of(id, member.value());
        Optional<Text> reshaped = member.value() instanceof Node.Arr parts && isOf(kinds, parts)
                ? Reshaped.object(parts, objectWith(kinds.get(0)), false)
                : Optional.empty();
        if (reshaped.isPresent()) {
            problems.add(member.value().spot(), reshaped.get());
            return UNREADABLE;
        }
        if (counted.isPresent() && member.value() instanceof Node.Arr) { // of conditions, which no kind takes
            Values.wrong(member.value(), objectWith(kinds.get(0)), counted, problems);
            return UNREADABLE;
        }
        return new CheckReader(vocabulary, advice, problems).read(kinds, member.value());
    }

    private static Text objectWith(ConditionKind kind) {
        return say(
                "expected.object-with",
                "names",
                DocumentWords.listed(
                        kind.parameters().stream().<String>map(Parameter::name).toList()));
    }

    /** Whether the objects in a list have the arguments of a condition, and are none themselves. */
    private static boolean isOf(List<ConditionKind> kinds, Node.Arr list) {
        return list.items().stream()
                .allMatch(item -> item instanceof Node.Obj object
                        && object.members().keySet().stream()
                                .anyMatch(name -> kinds.stream()
                                        .flatMap(kind -> kind.parameters().stream())
                                        .anyMatch(parameter -> parameter.name().equals(name))));
    }
}
