package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.json.DocumentLimits;
import io.github.funnelkit.text.Text;

/** Writes endings; one that is called by its id has no label. */
final class EndingWriter {

    private EndingWriter() {}

    static void write(Funnel funnel, CheckedSink sink) {
        if (funnel.endings().isEmpty()) {
            return;
        }
        sink.name("endings");
        sink.requireAtMost(DocumentLimits.STAGES, funnel.endings().size(), "entries");
        sink.startObject();
        for (Ending ending : funnel.endings()) {
            sink.name(ending.id());
            sink.startObject();
            sink.property("kind", ending.kind().id());
            if (!ending.label().equals(Text.of(ending.id()))) {
                sink.name("label");
                TextFormat.write(ending.label(), sink);
            }
            ending.from().ifPresent(stage -> sink.property("from", stage));
            ending.when().ifPresent(condition -> {
                sink.name("when");
                ConditionWriter.write(condition, sink);
            });
            reasons(ending, sink);
            if (!ending.requires().isEmpty()) {
                Lists.oneOrMore(
                        "requires", ending.requires().stream().map(Fact::id).toList(), sink);
            }
            SourceFormat.write(ending.source(), sink);
            sink.endObject();
        }
        sink.endObject();
    }

    private static void reasons(Ending ending, CheckedSink sink) {
        if (ending.reasons().isEmpty()) {
            return;
        }
        sink.name("reasons");
        sink.requireAtMost(DocumentLimits.ENTRIES, ending.reasons().size(), "entries");
        sink.startObject();
        ending.reasons().forEach((id, text) -> {
            sink.name(id);
            TextFormat.write(text, sink);
        });
        sink.endObject();
    }
}
