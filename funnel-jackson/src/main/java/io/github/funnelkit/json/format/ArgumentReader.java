package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one argument of a condition by its parameter. */
final class ArgumentReader {

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:[,;|/\uFF0C\u3001\uFF1B\u6216\u548C]|\\s(?:or|and|oder|und)\\s)\\s*", Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary;
    private final ConditionAdvice advice;
    private final Problems problems;

    ArgumentReader(Vocabulary vocabulary, ConditionAdvice advice, Problems problems) {
        this.vocabulary = vocabulary;
        this.advice = advice;
        this.problems = problems;
    }

    /**
     * What is expected, with an example.
     *
     * @param read the arguments that were read so far, as the fact that is asked decides what may be written
     */
    Text expected(Parameter<?> parameter, Map<String, Object> read) {
        TypedFact<?> fact = asked(read).orElse(null);
        List<String> entries = fact == null ? List.of() : fact.entries();
        return switch (parameter.type()) {
            case FACT -> vocabulary.facts().expected(each -> accepts(parameter, each));
            case NUMBER ->
                fact == null || (fact.bounds().areNone() && fact.addends().isEmpty())
                        ? say("expected.number")
                        : say("expected.number-such-as", "example", Samples.number(fact));
            case WHOLE_NUMBER -> say("expected.whole-number");
            case PERIOD -> say("expected.period");
            case SHARE -> ShareFormat.expected(vocabulary.facts());
            case DAY -> DayFormat.expected(vocabulary.facts(), asked(read));
            case CONDITION -> Samples.expectedCondition(vocabulary.facts());
            case TEXT ->
                entries.isEmpty()
                        ? say("expected.text")
                        : say("expected.one-of", "names", DocumentWords.listed(entries));
            case TEXTS ->
                entries.isEmpty()
                        ? say("expected.texts")
                        : say("expected.entries-such-as", "example", "[" + Shown.text(entries.get(0)) + "]");
        };
    }

    private static boolean accepts(Parameter<?> parameter, TypedFact<?> fact) {
        return parameter.factTypes().contains(fact.type());
    }

    @Nullable
    Object read(Parameter<?> parameter, Node node, Map<String, Object> read) {
        Text expected = expected(parameter, read);
        return switch (parameter.type()) {
            case FACT -> fact(parameter, node, expected);
            case NUMBER ->
                advice.otherNumber(node).isPresent()
                        ? Values.refused(node, expected, advice.otherNumber(node), problems)
                        : Values.number(node, expected, problems);
            case WHOLE_NUMBER -> Values.wholeNumber(node, expected, problems);
            case PERIOD -> PeriodReader.period(node, expected, problems);
            case SHARE -> new ShareFormat(vocabulary, problems).read(node);
            case DAY -> new DayFormat(vocabulary, asked(read), problems).read(node);
            case CONDITION -> null; // read with the collection that it is asked of
            case TEXT ->
                Values.oneOf(node, expected, asked(read).map(TypedFact::entries).orElse(List.of()), problems);
            case TEXTS -> {
                Optional<String> several = entriesIn(node, read);
                if (several.isPresent()) {
                    yield Values.refused(node, expected, several, problems);
                }
                List<Node> items = Values.oneOrMore(node, expected, problems);
                yield items.isEmpty() ? null : Values.texts(items, expected, problems);
            }
        };
    }

    /** The list that is meant by one text with several entries of a fact in it. */
    private static Optional<String> entriesIn(Node node, Map<String, Object> read) {
        String text = node instanceof Node.Scalar scalar && scalar.token() == Token.STRING ? scalar.text() : "";
        List<String> parts = List.of(BETWEEN.split(text.strip(), -1));
        boolean areEntries = parts.size() > 1
                && asked(read).filter(fact -> fact.entries().containsAll(parts)).isPresent();
        return areEntries ? Optional.of("[" + String.join(", ", parts) + "]") : Optional.empty();
    }

    /** The fact that was read. */
    private static Optional<TypedFact<?>> asked(Map<String, Object> read) {
        return read.values().stream()
                .filter(TypedFact.class::isInstance)
                .<TypedFact<?>>map(each -> (TypedFact<?>) each)
                .findFirst();
    }

    /** What may be asked of a fact of a record. */
    private String ofRecord(String collection, Node fact) {
        String id = fact instanceof Node.Scalar scalar ? scalar.text() : "";
        String name = id.substring(id.lastIndexOf('.') + 1);
        TypedFact<?> records = vocabulary.facts().peek(collection);
        boolean isFlag = records != null
                && records.each().stream().anyMatch(each -> each.id().equals(name) && each.type() == FactType.FLAG);
        return (isFlag ? "{is: " : "{present: ") + name + "}";
    }

    private @Nullable TypedFact<?> fact(Parameter<?> parameter, Node node, Text expected) {
        boolean forms = node instanceof Node.Scalar scalar
                && scalar.token() == Token.STRING
                && scalar.text().equals(AttachedForms.FACT.id());
        Optional<String> dotted = new RecordFacts(vocabulary).dotted(node);
        if (dotted.isPresent()) {
            Values.wrong(node, expected, dotted, problems);
            return null;
        }
        Optional<String> collection = new RecordFacts(vocabulary).collectionOf(node);
        if (collection.isPresent()) {
            problems.add(
                    node.spot(),
                    say(
                            "condition.of-records",
                            "fact",
                            Shown.value(node),
                            "collection",
                            collection.get(),
                            "right",
                            "{some: {in: " + collection.get() + ", when: " + ofRecord(collection.get(), node) + "}}"));
            return null;
        }
        TypedFact<?> fact =
                forms ? AttachedForms.FACT : vocabulary.facts().find(node, each -> accepts(parameter, each), problems);
        if (fact != null && !accepts(parameter, fact)) {
            problems.add(node.spot(), OtherType.said(fact, parameter.factTypes(), vocabulary));
            return null;
        }
        return fact;
    }
}
