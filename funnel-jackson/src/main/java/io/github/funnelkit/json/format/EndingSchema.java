package io.github.funnelkit.json.format;

import java.util.List;

/** The part of the JSON Schema of funnel definitions that is about endings. */
final class EndingSchema {

    private EndingSchema() {}

    static void write(SchemaText text, String id) {
        text.object("ending", () -> {
            text.described("A way in which a deal ends; it is no stage");
            text.type("object");
            text.object("properties", () -> {
                text.object("kind", () -> text.strings("enum", EndingReader.KINDS));
                text.refTo("label", "text");
                text.object("from", () -> {
                    text.described("The stage that a deal must have reached to be declared ended so");
                    text.filled();
                });
                text.object("when", () -> {
                    text.described("When the facts say that a deal has ended so");
                    text.ref("condition");
                });
                text.object("reasons", () -> {
                    text.described("The reasons of which one must be given, and what each is called");
                    text.byId(id, "text");
                });
                text.object("requires", () -> {
                    text.described("The facts that must be known before a deal is declared ended so");
                    text.oneOrMore("reference");
                });
                text.refTo("source", "source");
            });
            text.closed(List.of("kind"));
        });
    }
}
