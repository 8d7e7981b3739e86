package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.FactType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Conditions in forms that other languages have and documents have not, said with those that they have. */
final class ForeignConditions {

    private static final Pattern EXACTLY = Pattern.compile(
            "(?:exactly|just|only|genau|\u6B63\u597D|\u6070\u597D)_?([a-z]+?|[0-9]{1,2})?_?(?:of|von)?|xor|oneandonlyone",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RANGE = Pattern.compile(
            "\\s*([0-9]{1,12})\\s*(?:-|\\.\\.+|to|bis|~|\u2013|\u2014|\u5230|\u81F3|\uFF5E)\\s*([0-9]{1,12})\\s*");

    private final Defined<TypedFact<?>> facts;
    private final List<String> names;

    ForeignConditions(Defined<TypedFact<?>> facts, List<String> names) {
        this.facts = facts;
        this.names = names;
    }

    /** For one name with what stands behind it. */
    Optional<String> of(String name, Node value) {
        return negated(name, value)
                .or(() -> flag(name, value))
                .or(() -> exactly(name, value))
                .or(() -> ofSomeRecords(name, value))
                .or(() -> sized(name, value))
                .or(() -> ranged(name, value))
                .or(() -> beyond(name, value))
                .or(() -> inOrder(name, value));
    }

    /** {@code {not: {is: a}}} for {@code {isNot: a}} and {@code {unless: {is: a}}}. */
    private Optional<String> negated(String name, Node value) {
        if (names.contains(name) || Synonyms.meaning("negated", name).isEmpty()) {
            return Optional.empty();
        }
        if (value instanceof Node.Scalar id && facts.ids().contains(id.text())) {
            return Optional.of("{not: " + about(id.text()) + "}");
        }
        return value instanceof Node.Obj object
                        && object.members().size() == 1
                        && object.members().keySet().stream().allMatch(names::contains)
                ? Optional.of("{not: " + Shown.value(value) + "}")
                : Optional.empty();
    }

    private String about(String id) {
        TypedFact<?> fact = facts.peek(id);
        return (fact == null || fact.type() == FactType.FLAG ? "{is: " : "{present: ") + id + "}";
    }

    /** {@code {not: {is: a}}} for {@code {is: {fact: a, value: false}}}. */
    private Optional<String> flag(String name, Node value) {
        if (!name.equals("is") || !(value instanceof Node.Obj object)) {
            return Optional.empty();
        }
        Map.Entry<String, Node.Member> first = object.members().isEmpty()
                ? null
                : object.members().entrySet().iterator().next();
        if (first != null && object.members().size() == 1 && facts.ids().contains(first.getKey())) {
            return isTrue(first.getValue().value()).map(isTrue -> flagged(first.getKey(), isTrue));
        }
        if (object.members().size() != 2) {
            return Optional.empty();
        }
        Node fact = child(object, "fact");
        Optional<Boolean> wanted = object.members().values().stream()
                .map(Node.Member::value)
                .filter(each -> !each.equals(fact))
                .flatMap(each -> isTrue(each).stream())
                .findFirst();
        return fact == null ? Optional.empty() : wanted.map(isTrue -> flagged(Shown.value(fact), isTrue));
    }

    private static String flagged(String fact, boolean isTrue) {
        return isTrue ? "{is: " + fact + "}" : "{not: {is: " + fact + "}}";
    }

    private static Optional<Boolean> isTrue(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return Optional.empty();
        }
        return scalar.token() == Token.TRUE || scalar.token() == Token.FALSE
                ? Optional.of(scalar.token() == Token.TRUE)
                : Corrected.flag(scalar.text()).map("true"::equals);
    }

    /** So many and no more: at least so many, and not one more. */
    private static Optional<String> exactly(String name, Node value) {
        Matcher exactly = EXACTLY.matcher(name.strip());
        Node list = value instanceof Node.Obj object && object.members().size() == 1
                ? object.members().values().iterator().next().value()
                : value;
        if (!exactly.matches() || !(list instanceof Node.Arr)) {
            return Optional.empty();
        }
        String word = exactly.group(1) == null ? "one" : exactly.group(1);
        String number = word.matches("[0-9]{1,2}") ? word : Synonyms.meaning("word", word);
        int least = number.isEmpty() ? 1 : Integer.parseInt(number);
        String of = Shown.value(list);
        return Optional.of("{allOf: [{atLeastOf: {least: " + least + ", of: " + of + "}}, {not: {atLeastOf: {least: "
                + (least + 1) + ", of: " + of + "}}}]}");
    }

    /** So many records and no more: at least so many, and not one more. */
    private static Optional<String> ofSomeRecords(String name, Node value) {
        if (!name.equals("some") || !(value instanceof Node.Obj object)) {
            return Optional.empty();
        }
        StringBuilder asked = new StringBuilder();
        String limit = "";
        int count = 0;
        for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
            String meant = Synonyms.meaning("records-count", member.getKey());
            String number = Shown.value(member.getValue().value()).replaceAll("[^0-9]", "");
            if (meant.isEmpty()) {
                asked.append(", ")
                        .append(member.getKey())
                        .append(": ")
                        .append(Shown.value(member.getValue().value()));
            } else if (!number.isEmpty() && number.length() < 5) {
                limit = meant;
                count = Integer.parseInt(number);
            }
        }
        if (limit.isEmpty() || asked.length() == 0) {
            return Optional.empty();
        }
        String more = "{not: {some: {least: " + (count + 1) + asked + "}}}";
        return Optional.of(
                limit.equals("most") ? more : "{allOf: [{some: {least: " + count + asked + "}}, " + more + "]}");
    }

    /** {@code {some: {in: people, least: 2, when: {...}}}} for {@code {sizeAtLeast: {fact: people, value: 2}}}. */
    private Optional<String> sized(String name, Node value) {
        Node named = value instanceof Node.Obj object ? child(object, "fact") : null;
        TypedFact<?> fact = named instanceof Node.Scalar id ? facts.peek(id.text()) : null;
        if (fact == null
                || fact.type() != FactType.RECORDS
                || name.equals("present")
                || !(value instanceof Node.Obj of)) {
            return Optional.empty();
        }
        return of.members().values().stream()
                .map(Node.Member::value)
                .filter(each -> each instanceof Node.Scalar scalar && scalar.token() == Token.NUMBER)
                .findFirst()
                .map(number -> "{some: {in: " + fact.id() + ", least: " + Shown.value(number) + ", when: "
                        + Samples.ofRecord(fact) + "}}");
    }

    /** {@code {between: {fact: budget, least: 10, most: 20}}} for {@code {between: {fact: budget, range: [10, 20]}}}. */
    private Optional<String> ranged(String name, Node value) {
        if (!(value instanceof Node.Obj object) || object.members().size() != 2 || child(object, "fact") == null) {
            return Optional.empty();
        }
        Node fact = Objects.requireNonNull(child(object, "fact"));
        for (Node.Member member : object.members().values()) {
            List<String> ends = ends(member.value());
            if (!member.value().equals(fact) && ends.size() == 2 && names.contains(name) && name.endsWith("etween")) {
                return Optional.of("{" + name + ": {fact: " + Shown.value(fact) + ", least: " + ends.get(0) + ", most: "
                        + ends.get(1) + "}}");
            }
        }
        return Optional.empty();
    }

    /** {@code {not: {atMost: {fact: segment, value: large}}}} for {@code {moreThan: ...}} of a choice in order. */
    private Optional<String> beyond(String name, Node value) {
        String kind = Synonyms.meant("condition", name, List.of("moreThan", "lessThan"))
                .orElse("");
        Node named = value instanceof Node.Obj object ? child(object, "fact") : null;
        Node entry = value instanceof Node.Obj object ? child(object, "value") : null;
        TypedFact<?> fact = named instanceof Node.Scalar id ? facts.peek(id.text()) : null;
        return fact == null || fact.type() != FactType.CHOICE || entry == null || kind.isEmpty()
                ? Optional.empty()
                : Optional.of("{not: {" + (kind.equals("moreThan") ? "atMost" : "atLeast") + ": {fact: " + fact.id()
                        + ", value: " + Shown.value(entry) + "}}}");
    }

    private static List<String> ends(Node node) {
        if (node instanceof Node.Arr list) {
            return list.items().stream().map(Shown::value).toList();
        }
        Matcher range = RANGE.matcher(node instanceof Node.Scalar scalar ? scalar.text() : "");
        return range.matches() ? List.of(range.group(1), range.group(2)) : List.of();
    }

    /** {@code {atLeast: {fact: budget, value: 10000}}} for {@code {">=": [budget, 10000]}} and {@code [{var: budget}, 10000]}. */
    private Optional<String> inOrder(String name, Node value) {
        Optional<String> kind = names.contains(name) ? Optional.empty() : Synonyms.meant("condition", name, names);
        if (kind.isEmpty() || !(value instanceof Node.Arr list)) {
            return Optional.empty();
        }
        if (ConditionReader.JOINS.contains(kind.get())) {
            boolean isJoin = kind.get().equals("allOf") || kind.get().equals("anyOf");
            return isJoin ? Optional.of("{" + kind.get() + ": " + Shown.value(value) + "}") : Optional.empty();
        }
        if (list.items().size() != 2) {
            return Optional.empty();
        }
        Node first = list.items().get(0) instanceof Node.Obj of && of.members().size() == 1
                ? of.members().values().iterator().next().value()
                : list.items().get(0);
        return first instanceof Node.Scalar id && facts.ids().contains(id.text())
                ? Optional.of("{" + kind.get() + ": {fact: " + id.text() + ", value: "
                        + Shown.value(list.items().get(1)) + "}}")
                : Optional.empty();
    }

    /** For what should be met else, which is a condition of its own. */
    static Optional<String> orElse(Node.Obj whenThen) {
        Node when = child(whenThen, "when");
        Node then = child(whenThen, "then");
        Node other = child(whenThen, "else");
        return when == null || then == null || other == null
                ? Optional.empty()
                : Optional.of("{allOf: [{when: " + Shown.value(when) + ", then: " + Shown.value(then)
                        + "}, {when: {not: " + Shown.value(when) + "}, then: " + Shown.value(other) + "}]}");
    }

    /** {@code {atLeastOf: {least: 2, of: [...]}}} for a list, with the number in it if there is one. */
    static Optional<String> counted(Node node) {
        if (!(node instanceof Node.Arr list)) {
            return Optional.empty();
        }
        StringBuilder of = new StringBuilder();
        String least = "";
        for (Node item : list.items()) {
            if (item instanceof Node.Scalar scalar && scalar.token() == Token.NUMBER) {
                least = scalar.text();
            } else {
                of.append(of.length() == 0 ? "" : ", ").append(Shown.value(item));
            }
        }
        return Optional.of(
                "{least: " + (least.isEmpty() ? "1" : least) + ", of: [" + Words.cut(of.toString(), 200) + "]}");
    }

    private static @Nullable Node child(Node.Obj object, String name) {
        Node.Member member = object.members().get(name);
        return member == null ? null : member.value();
    }
}
