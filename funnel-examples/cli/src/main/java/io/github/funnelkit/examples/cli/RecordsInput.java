package io.github.funnelkit.examples.cli;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.examples.cli.customers.ListOptions;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.text.Spelling;
import java.util.List;
import java.util.Optional;

/**
 * A second list, of the records of a collection.
 *
 * @param collection what somebody calls the collection
 * @param list the list
 * @param options how it is read
 */
record RecordsInput(String collection, ListFile list, ListOptions options) {

    /** The collection that is meant, by its id or a name of it; empty when the methodology has none like that. */
    Optional<Fact<?>> meant(Funnel funnel) {
        return of(funnel).stream()
                .filter(each -> each.id().equals(collection)
                        || each.label().wordings().values().stream()
                                .anyMatch(name -> Spelling.key(name).equals(Spelling.key(collection))))
                .findFirst();
    }

    /** The collections of a methodology. */
    static List<Fact<?>> of(Funnel funnel) {
        return funnel.facts().stream()
                .filter(fact -> fact.type() == FactType.RECORDS)
                .<Fact<?>>map(fact -> fact)
                .toList();
    }
}
