package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.ParameterType;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a condition should be written that was written as other formats do. */
final class ConditionAdvice {

    private static final Pattern EXPRESSION =
            Pattern.compile("([A-Za-z0-9][\\w.-]*)\\s*(>=|<=|==|=|>|<|\u2265|\u2264|\\p{L}+)\\s*(\\S+)");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|==|=|>|<|\u2265|\u2264)\\s*(\\S+)");
    private static final List<String> OPERATORS = List.of("operator", "op", "kind", "type", "comparison", "condition");
    private static final int LONGEST = 300;

    private final Vocabulary vocabulary;
    private final List<String> names;

    ConditionAdvice(Vocabulary vocabulary, List<String> names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** For what is no object: the id of a fact, a comparison as in code, or a list. */
    Optional<String> ofOther(Node node) {
        if (node instanceof Node.Arr list) {
            return Optional.of("{allOf: " + (list.items().isEmpty() ? "[{...}]" : Shown.value(list)) + "}");
        }
        if (!(node instanceof Node.Scalar scalar) || scalar.text().length() > LONGEST) {
            return Optional.empty();
        }
        if (vocabulary.facts().ids().contains(scalar.text())) {
            return Optional.of(ofFact(scalar.text(), null));
        }
        Matcher expression = EXPRESSION.matcher(scalar.text().strip());
        return expression.matches() && vocabulary.facts().ids().contains(expression.group(1))
                ? comparison(expression.group(1), expression.group(2), expression.group(3))
                : Optional.empty();
    }

    /** For several names in one object: a fact, what is asked of it, and a value. */
    Optional<String> ofSeveral(Map<String, Node.Member> members) {
        String fact = null;
        String operator = null;
        Node value = null;
        for (Map.Entry<String, Node.Member> member : members.entrySet()) {
            String name = member.getKey();
            Node found = member.getValue().value();
            if (names.contains(name)
                    || (Synonyms.meant("condition", name, names).isPresent() && fact != null)) {
                operator = name;
                value = found;
            } else if (Synonyms.meant("property", name, List.of("fact")).isPresent()
                    && found instanceof Node.Scalar id) {
                fact = id.text();
            } else if (OPERATORS.contains(name) && found instanceof Node.Scalar written) {
                operator = written.text();
            } else {
                value = found;
            }
        }
        if (fact != null
                && operator == null
                && value == null
                && vocabulary.facts().ids().contains(fact)) {
            return Optional.of(ofFact(fact, null));
        }
        return fact != null && operator != null && value instanceof Node.Scalar scalar
                ? comparison(fact, operator, Words.shortened(scalar.text()))
                : Optional.empty();
    }

    /** For several conditions in one object. */
    static String joined(Map<String, Node.Member> members) {
        List<String> each = new ArrayList<>();
        members.forEach(
                (name, member) -> each.add("{" + Words.shortened(name) + ": " + Shown.value(member.value()) + "}"));
        return "{allOf: [" + String.join(", ", each) + "]}";
    }

    /** For a name that is no condition but the id of a fact. */
    Optional<String> ofName(String name, Node value) {
        if (!vocabulary.facts().ids().contains(name)) {
            return Optional.empty();
        }
        if (value instanceof Node.Obj object && object.members().size() == 1) {
            Map.Entry<String, Node.Member> only =
                    object.members().entrySet().iterator().next();
            return only.getValue().value() instanceof Node.Scalar scalar
                    ? comparison(name, only.getKey(), scalar.text())
                    : Optional.of(ofFact(name, null));
        }
        return Optional.of(ofFact(name, value));
    }

    /** A condition that fits the type of a fact. */
    private String ofFact(String id, @Nullable Node value) {
        TypedFact<?> fact = vocabulary.facts().known(id);
        String written = value instanceof Node.Scalar scalar ? Words.shortened(scalar.text()) : "";
        if (fact == null) {
            return "{present: " + id + "}";
        }
        Matcher compared = COMPARED.matcher(written);
        if (compared.matches()) {
            Optional<String> comparison = comparison(id, compared.group(1), compared.group(2));
            if (comparison.isPresent()) {
                return comparison.get();
            }
        }
        return switch (fact.type().id()) {
            case "flag" ->
                value instanceof Node.Scalar scalar && scalar.token() == Token.FALSE
                        ? "{not: {is: " + id + "}}"
                        : "{is: " + id + "}";
            case "count", "quantity" -> written.isEmpty() ? "{present: " + id + "}" : with("atLeast", id, written);
            case "text", "choice" ->
                written.isEmpty() ? "{present: " + id + "}" : with("oneOf", id, "[" + written + "]");
            case "checklist" -> written.isEmpty() ? "{anyTicked: " + id + "}" : with("ticked", id, "[" + written + "]");
            default -> "{present: " + id + "}";
        };
    }

    private Optional<String> comparison(String fact, String operator, String value) {
        Optional<String> kind = Synonyms.meant("condition", operator, kinds());
        Optional<String> flag = Corrected.flag(value);
        if (flag.isPresent()
                && kind.filter(List.of("equalTo", "is", "oneOf")::contains).isPresent()
                && isFlag(fact)) {
            boolean isTrue = flag.get().equals("true");
            return Optional.of(isTrue ? "{is: " + fact + "}" : "{not: {is: " + fact + "}}");
        }
        String shown = CorrectedNumber.of(value).orElse(value);
        return kind.map(id -> with(id, fact, shown));
    }

    private boolean isFlag(String id) {
        TypedFact<?> fact = vocabulary.facts().known(id);
        return fact == null || fact.type().isYesOrNo();
    }

    private List<String> kinds() {
        return vocabulary.registry().kinds().stream().map(ConditionKind::id).toList();
    }

    /** A condition of a kind with a fact, and one value for its second parameter. */
    private String with(String kind, String fact, String value) {
        List<Parameter<?>> parameters = vocabulary.registry().kindsOf(kind).stream()
                .filter(each -> takes(each, vocabulary.facts().known(fact)))
                .findFirst()
                .or(() -> vocabulary.registry().kindsOf(kind).stream().findFirst())
                .map(Kinds::written)
                .orElse(List.of());
        StringBuilder all = new StringBuilder("{").append(kind).append(": ");
        if (parameters.size() == 1) {
            return all.append(fact).append("}").toString();
        }
        all.append("{");
        boolean given = false;
        for (Parameter<?> parameter : parameters) {
            all.append(all.charAt(all.length() - 1) == '{' ? "" : ", ")
                    .append(parameter.name())
                    .append(": ");
            if (parameter.type() == ParameterType.FACT) {
                all.append(fact);
            } else {
                all.append(given ? "..." : value);
                given = true;
            }
        }
        return all.append("}}").toString();
    }

    private static boolean takes(ConditionKind kind, @Nullable TypedFact<?> fact) {
        return fact != null
                && kind.parameters().stream().anyMatch(each -> each.factTypes().contains(fact.type()));
    }

    /** The kinds that take a fact of a type, which another kind does not. */
    static Text taking(Vocabulary vocabulary, TypedFact<?> fact) {
        List<String> taking = new ArrayList<>();
        for (ConditionKind kind : vocabulary.registry().kinds()) {
            for (Parameter<?> parameter : Kinds.written(kind)) {
                if (parameter.factTypes().contains(fact.type()) && !taking.contains(kind.id())) {
                    taking.add(kind.id());
                }
            }
        }
        return DocumentWords.listed(taking);
    }
}
