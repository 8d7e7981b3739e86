package io.github.funnelkit.json.result;

import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentFormat;
import io.github.funnelkit.json.format.EventWriter;
import io.github.funnelkit.json.format.SchemaText;
import java.util.Arrays;
import java.util.List;

/** Events, as the documents that they are; their own schema says what each of them holds. */
final class Events {

    static final Form<JourneyEvent> EVENT = new OfEvents();

    private Events() {}

    private static final class OfEvents implements Form<JourneyEvent>, Definition {

        @Override
        public void write(JourneyEvent event, Output output) {
            EventWriter.write(event, output.sink());
        }

        @Override
        public void describe(SchemaText schema) {
            schema.ref(name());
        }

        @Override
        public void collect(Definitions definitions) {
            definitions.add(this);
        }

        @Override
        public String name() {
            return "event";
        }

        @Override
        public void define(SchemaText schema) {
            schema.described("A document of the schema urn:funnelkit:schema:event:1");
            schema.type("object");
            schema.object("properties", () -> {
                schema.object("format", () -> schema.only(DocumentFormat.EVENT));
                schema.object(
                        "event",
                        () -> schema.strings(
                                "enum",
                                Arrays.stream(JourneyEvent.Kind.values())
                                        .map(JourneyEvent.Kind::id)
                                        .toList()));
            });
            schema.strings("required", List.of("format", "event"));
        }

        @Override
        public void collectParts(Definitions definitions) {}
    }
}
