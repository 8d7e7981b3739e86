package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.ParameterType;
import io.github.funnelkit.condition.Records;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.condition.WhenThen;
import io.github.funnelkit.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of one condition by the parameters of its kind. */
final class CheckReader {

    /** An argument of the right sort counts for more than all that are only there. */
    private static final int OF_RIGHT_SORT = 100;

    private final Vocabulary vocabulary;
    private final Problems problems;

    private final ConditionAdvice advice;

    private final ArgumentReader arguments;

    CheckReader(Vocabulary vocabulary, ConditionAdvice advice, Problems problems) {
        this.vocabulary = vocabulary;
        this.advice = advice;
        this.problems = problems;
        this.arguments = new ArgumentReader(vocabulary, advice, problems);
    }

    /** Reads the arguments of one of some kinds of one id: of that which they fit best. */
    Condition read(List<ConditionKind> kinds, Node node) {
        Optional<Text> other = advice.ofOtherType(kinds, node);
        if (other.isPresent()) {
            problems.add(node.spot(), other.get());
            return ConditionReader.UNREADABLE;
        }
        ConditionKind best = kinds.get(0);
        for (ConditionKind kind : kinds) {
            best = fitting(kind, node) > fitting(best, node) ? kind : best;
        }
        return read(best, kinds, node);
    }

    /** How well the arguments fit: how many are of the right sort, and then how many are there. */
    private int fitting(ConditionKind kind, Node node) {
        int fitting = 0;
        if (node instanceof Node.Obj object) {
            for (Parameter<?> parameter : kind.parameters()) {
                int sort = parameter.type() == ParameterType.FACT ? 2 * OF_RIGHT_SORT : OF_RIGHT_SORT;
                fitting += hasFitting(parameter, object) ? sort : 0;
                fitting += object.members().containsKey(parameter.name()) ? 1 : 0;
            }
        }
        return fitting;
    }

    private boolean hasFitting(Parameter<?> parameter, Node.Obj object) {
        Node.Member member = object.members().get(parameter.name());
        return member != null && isFit(parameter, member.value());
    }

    private boolean isFit(Parameter<?> parameter, Node node) {
        Token token = node instanceof Node.Scalar scalar ? scalar.token() : Token.END;
        return switch (parameter.type()) {
            case FACT -> isFit(parameter, node instanceof Node.Scalar scalar ? scalar.text() : "");
            case NUMBER, WHOLE_NUMBER -> token == Token.NUMBER;
            case PERIOD, TEXT, TEXTS -> token == Token.STRING;
            case SHARE, CONDITION -> node instanceof Node.Obj;
            case DAY -> true;
        };
    }

    private boolean isFit(Parameter<?> parameter, String factId) {
        TypedFact<?> fact = vocabulary.facts().peek(factId);
        return fact != null && parameter.factTypes().contains(fact.type());
    }

    private Condition read(ConditionKind kind, List<ConditionKind> alike, Node node) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Parameter<?>> parameters = Kinds.written(kind);
        boolean complete =
                node instanceof Node.Obj ? named(kind, alike, node, values) : single(kind, parameters, node, values);
        if (!complete) {
            return ConditionReader.UNREADABLE;
        }
        try {
            Check check = new Check(kind, Arguments.of(values));
            Spot spot = spotOfValue(kind, node);
            check.problems().forEach(problem -> problems.add(spot, problem));
            return check;
        } catch (IllegalArgumentException refused) {
            Text what = Arguments.of(values).named().stream()
                    .filter(fact -> !fact.addends().isEmpty())
                    .findFirst()
                    .map(sum -> notOfSum(sum.id(), kind.id()))
                    .orElseGet(() -> Text.of(String.valueOf(refused.getMessage())));
            problems.add(node.spot(), what);
            return ConditionReader.UNREADABLE;
        }
    }

    private static Text notOfSum(String sum, String kind) {
        return say(
                "sum.only-compared", "fact", sum, "kind", kind, "example", "{atLeast: {fact: " + sum + ", value: 10}}");
    }

    /** Where the one argument is that is no fact; the condition where there are several. */
    private static Spot spotOfValue(ConditionKind kind, Node node) {
        List<Parameter<?>> values = Kinds.written(kind).stream()
                .filter(parameter -> parameter.type() != ParameterType.FACT)
                .toList();
        Node.Member only = values.size() == 1 && node instanceof Node.Obj object
                ? object.members().get(values.get(0).name())
                : null;
        return only == null ? node.spot() : only.value().spot();
    }

    private boolean single(ConditionKind kind, List<Parameter<?>> parameters, Node node, Map<String, Object> values) {
        if (parameters.size() != 1) {
            List<String> names =
                    parameters.stream().<String>map(Parameter::name).toList();
            Values.wrong(
                    node,
                    say("expected.object-with", "names", DocumentWords.listed(names)),
                    ofEntries(parameters, node).or(() -> Optional.of(inOrder(names, vocabulary.inWords(node)))),
                    problems);
            return false;
        }
        implied(kind, values);
        if (parameters.get(0).type() == ParameterType.FACT && node instanceof Node.Arr list) {
            Values.wrong(node, arguments.expected(parameters.get(0), values), ofEach(kind, list), problems);
            return false;
        }
        Optional<String> inWords = parameters.get(0).type() == ParameterType.FACT
                        && node instanceof Node.Scalar scalar
                        && scalar.token() == Token.STRING
                        && (scalar.text().strip().indexOf(' ') > 0
                                || scalar.text().startsWith("!"))
                        && !vocabulary.facts().ids().contains(scalar.text())
                        && vocabulary.facts().named(scalar.text()).isEmpty()
                ? advice.ofOther(node)
                : Optional.empty();
        if (inWords.isPresent()) {
            Spot whole =
                    node.spot().parent() == null ? node.spot() : node.spot().parent();
            problems.add(
                    whole,
                    say(
                            "wrong.write",
                            "found",
                            node.describe(),
                            "expected",
                            arguments.expected(parameters.get(0), values),
                            "right",
                            inWords.get()));
            return false;
        }
        return put(values, parameters.get(0), arguments.read(parameters.get(0), node, values));
    }

    /** {@code {fact: role, values: [user, coach]}} for {@code [user, coach]}, where only one fact has those entries. */
    private Optional<String> ofEntries(List<Parameter<?>> parameters, Node node) {
        List<String> entries = (node instanceof Node.Arr list ? list.items() : List.of(node))
                .stream()
                        .map(item -> item instanceof Node.Scalar entry ? entry.text() : "")
                        .toList();
        List<String> facts = vocabulary.facts().all().stream()
                .filter(fact -> fact.entries().containsAll(entries))
                .<String>map(TypedFact::id)
                .toList();
        return parameters.size() == 2
                        && parameters.get(0).type() == ParameterType.FACT
                        && List.of(ParameterType.TEXT, ParameterType.TEXTS)
                                .contains(parameters.get(1).type())
                        && facts.size() == 1
                        && !entries.isEmpty()
                ? Optional.of("{" + parameters.get(0).name() + ": " + facts.get(0) + ", "
                        + parameters.get(1).name() + ": " + Shown.value(node) + "}")
                : Optional.empty();
    }

    /** {@code {allOf: [{is: a}, {is: b}]}} for {@code {is: [a, b]}}. */
    private static Optional<String> ofEach(ConditionKind kind, Node.Arr list) {
        List<String> each = list.items().stream()
                .map(item -> "{" + kind.id() + ": " + Shown.value(item) + "}")
                .toList();
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        each.size() == 1
                                ? Shown.value(list.items().get(0))
                                : "{allOf: [" + String.join(", ", each) + "]}");
    }

    /** {@code {fact: budget, value: 10000}} for {@code [budget, 10000]}. */
    private static String inOrder(List<String> names, Node node) {
        List<Node> given = node instanceof Node.Arr list ? list.items() : List.of(node);
        if (given.size() > 1
                && given.stream()
                        .allMatch(each -> named(each).filter(names::contains).isPresent())) {
            return given.stream()
                    .map(Shown::value)
                    .map(each -> each.substring(1, each.length() - 1))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        StringBuilder all = new StringBuilder("{");
        boolean onlyValue =
                given.size() == 1 && given.get(0) instanceof Node.Scalar only && only.token() == Token.NUMBER;
        for (int i = 0; i < names.size(); i++) {
            all.append(i == 0 ? "" : ", ")
                    .append(names.get(i))
                    .append(": ")
                    .append(onlyValue ? (i == 1 ? Shown.value(node) : "...") : nth(given, i));
        }
        return all.append("}").toString();
    }

    /** The name in an object of one, as in a list of such where an object was meant. */
    private static Optional<String> named(Node node) {
        return node instanceof Node.Obj object && object.members().size() == 1
                ? Optional.of(object.members().keySet().iterator().next())
                : Optional.empty();
    }

    private static String nth(List<Node> given, int index) {
        return index < given.size() ? Shown.value(given.get(index)) : "...";
    }

    /** {@code {budget: 10000}}, which lacks the names of both. */
    private boolean isFactWithValue(ConditionKind kind, Node node) {
        List<String> names =
                Kinds.written(kind).stream().<String>map(Parameter::name).toList();
        Map<String, Node.Member> members = ((Node.Obj) node).members();
        String only = members.size() == 1 ? members.keySet().iterator().next() : "";
        if (names.size() != 2
                || names.contains(only)
                || !vocabulary.facts().ids().contains(only)) {
            return false;
        }
        Node.Member member = members.get(only);
        String value = member == null ? "" : Shown.value(member.value());
        Values.wrong(
                node,
                say("expected.object-with", "names", DocumentWords.listed(names)),
                Optional.of("{" + names.get(0) + ": " + only + ", " + names.get(1) + ": " + value + "}"),
                problems);
        return true;
    }

    private boolean named(ConditionKind kind, List<ConditionKind> alike, Node node, Map<String, Object> values) {
        Members members = Members.of(node, Token.START_OBJECT.noun(), problems);
        if (members == null || isFactWithValue(kind, node)) {
            return false;
        }
        boolean complete = true;
        for (Parameter<?> parameter : kind.parameters()) {
            boolean mayLack = !Kinds.written(kind).contains(parameter);
            Node argument = mayLack
                    ? members.optional(parameter.name())
                    : members.required(parameter.name(), arguments.expected(parameter, values));
            if (argument != null && parameter.type() == ParameterType.CONDITION) {
                complete &= put(values, parameter, ofRecords(kind, argument, members.optional("where"), values));
            } else if (argument != null) {
                complete &= put(values, parameter, arguments.read(parameter, argument, values));
            } else if (mayLack) {
                implied(kind, values);
            } else {
                complete = false;
            }
        }
        if (kind.parameters().stream().anyMatch(parameter -> parameter.type() == ParameterType.CONDITION)) {
            members.optional("where");
        }
        alike.forEach(each -> Kinds.written(each).forEach(parameter -> members.offer(parameter.name())));
        members.done();
        return complete;
    }

    /** What is asked of each record, or of those alone for which another condition is met. */
    private @Nullable Condition ofRecords(
            ConditionKind kind, Node when, @Nullable Node where, Map<String, Object> values) {
        Map<String, TypedFact<?>> each = new LinkedHashMap<>();
        boolean known = false;
        for (Object value : values.values()) {
            if (value instanceof Records records) {
                known = true;
                records.each().forEach(fact -> each.put(fact.id(), (TypedFact<?>) fact));
            }
        }
        Defined<TypedFact<?>> facts = Defined.of(Defined.Sort.FACT, each);
        if (!known) {
            facts.unreadable();
        }
        ConditionReader reader = new ConditionReader(vocabulary.of(facts), problems);
        int before = problems.size();
        Condition asked = reader.read(when);
        Condition of = where == null ? null : reader.read(where);
        if (!known || problems.size() > before) {
            return null;
        }
        if (of == null) {
            return asked;
        }
        return kind.id().equals("every") ? new WhenThen(of, asked) : of.and(asked);
    }

    private static void implied(ConditionKind kind, Map<String, Object> values) {
        Kinds.impliedFact(kind).ifPresent(parameter -> values.put(parameter.name(), AttachedForms.FACT));
    }

    private static boolean put(Map<String, Object> values, Parameter<?> parameter, @Nullable Object value) {
        if (value != null) {
            values.put(parameter.name(), value);
        }
        return value != null;
    }
}
