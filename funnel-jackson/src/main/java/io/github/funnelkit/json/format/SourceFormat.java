package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.definition.Provenance;
import io.github.funnelkit.definition.Source;
import io.github.funnelkit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an item comes from: a string is a documented reference; nothing is an extension. */
final class SourceFormat {

    static final List<String> PROVENANCES =
            Arrays.stream(Provenance.values()).map(SourceFormat::id).toList();
    private static final Text EXPECTED = say("expected.source");

    private SourceFormat() {}

    static String id(Provenance provenance) {
        return switch (provenance) {
            case DOCUMENTED -> "documented";
            case INTERPRETED -> "interpreted";
            case RECONSTRUCTED -> "reconstructed";
            case EXTENSION -> "extension";
        };
    }

    static Source read(@Nullable Node node, Problems problems) {
        if (node == null) {
            return Source.extension();
        }
        if (!(node instanceof Node.Obj)) {
            String reference = Values.filled(node, EXPECTED, problems);
            return reference == null ? Source.extension() : Source.documented(reference);
        }
        Members members = Members.of(node, EXPECTED, problems);
        if (members == null) {
            return Source.extension();
        }
        Node provenance = members.required("provenance", oneOf());
        Node reference = members.optional("reference");
        Node note = members.optional("note");
        members.done();
        String where = reference == null ? null : Values.filled(reference, say("expected.text"), problems);
        Optional<Text> reading = Optional.ofNullable(note).map(found -> TextFormat.read(found, problems));
        return new Source(provenance(provenance, problems), where == null ? "" : where, reading);
    }

    static Text oneOf() {
        return say("expected.one-of", "names", DocumentWords.listed(PROVENANCES));
    }

    static Provenance provenance(@Nullable Node node, Problems problems) {
        String id = node == null ? null : Values.oneOf(node, oneOf(), PROVENANCES, problems);
        if (node == null || id == null) {
            return Provenance.EXTENSION;
        }
        for (Provenance provenance : Provenance.values()) {
            if (id(provenance).equals(id)) {
                return provenance;
            }
        }
        problems.unknown(node, say("what.provenance"), id, PROVENANCES);
        return Provenance.EXTENSION;
    }

    /** Writes the property, unless it is what counts when nothing is said. */
    static void write(Source source, CheckedSink sink) {
        if (source.equals(Source.extension())) {
            return;
        }
        sink.name("source");
        if (source.provenance() == Provenance.DOCUMENTED
                && source.note().isEmpty()
                && !source.reference().isEmpty()) {
            sink.string(source.reference());
            return;
        }
        sink.startObject();
        sink.property("provenance", id(source.provenance()));
        if (!source.reference().isEmpty()) {
            sink.property("reference", source.reference());
        }
        source.note().ifPresent(note -> {
            sink.name("note");
            TextFormat.write(note, sink);
        });
        sink.endObject();
    }
}
