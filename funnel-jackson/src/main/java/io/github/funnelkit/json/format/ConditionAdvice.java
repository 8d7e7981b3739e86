package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.ParameterType;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a condition should be written that was written as other formats do. */
final class ConditionAdvice {

    private static final List<String> OPERATORS = List.of("operator", "op", "kind", "type", "comparison", "condition");
    private static final int LONGEST = 300;

    /** A number in the name of what is asked: {@code 100 at most}, {@code at most 100}. */
    private static final Pattern COUNTED =
            Pattern.compile("([0-9][0-9.,]{0,19})\\s*([^0-9]{1,40})|([^0-9]{1,40}?)\\s*([0-9][0-9.,]{0,19})");

    /** A share of a fact. */
    private static final Pattern SHARE =
            Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*%\\s*(?:of|von|vom|\u7684|\u00D7|x|\\*)?\\s*(.+)");

    /** Asks for all entries of a checklist. */
    private static final Pattern ALL = Pattern.compile("all|every|complete|\u5168", Pattern.CASE_INSENSITIVE);

    private static final String PRESENT = "present";
    private static final String UNSAID = "...";
    private static final String TODAY = "{today: true}";

    /** What asks for one day, which takes two conditions. */
    private static final String ON = "on";

    private final Vocabulary vocabulary;
    private final List<String> names;

    ConditionAdvice(Vocabulary vocabulary, List<String> names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** For what is no object: the id of a fact, a comparison as in code, or a list. */
    Optional<String> ofOther(Node node) {
        if (node instanceof Node.Arr list
                && list.items().size() == 1
                && list.items().get(0) instanceof Node.Obj
                && Shown.whole(list.items().get(0)).isPresent()) {
            return Optional.of(Shown.value(list.items().get(0)));
        }
        if (node instanceof Node.Arr list) {
            return Optional.of("{allOf: " + (list.items().isEmpty() ? "[{...}]" : Shown.value(list)) + "}");
        }
        if (!(node instanceof Node.Scalar scalar) || scalar.text().length() > LONGEST) {
            return Optional.empty();
        }
        if (WrittenCondition.isInQuotes(scalar.text())) {
            return Optional.of(scalar.text().strip());
        }
        if (vocabulary.facts().ids().contains(scalar.text())) {
            return Optional.of(ofFact(scalar.text(), null));
        }
        Optional<String> called = vocabulary.facts().named(scalar.text().strip());
        if (called.isPresent()) {
            return Optional.of(ofFact(called.get(), null));
        }
        return WrittenCondition.joined(scalar.text(), this::ofText).or(() -> ofText(scalar.text()));
    }

    /** For a comparison in words or signs, or the id of a fact. */
    private Optional<String> ofText(String text) {
        if (vocabulary.facts().ids().contains(text.strip())) {
            return Optional.of(ofFact(text.strip(), null));
        }
        Optional<String> denied = WrittenCondition.denied(text, vocabulary.facts());
        if (denied.isPresent()) {
            return Optional.of("{not: " + ofFact(denied.get(), null) + "}");
        }
        Optional<String> affirmed = WrittenCondition.affirmed(text, vocabulary.facts());
        if (affirmed.isPresent()) {
            return Optional.of(ofFact(affirmed.get(), null));
        }
        return WrittenCondition.of(text, vocabulary.facts())
                .flatMap(written -> comparison(written.fact(), written.operator(), written.value()));
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
        Optional<String> compared = WrittenCondition.of(id + " " + written, vocabulary.facts())
                .flatMap(said -> comparison(id, said.operator(), said.value()));
        if (compared.isPresent()) {
            return compared.get();
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

    /** For the word of another language or format for what is asked, before a fact with a value, or before a collection. */
    Optional<String> ofOperator(String operator, Node value) {
        if (value instanceof Node.Scalar scalar) {
            Matcher counted = COUNTED.matcher(operator);
            Optional<String> all = ofAll(operator, scalar.text());
            return all.isPresent()
                    ? all
                    : counted.matches() && vocabulary.facts().ids().contains(scalar.text())
                            ? comparison(
                                    scalar.text(),
                                    counted.group(1) == null ? counted.group(3) : counted.group(2),
                                    counted.group(1) == null ? counted.group(4) : counted.group(1))
                            : Optional.empty();
        }
        if (!(value instanceof Node.Obj object)) {
            return Optional.empty();
        }
        String fact = null;
        String collection = null;
        Node other = null;
        StringBuilder where = new StringBuilder();
        for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
            Node found = member.getValue().value();
            boolean isIn =
                    Synonyms.meant("property", member.getKey(), List.of("in")).isPresent();
            boolean isFact =
                    Synonyms.meant("property", member.getKey(), List.of("fact")).isPresent();
            if (isIn && found instanceof Node.Scalar id) {
                collection = id.text();
            } else if (isFact && found instanceof Node.Scalar id) {
                fact = vocabulary.facts().named(id.text()).orElse(id.text());
            } else if (isWhere(member.getKey(), object)) {
                where.append("where: ").append(Shown.value(found)).append(", ");
            } else {
                other = found;
            }
        }
        if (collection != null) {
            String quantifier = Synonyms.meaning("records", operator);
            String asked = other instanceof Node.Obj ? Shown.value(other) : "{...}";
            return quantifier.isEmpty()
                    ? Optional.empty()
                    : Optional.of("{" + quantifier + ": {in: " + Words.shortened(collection) + ", " + where + "when: "
                            + asked + "}}");
        }
        return fact != null && object.members().size() == 2 && other != null
                ? comparison(fact, operator, written(other))
                : Optional.empty();
    }

    /** Which records are meant stands behind 'where' or 'if', and what is asked of them behind 'when' or 'then'. */
    private static boolean isWhere(String name, Node.Obj object) {
        return object.members().containsKey("when")
                ? name.equals("where") || name.equals("if")
                : object.members().containsKey("then")
                        && List.of("where", "if", "for").contains(name);
    }

    /** For a word that asks for a part of a text, which no kind does: what asks for the whole text. */
    Optional<String> ofPartOfText(String operator, Node value) {
        Node.Member fact = value instanceof Node.Obj object ? object.members().get("fact") : null;
        TypedFact<?> known = fact != null && fact.value() instanceof Node.Scalar id
                ? vocabulary.facts().peek(id.text())
                : null;
        return known != null
                        && known.type() == FactType.TEXT
                        && !Synonyms.meaning("text-part", operator).isEmpty()
                ? Optional.of("{oneOf: {fact: " + known.id() + ", values: [...]}}")
                : Optional.empty();
    }

    /** For {@code {allTicked: papers}}: all of its entries. */
    private Optional<String> ofAll(String operator, String factId) {
        TypedFact<?> fact = vocabulary.facts().peek(factId);
        return fact != null
                        && fact.type() == FactType.CHECKLIST
                        && !fact.entries().isEmpty()
                        && ALL.matcher(operator).lookingAt()
                ? Optional.of("{ticked: {fact: " + factId + ", entries: "
                        + Words.shortened(fact.entries().toString()) + "}}")
                : Optional.empty();
    }

    /** For a fact that no kind of an id takes, as it is of another type: what asks the same of that type. */
    Optional<Text> ofOtherType(List<ConditionKind> kinds, Node node) {
        Node.Obj object = node instanceof Node.Obj obj ? obj : null;
        Node.Member named = object == null ? null : object.members().get("fact");
        Node factNode = object == null ? node : named == null ? null : named.value();
        TypedFact<?> fact =
                factNode instanceof Node.Scalar id ? vocabulary.facts().peek(id.text()) : null;
        if (fact == null || kinds.stream().anyMatch(kind -> takes(kind, fact))) {
            return Optional.empty();
        }
        Node value = object == null || object.members().size() != 2
                ? null
                : object.members().values().stream()
                        .map(Node.Member::value)
                        .filter(each -> !each.equals(factNode))
                        .findFirst()
                        .orElse(null);
        String kind = kinds.get(0).id();
        return comparison(fact.id(), kind, value == null ? UNSAID : written(value))
                .map(right -> say(
                        "condition.other-kind",
                        "fact",
                        fact.id(),
                        "type",
                        fact.type().id(),
                        "kind",
                        kind,
                        "right",
                        right));
    }

    /** For a number that is another fact, or a share of one: {@code {percent: 80, of: budget}} for {@code 80% of budget}. */
    Optional<String> otherNumber(Node node) {
        if (!(node instanceof Node.Scalar scalar)
                || scalar.token() != Token.STRING
                || scalar.text().length() > LONGEST) {
            return Optional.empty();
        }
        Matcher share = SHARE.matcher(scalar.text().strip());
        boolean isShare = share.matches();
        String name = isShare ? share.group(2) : scalar.text().strip();
        Optional<String> fact = Optional.of(name)
                .filter(vocabulary.facts().ids()::contains)
                .or(() -> vocabulary.facts().named(name));
        if (fact.isEmpty()) {
            return WrittenSum.share(name, vocabulary.facts().ids());
        }
        return fact.map(id -> isShare ? "{percent: " + share.group(1) + ", of: " + id + "}" : "{fact: " + id + "}");
    }

    private static String written(Node value) {
        return value instanceof Node.Scalar scalar && !scalar.text().isEmpty()
                ? Words.shortened(scalar.text())
                : Shown.value(value);
    }

    /** A condition of the kind that asks the same of a fact of its type. */
    private Optional<String> comparison(String fact, String operator, String value) {
        TypedFact<?> known = vocabulary.facts().known(fact);
        Optional<String> meant = Synonyms.meant("condition", operator, kinds());
        String subject = known == null ? "" : "as-" + known.type().id();
        Optional<String> ofType = meant.map(id -> Synonyms.meaning(subject, id)).filter(id -> !id.isEmpty());
        if (known != null && ofType.isPresent() && known.type() == FactType.DAY) {
            String day = day(value);
            return Optional.of(
                    ofType.get().equals(ON)
                            ? "{allOf: [" + with("notBefore", fact, day) + ", " + with("notAfter", fact, day) + "]}"
                            : with(ofType.get(), fact, day));
        }
        Optional<String> kind = ofType.or(() -> meant)
                .map(id -> id.equals("sizeBetween") && CorrectedNumber.of(value).isPresent() ? "sizeAtLeast" : id);
        return comparison(fact, known, kind, value);
    }

    private static String day(String value) {
        return Synonyms.meaning("day", value).isEmpty() ? Corrected.date(value).orElse(UNSAID) : TODAY;
    }

    private Optional<String> comparison(
            String fact, @Nullable TypedFact<?> known, Optional<String> kind, String value) {
        Optional<String> flag = Corrected.flag(value);
        if (flag.isPresent()
                && kind.filter(List.of("equalTo", "is", "oneOf")::contains).isPresent()
                && (known == null || known.type().isYesOrNo())) {
            boolean isTrue = flag.get().equals("true");
            return Optional.of(isTrue ? "{is: " + fact + "}" : "{not: {is: " + fact + "}}");
        }
        if (known != null
                && !known.type().isYesOrNo()
                && !known.entries().contains(value)
                && kind.filter(List.of("equalTo", "is", "oneOf")::contains).isPresent()
                && Synonyms.meant("condition", value, List.of(PRESENT)).isPresent()) {
            return Optional.of("{" + PRESENT + ": " + fact + "}");
        }
        boolean isNumber = known == null || known.type() == FactType.COUNT || known.type() == FactType.QUANTITY;
        if (isNumber && value.startsWith("[") && value.endsWith("]")) { // one of several numbers
            return kind.map(id -> Arrays.stream(
                            value.substring(1, value.length() - 1).split(",", 0))
                    .map(each -> with(id, fact, each.strip()))
                    .collect(Collectors.joining(", ", "{anyOf: [", "]}")));
        }
        String shown = isNumber ? CorrectedNumber.of(value).orElse(value) : value;
        return kind.filter(id -> known == null
                        || vocabulary.registry().kindsOf(id).stream().anyMatch(each -> takes(each, known)))
                .map(id -> with(id, fact, shown));
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
            } else if (parameter.type() == ParameterType.TEXTS && !given && !value.startsWith("[")) {
                all.append('[').append(value).append(']');
                given = true;
            } else if (parameter.type() == ParameterType.PERIOD && !given) {
                all.append(period(value));
                given = true;
            } else {
                all.append(given ? "..." : value);
                given = true;
            }
        }
        return all.append("}}").toString();
    }

    private static String period(String value) {
        boolean isNumber = value.matches("[0-9]{1,6}");
        return isNumber ? "P" + value + "D" : CorrectedPeriod.of(value).orElse(value);
    }

    private static boolean takes(ConditionKind kind, @Nullable TypedFact<?> fact) {
        return fact != null
                && kind.parameters().stream().anyMatch(each -> each.factTypes().contains(fact.type()));
    }
}
