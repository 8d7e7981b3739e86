package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.json.DocumentFormat;
import io.github.funnelkit.text.Text;
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
     * @throws IllegalArgumentException if it exceeds the limits of documents
     */
    public static void write(Funnel funnel, TokenSink output) {
        TokenSink sink = new BoundedSink(output);
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
            sink.startObject();
            sink.property("id", original.id());
            sink.property("version", original.version());
            sink.endObject();
        });
        if (!funnel.languages().isEmpty()) {
            Lists.strings(
                    "languages",
                    funnel.languages().stream().map(Locale::toLanguageTag).toList(),
                    sink);
        }
        texts("saleTypes", funnel.saleTypes(), type -> type.id(), type -> type.label(), sink);
        facts(funnel.facts(), sink);
        texts("forms", funnel.forms(), form -> form.id(), form -> form.label(), sink);
        texts("positions", funnel.positions(), position -> position.id(), position -> position.label(), sink);
        StageWriter.write(funnel, sink);
        GuideWriter.write(funnel, sink);
        sink.endObject();
    }

    private static <V> void texts(
            String name, List<V> items, Function<V, String> id, Function<V, Text> label, TokenSink sink) {
        if (!items.isEmpty()) {
            sink.name(name);
            sink.startObject();
            for (V item : items) {
                sink.name(id.apply(item));
                TextFormat.write(label.apply(item), sink);
            }
            sink.endObject();
        }
    }

    private static void facts(List<Fact<?>> facts, TokenSink sink) {
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
