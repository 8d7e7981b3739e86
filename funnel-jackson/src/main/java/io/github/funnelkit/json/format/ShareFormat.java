package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Other facts that a number is compared with: {@code {fact: aFact}}, or {@code {percent: 110, of: aFact}}. */
final class ShareFormat {

    /** A share with what it is of, in one text. */
    private static final Pattern WRITTEN = Pattern.compile(
            "\\s*([0-9]{1,6}(?:\\.[0-9]{1,6})?)\\s*%?\\s*(?:of|von|vom|\u7684|\u00D7|x|\\*)?\\s*(.*?)\\s*");

    private final Vocabulary vocabulary;
    private final Problems problems;

    ShareFormat(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** What is expected, with one of the facts that are numbers. */
    static Text expected(Defined<TypedFact<?>> facts) {
        String fact = Samples.first(facts, FactType.QUANTITY)
                .or(() -> Samples.first(facts, FactType.COUNT))
                .orElse("budget");
        return say("expected.share", "first", "{fact: " + fact + "}", "second", "{percent: 110, of: " + fact + "}");
    }

    private static boolean isNumber(TypedFact<?> fact) {
        return fact instanceof Count || fact instanceof Quantity;
    }

    @Nullable
    FactShare read(Node node) {
        Text expected = expected(vocabulary.facts());
        Members members = Members.of(node, expected, problems);
        if (members == null) {
            return null;
        }
        Optional<String> number = Reshaped.scalar(node)
                .filter(scalar -> scalar.token() == Token.NUMBER)
                .map(Node.Scalar::text);
        if (number.isPresent() && ((Node.Obj) node).members().keySet().stream().noneMatch("percent"::equals)) {
            Values.wrong(node, say("expected.number"), number, problems);
            return null;
        }
        Optional<String> factor = ofFactor(node);
        if (factor.isPresent()) {
            Values.wrong(node, expected, factor, problems);
            return null;
        }
        Node factNode = members.optional("fact");
        Node percentNode = members.optional("percent");
        Node ofNode = members.optional("of");
        members.done();
        if ((factNode == null) == (ofNode == null) || (percentNode == null) != (ofNode == null)) {
            Values.wrong(node, expected, corrected(factNode, percentNode, ofNode), problems);
            return null;
        }
        TypedFact<?> fact =
                vocabulary.facts().find(factNode == null ? ofNode : factNode, ShareFormat::isNumber, problems);
        BigDecimal percent = percentNode == null
                ? BigDecimal.valueOf(100)
                : Values.number(percentNode, say("expected.number"), problems);
        if (fact == null || percent == null) {
            return null;
        }
        if (fact instanceof Count count) {
            return new FactShare(count, percent);
        }
        if (fact instanceof Quantity quantity) {
            return new FactShare(quantity, percent);
        }
        problems.add(
                node.spot(),
                fact.addends().isEmpty()
                        ? OtherType.said(fact, List.of(FactType.COUNT, FactType.QUANTITY), vocabulary)
                        : say(
                                "sum.no-share",
                                "fact",
                                fact.id(),
                                "example",
                                "{atLeast: {fact: " + fact.id() + ", value: 10}}"));
        return null;
    }

    /** {@code {percent: 110, of: budget}} for {@code {fact: budget, times: 1.1}}. */
    private static Optional<String> ofFactor(Node node) {
        String fact = null;
        BigDecimal factor = null;
        for (Map.Entry<String, Node.Member> member : ((Node.Obj) node).members().entrySet()) {
            Node value = member.getValue().value();
            if (List.of("fact", "of").contains(member.getKey())) {
                fact = Shown.value(value);
            } else if (Synonyms.meant("property", member.getKey(), List.of("times"))
                            .isPresent()
                    && value instanceof Node.Scalar scalar
                    && scalar.token() == Token.NUMBER) {
                factor = NumberText.parse(scalar.text());
            }
        }
        return fact == null || factor == null ? Optional.empty() : Optional.of(percent(factor, fact));
    }

    /** So many times a fact, as a share of it. */
    static String percent(BigDecimal factor, String fact) {
        return "{percent: " + CorrectedNumber.shown(factor.movePointRight(2)) + ", of: " + fact + "}";
    }

    /** {@code {percent: 20, of: budget}} for {@code {percent: 20}}, and {@code {fact: budget}} for {@code {of: budget}}. */
    private Optional<String> corrected(@Nullable Node fact, @Nullable Node percent, @Nullable Node of) {
        Optional<String> named = Optional.ofNullable(of == null ? fact : of).map(Shown::value);
        if (percent == null) {
            return named.map(id -> "{fact: " + id + "}");
        }
        String whole = named.orElseGet(() -> vocabulary.facts().all().stream()
                .filter(each -> each.type() == FactType.QUANTITY || each.type() == FactType.COUNT)
                .<String>map(TypedFact::id)
                .findFirst()
                .orElse("budget"));
        Matcher written = WRITTEN.matcher(percent instanceof Node.Scalar text ? text.text() : "");
        if (written.matches()) {
            String name = written.group(2);
            Optional<String> said = vocabulary.facts().ids().contains(name)
                    ? Optional.of(name)
                    : vocabulary.facts().named(name);
            return Optional.of("{percent: " + written.group(1) + ", of: " + said.orElse(whole) + "}");
        }
        return Optional.of("{percent: " + Shown.value(percent) + ", of: " + whole + "}");
    }

    static void write(FactShare share, CheckedSink sink) {
        sink.startObject();
        if (share.isAll()) {
            sink.property("fact", share.fact().id());
        } else {
            sink.name("percent");
            sink.number(share.percent());
            sink.property("of", share.fact().id());
        }
        sink.endObject();
    }

    static void schema(SchemaText text) {
        text.list("anyOf", () -> {
            text.item(() -> {
                text.type("object");
                text.object("properties", () -> text.object("fact", text::string));
                text.closed(List.of("fact"));
            });
            text.item(() -> {
                text.type("object");
                text.object("properties", () -> {
                    text.object("percent", () -> text.type("number"));
                    text.object("of", text::string);
                });
                text.closed(List.of("percent", "of"));
            });
        });
    }
}
