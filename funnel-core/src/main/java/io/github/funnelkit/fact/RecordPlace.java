package io.github.funnelkit.fact;

import io.github.funnelkit.internal.wording.GivenValue;
import java.util.Optional;

/**
 * Which record of a collection is meant.
 *
 * @param collection the collection
 * @param number which of its records, from 1
 * @param name what the record is called: its first text that is known; empty when none is
 * @since 0.1.0
 */
public record RecordPlace(Fact<?> collection, int number, Optional<String> name) {

    /**
     * The place of a record.
     *
     * @param collection the collection
     * @param number which of its records, from 1
     * @param record what is known of the record
     * @return the place, with the record's name if that is known
     */
    public static RecordPlace of(Fact<?> collection, int number, Facts record) {
        return new RecordPlace(collection, number, ownName(collection, record));
    }

    /** A record's first text that is known. */
    static Optional<String> ownName(Fact<?> collection, Facts record) {
        for (Fact<?> fact : collection.each()) {
            if (fact.type() == FactType.TEXT && record.value(fact) instanceof FactValue.Known<?> known) {
                return Optional.of(known.value().toString());
            }
        }
        return Optional.empty();
    }

    /** As messages begin: {@code "fact 'people': record 2 'Anna'"}. */
    @Override
    public String toString() {
        return "fact '" + collection.id() + "': record " + number
                + name.map(own -> " '" + GivenValue.shortened(own) + "'").orElse("");
    }
}
