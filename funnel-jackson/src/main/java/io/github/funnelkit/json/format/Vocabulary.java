package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.definition.Form;
import io.github.funnelkit.definition.Position;
import io.github.funnelkit.definition.SaleType;
import java.util.List;

/** What the stages and guides of a definition may name. */
record Vocabulary(
        CriteriaRegistry registry,
        Defined<SaleType> saleTypes,
        Defined<TypedFact<?>> facts,
        Defined<Form> forms,
        Defined<Position> positions) {

    /** The id of a fact and what stands behind it in one text, as a list of the two; any other node as it is. */
    Node inWords(Node node) {
        String text = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
        int blank = text.indexOf(' ');
        return blank > 0 && facts.ids().contains(text.substring(0, blank))
                ? new Node.Arr(
                        node.spot(),
                        List.of(
                                new Node.Scalar(node.spot(), Token.STRING, text.substring(0, blank)),
                                new Node.Scalar(
                                        node.spot(),
                                        Token.STRING,
                                        text.substring(blank).strip())))
                : node;
    }

    /** The same with other facts: those of a record. */
    Vocabulary of(Defined<TypedFact<?>> ofRecord) {
        return new Vocabulary(registry, saleTypes, ofRecord, forms, positions);
    }
}
