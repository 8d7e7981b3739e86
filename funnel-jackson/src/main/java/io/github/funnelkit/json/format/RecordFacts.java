package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.TypedFact;
import java.util.Optional;

/** Facts of a collection's records that are named elsewhere, or with their collection. */
record RecordFacts(Vocabulary vocabulary) {

    /** For {@code people.agrees} among the facts of one of the people: {@code agrees}. */
    Optional<String> dotted(Node node) {
        String id = node instanceof Node.Scalar scalar ? scalar.text() : "";
        String last = id.substring(id.lastIndexOf('.') + 1);
        return id.length() > last.length()
                        && !vocabulary.facts().ids().contains(id)
                        && vocabulary.facts().ids().contains(last)
                ? Optional.of(last)
                : Optional.empty();
    }

    /** The collection whose records have a fact that a customer has not. */
    Optional<String> collectionOf(Node node) {
        if (!(node instanceof Node.Scalar id) || vocabulary.facts().ids().contains(id.text())) {
            return Optional.empty();
        }
        return vocabulary.facts().all().stream()
                .filter(fact -> fact.each().stream()
                        .anyMatch(
                                each -> each.id().equals(id.text()) || id.text().equals(fact.id() + "." + each.id())))
                .<String>map(TypedFact::id)
                .findFirst();
    }
}
