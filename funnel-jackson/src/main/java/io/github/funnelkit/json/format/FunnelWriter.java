package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Renames;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.json.DocumentFormat;
import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes the definition of a funnel: the same funnel always in the same way, each part in its shortest form. */
public final class FunnelWriter {

    private FunnelWriter() {}

    /**
     * Writes a definition.
     *
     * @param funnel the funnel
     * @param output where to write it
     * @throws IllegalArgumentException if it could not be read again; the message says where and why
     */
    public static void write(Funnel funnel, TokenSink output) {
        CheckedSink sink = new CheckedSink(DocumentKind.FUNNEL, output);
        sink.startObject();
        sink.property("format", DocumentFormat.FUNNEL);
        sink.property("id", funnel.id());
        sink.property("version", funnel.version());
        funnel.label().ifPresent(label -> {
            sink.name("label");
            TextFormat.write(label, sink);
        });
        funnel.source().ifPresent(document -> {
            sink.name("source");
            SourceDocumentFormat.write(document, sink);
        });
        funnel.derivedFrom().ifPresent(original -> {
            sink.name("derivedFrom");
            origin(original, funnel.renames(), sink);
        });
        if (!funnel.languages().isEmpty()) {
            languages(funnel, sink);
        }
        HoldingFormat.write(funnel.holding(), Holding.ENTRY, sink);
        texts(
                "saleTypes",
                DocumentLimits.SALE_TYPES,
                funnel.saleTypes(),
                type -> type.id(),
                type -> type.label(),
                sink);
        List<Fact<?>> facts = new ArrayList<>(funnel.facts());
        funnel.criteria().stream()
                .filter(criterion -> criterion.isConfirmedByHand())
                .forEach(criterion -> facts.removeAll(criterion.condition().facts()));
        facts.addAll(funnel.sums());
        List<Fact<?>> collections = new ArrayList<>(facts);
        collections.removeIf(fact -> fact.type() != FactType.RECORDS);
        facts.removeAll(collections);
        facts(facts, sink);
        CollectionFormat.write(collections, sink);
        texts("forms", DocumentLimits.ENTRIES, funnel.forms(), form -> form.id(), form -> form.label(), sink);
        texts(
                "positions",
                DocumentLimits.ENTRIES,
                funnel.positions(),
                position -> position.id(),
                position -> position.label(),
                sink);
        NextActionFormat.write(funnel, sink);
        GateFormat.write(funnel.gate(), sink);
        SignalsFormat.write(funnel, sink);
        StageWriter.write(funnel, sink);
        GuideWriter.write(funnel, sink);
        EndingWriter.write(funnel, sink);
        sink.endObject();
    }

    /** What a funnel was made of, and what it calls otherwise. */
    static void origin(FunnelReference original, Renames renames, CheckedSink sink) {
        sink.startObject();
        sink.property("id", original.id());
        sink.property("version", original.version());
        RenamesFormat.write(renames, sink);
        sink.endObject();
    }

    private static void languages(Funnel funnel, CheckedSink sink) {
        sink.name("languages");
        sink.startArray();
        for (Locale language : funnel.languages()) {
            TextFormat.requireLanguage(language, sink);
            sink.string(language.toLanguageTag());
        }
        sink.endArray();
    }

    private static <V> void texts(
            String name, int most, List<V> items, Function<V, String> id, Function<V, Text> label, CheckedSink sink) {
        if (!items.isEmpty()) {
            sink.name(name);
            sink.requireAtMost(most, items.size(), "entries");
            sink.startObject();
            for (V item : items) {
                sink.name(id.apply(item));
                TextFormat.write(label.apply(item), sink);
            }
            sink.endObject();
        }
    }

    private static void facts(List<Fact<?>> facts, CheckedSink sink) {
        if (!facts.isEmpty()) {
            sink.name("facts");
            sink.startObject();
            for (Fact<?> fact : facts) {
                sink.name(fact.id());
                FactFormat.write(fact, sink);
            }
            sink.endObject();
        }
    }
}
