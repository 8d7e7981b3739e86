package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Examples of what is expected, in names that the document itself has where it has any: they can be taken as they are. */
final class Samples {

    private Samples() {}

    /** What is expected where a methodology is named. */
    static Text reference() {
        return say("expected.reference", "example", "{id: standard, version: \"1.0\"}");
    }

    /** A condition of one of the facts. */
    static String condition(Defined<TypedFact<?>> facts) {
        return first(facts, FactType.FLAG)
                .map(id -> "{is: " + id + "}")
                .or(() -> facts.all().stream().findFirst().map(fact -> "{present: " + fact.id() + "}"))
                .orElse("{is: needConfirmed}");
    }

    /** What is expected where a condition should be. */
    static Text expectedCondition(Defined<TypedFact<?>> facts) {
        return say("expected.condition", "example", condition(facts));
    }

    /** A condition of one of the facts of a record. */
    static String ofRecord(TypedFact<?> records) {
        String first = records.each().isEmpty() ? "..." : records.each().get(0).id();
        return records.each().stream()
                .filter(each -> each.type() == FactType.FLAG)
                .findFirst()
                .map(flag -> "{is: " + flag.id() + "}")
                .orElse("{present: " + first + "}");
    }

    /** The first fact of a type. */
    static Optional<String> first(Defined<TypedFact<?>> facts, FactType type) {
        return facts.all().stream()
                .filter(fact -> fact.type() == type && fact.addends().isEmpty())
                .<String>map(TypedFact::id)
                .findFirst();
    }

    /** A number that a fact may have. */
    static String number(@Nullable TypedFact<?> fact) {
        Bounds bounds = fact == null ? Bounds.NONE : fact.bounds();
        BigDecimal number = bounds.most() != null ? bounds.most() : bounds.least() != null ? bounds.least() : null;
        String any = fact != null && !fact.addends().isEmpty() ? "1" : "10000";
        return number == null ? any : number.toPlainString();
    }

    /** A stage as an example. */
    static String stage(String id, Defined<TypedFact<?>> facts) {
        return "{customerType: " + IdWords.of(id) + ", criteria: " + criteria(facts) + "}";
    }

    static String criteria(Defined<TypedFact<?>> facts) {
        return "{need: {when: " + condition(facts) + "}}";
    }

    /** A guide to a stage as an example. */
    static String guide(Collection<String> stages) {
        String to = List.copyOf(stages).isEmpty()
                ? "qualified"
                : List.copyOf(stages).get(stages.size() - 1);
        return "{to: " + to + ", mandatory: {call: Call the customer}}";
    }
}
