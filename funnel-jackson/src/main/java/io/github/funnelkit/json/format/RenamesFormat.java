package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.NamedPart;
import io.github.funnelkit.definition.Renames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What parts were called in the funnel of which this one was made: their new names by the ids that they had; those of entries
 * by their facts.
 */
final class RenamesFormat {

    static final String PROPERTY = "renamed";

    /** In the order of a document. */
    static final List<NamedPart> PARTS = List.of(
            NamedPart.SALE_TYPE,
            NamedPart.FACT,
            NamedPart.ENTRY,
            NamedPart.FORM,
            NamedPart.POSITION,
            NamedPart.STAGE,
            NamedPart.CRITERION,
            NamedPart.GUIDE,
            NamedPart.ACTION,
            NamedPart.ENDING,
            NamedPart.REASON);

    private RenamesFormat() {}

    /** What a document calls all parts of a kind. */
    static String name(NamedPart part) {
        return switch (part) {
            case SALE_TYPE -> "saleTypes";
            case STAGE -> "stages";
            case CRITERION -> "criteria";
            case GUIDE -> "guides";
            case ACTION -> "actions";
            case FACT -> "facts";
            case ENTRY -> "entries";
            case FORM -> "forms";
            case POSITION -> "positions";
            case ENDING -> "endings";
            case REASON -> "reasons";
        };
    }

    static void write(Renames renames, CheckedSink sink) {
        if (renames.areNone()) {
            return;
        }
        sink.name(PROPERTY);
        sink.startObject();
        for (NamedPart part : PARTS) {
            if (!renames.of(part).isEmpty()) {
                sink.name(name(part));
                if (part == NamedPart.ENTRY) {
                    entries(renames.of(part), sink);
                } else {
                    names(renames.of(part), sink);
                }
            }
        }
        sink.endObject();
    }

    private static void names(Map<String, String> renamed, CheckedSink sink) {
        sink.startObject();
        renamed.forEach(sink::property);
        sink.endObject();
    }

    private static void entries(Map<String, String> renamed, CheckedSink sink) {
        Map<String, Map<String, String>> byFact = new LinkedHashMap<>();
        renamed.forEach((id, name) -> {
            String entry = NamedPart.ENTRY.name(id);
            String fact = id.substring(0, id.length() - entry.length() - 1);
            byFact.computeIfAbsent(fact, first -> new LinkedHashMap<>()).put(entry, name);
        });
        sink.startObject();
        byFact.forEach((fact, names) -> {
            sink.name(fact);
            names(names, sink);
        });
        sink.endObject();
    }

    static void schema(SchemaText text, String id, String factId) {
        text.object(PROPERTY, () -> {
            text.type("object");
            text.object(
                    "properties",
                    () -> PARTS.forEach(part -> text.object(name(part), () -> {
                        text.type("object");
                        text.object("additionalProperties", () -> {
                            if (part == NamedPart.ENTRY) {
                                text.type("object");
                                text.object("additionalProperties", text::entry);
                            } else {
                                text.pattern(part == NamedPart.FACT ? factId : id);
                            }
                        });
                    })));
            text.closed(List.of());
        });
    }
}
