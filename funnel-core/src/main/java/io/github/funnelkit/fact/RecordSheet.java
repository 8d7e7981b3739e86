package io.github.funnelkit.fact;

import java.util.List;
import java.util.Map;

/** What a record is given as: a fact sheet, as far as the normalizer of its collection needs to know it. */
interface RecordSheet {

    /** The facts that are known of the record. */
    List<Fact<?>> facts();

    /**
     * The same record, each fact by the key that is declared for its id.
     *
     * @throws IllegalArgumentException if a value does not fit the key
     */
    RecordSheet declared(Map<String, Fact<?>> keys);
}
