package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.Holding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how long criteria are asked; what says nothing goes by what it is part of. */
final class HoldingFormat {

    static final String PROPERTY = "holds";
    static final List<String> RULES =
            Arrays.stream(Holding.values()).map(Holding::id).toList();

    private HoldingFormat() {}

    static Optional<Holding> read(@Nullable Node node, Problems problems) {
        String id = node == null
                ? null
                : Values.oneOf(node, say("expected.one-of", "names", DocumentWords.listed(RULES)), RULES, problems);
        if (node == null || id == null) {
            return Optional.empty();
        }
        for (Holding holding : Holding.values()) {
            if (holding.id().equals(id)) {
                return Optional.of(holding);
            }
        }
        problems.unknown(
                node.spot(),
                node.spot().position(),
                say("what.holding"),
                id,
                RULES,
                Synonyms.meant("holding", id, RULES));
        return Optional.empty();
    }

    /** Writes a rule where it is not what it would be otherwise. */
    static void write(Holding holding, Holding otherwise, CheckedSink sink) {
        if (holding != otherwise) {
            sink.property(PROPERTY, holding.id());
        }
    }

    static void schema(SchemaText text) {
        text.described("For how long criteria are asked: for entering their stage, or for as long as a customer stays");
        text.strings("enum", RULES);
    }
}
