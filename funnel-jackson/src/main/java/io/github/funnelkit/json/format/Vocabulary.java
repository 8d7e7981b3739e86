package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;

/** What the stages and guides of a definition may name. */
record Vocabulary(
        CriteriaRegistry registry,
        Defined<SaleType> saleTypes,
        Defined<TypedFact<?>> facts,
        Defined<Form> forms,
        Defined<Position> positions) {

    /** The same with other facts: those of a record. */
    Vocabulary of(Defined<TypedFact<?>> ofRecord) {
        return new Vocabulary(registry, saleTypes, ofRecord, forms, positions);
    }
}
