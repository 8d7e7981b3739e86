package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.Numeric;
import io.github.funnelkit.condition.Sum;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts that are sums of others: {@code {type: count, label: ..., sum: [metrics, {fact: champion, times: 2}]}}. */
final class SumFormat {

    static final String NAME = "sum";
    private static final Text EXPECTED = say("expected.sum", "example", "{fact: champion, times: 2}");
    private static final List<String> NUMBERS = List.of("count", "quantity");
    private static final Text TYPES = say("expected.one-of", "names", DocumentWords.listed(NUMBERS));

    private SumFormat() {}

    static boolean isSum(Node node) {
        return node instanceof Node.Obj object && object.members().containsKey(NAME);
    }

    /** The sum, or null with a problem; none of the sums is a part of another. */
    static @Nullable TypedFact<?> read(
            String id, Node node, Defined<TypedFact<?>> facts, Set<String> sums, Problems problems) {
        Members members = Members.of(node, EXPECTED, problems);
        if (members == null) {
            return null;
        }
        Node typeNode = members.required("type", TYPES);
        Text label =
                TextFormat.read(members.required("label", say("expected.label", "example", IdWords.of(id))), problems);
        Node unitNode = members.optional("unit");
        Node sumNode = Objects.requireNonNull(members.required(NAME, EXPECTED), NAME);
        members.done();
        FactType type = typeNode == null ? null : type(typeNode, problems);
        String unit = unitNode == null ? "" : Values.filled(unitNode, say("expected.unit"), problems);
        List<Fact.Addend> addends = new ArrayList<>();
        boolean complete = true;
        for (Node item : Values.oneOrMore(sumNode, EXPECTED, problems)) {
            Fact.Addend addend = addend(item, facts, sums, problems);
            complete &= addend != null;
            if (addend != null) {
                addends.add(addend);
            }
        }
        if (type == null || unit == null || !complete || addends.isEmpty() || !FactFormat.isId(id)) {
            return null;
        }
        Text wrong = wrong(type, addends);
        if (wrong != null) {
            problems.add((type.hasUnit() ? sumNode : Objects.requireNonNull(typeNode)).spot(), wrong);
            return null;
        }
        return new Sum(id, type, unitNode == null ? addends.get(0).fact().unit() : unit, addends, label);
    }

    /** A type that is none of facts at all is told with those of sums; another type of facts with what a sum is. */
    private static @Nullable FactType type(Node node, Problems problems) {
        boolean isType = node instanceof Node.Scalar scalar && FactFormat.TYPES.contains(scalar.text());
        return FactFormat.type(node, isType ? FactFormat.TYPES : NUMBERS, problems);
    }

    /** What keeps numbers from being added up; null when nothing does. */
    private static @Nullable Text wrong(FactType type, List<Fact.Addend> addends) {
        if (!type.hasUnit()) {
            return say("sum.no-type");
        }
        Fact<Number> first = addends.get(0).fact();
        Set<String> ids = new HashSet<>();
        for (Fact.Addend addend : addends) {
            Fact<Number> fact = addend.fact();
            if (!ids.add(fact.id())) {
                return say("sum.twice", "fact", fact.id(), "example", "{fact: " + fact.id() + ", times: 2}");
            }
            if (type.isWhole() && !(fact.type().isWhole() && addend.times().scale() <= 0)) {
                return say("sum.no-count", "fact", fact.id());
            }
            if (!fact.unit().equals(first.unit())) {
                return say(
                        "sum.units",
                        "fact",
                        first.id(),
                        "unit",
                        first.unit(),
                        "other",
                        fact.id(),
                        "otherUnit",
                        fact.unit());
            }
        }
        return null;
    }

    /** {@code [metrics, {fact: champion, times: 2}]} for {@code {metrics: 1, champion: 2}}. */
    private static String weighted(Node.Obj weights) {
        String all = weights.members().entrySet().stream()
                .map(each -> Shown.value(each.getValue().value()).equals("1")
                        ? each.getKey()
                        : "{fact: " + each.getKey() + ", times: "
                                + Shown.value(each.getValue().value()) + "}")
                .collect(Collectors.joining(", "));
        return weights.spot().isItem() ? all : "[" + all + "]";
    }

    private static Fact.@Nullable Addend addend(
            Node item, Defined<TypedFact<?>> facts, Set<String> sums, Problems problems) {
        Optional<String> written = item instanceof Node.Scalar text
                        && text.token() == Token.STRING
                        && !facts.ids().contains(text.text())
                ? WrittenSum.items(text.text(), facts.ids())
                : Optional.empty();
        if (written.isPresent()) {
            String right = item.spot().isItem() ? written.get() : "[" + written.get() + "]";
            Values.wrong(item, EXPECTED, Optional.of(right), problems);
            return null;
        }
        if (item instanceof Node.Obj weights
                && !weights.members().isEmpty()
                && weights.members().entrySet().stream()
                        .allMatch(each -> facts.ids().contains(each.getKey())
                                && each.getValue().value() instanceof Node.Scalar number
                                && number.token() == Token.NUMBER)) {
            Values.wrong(item, EXPECTED, Optional.of(weighted(weights)), problems);
            return null;
        }
        Node factNode = item;
        BigDecimal times = BigDecimal.ONE;
        if (item instanceof Node.Obj) {
            Members members = Members.of(item, EXPECTED, problems);
            factNode = members == null ? null : members.required("fact", EXPECTED);
            Node timesNode = members == null ? null : members.optional("times");
            if (members != null) {
                members.done();
            }
            times = timesNode == null ? times : Values.number(timesNode, say("expected.number"), problems);
        }
        if (factNode instanceof Node.Scalar scalar && sums.contains(scalar.text())) { // wherever it stands
            problems.add(item.spot(), say("sum.of-sum", "fact", scalar.text()));
            return null;
        }
        TypedFact<?> fact = factNode == null ? null : facts.find(factNode, problems);
        if (fact == null || times == null) {
            return null;
        }
        if (!(fact instanceof Numeric number)) {
            problems.add(
                    item.spot(),
                    say("fact.no-number", "fact", fact.id(), "type", fact.type().id()));
            return null;
        }
        if (times.signum() == 0) {
            problems.add(item.spot(), say("sum.zero", "fact", fact.id()));
            return null;
        }
        return new Fact.Addend(number, times);
    }

    static void write(List<Fact.Addend> addends, CheckedSink sink) {
        sink.name(NAME);
        sink.startArray();
        for (Fact.Addend addend : addends) {
            if (addend.times().compareTo(BigDecimal.ONE) == 0) {
                sink.string(addend.fact().id());
            } else {
                sink.startObject();
                sink.property("fact", addend.fact().id());
                sink.name("times");
                sink.number(addend.times());
                sink.endObject();
            }
        }
        sink.endArray();
    }
}
