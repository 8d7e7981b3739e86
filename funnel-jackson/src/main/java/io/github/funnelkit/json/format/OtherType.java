package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A fact of another type than what is asked of it takes. */
final class OtherType {

    private OtherType() {}

    /** What to say of it, with the kinds of conditions that do take it. */
    static Text said(TypedFact<?> fact, Collection<FactType> needed, Vocabulary vocabulary) {
        return say(
                "condition.other-type",
                "fact",
                fact.id(),
                "type",
                fact.type().id(),
                "needed",
                DocumentWords.listed(needed.stream().map(FactType::id).toList()),
                "kinds",
                taking(vocabulary, fact));
    }

    private static Text taking(Vocabulary vocabulary, TypedFact<?> fact) {
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
