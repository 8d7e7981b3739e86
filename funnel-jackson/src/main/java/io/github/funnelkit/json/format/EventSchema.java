package io.github.funnelkit.json.format;

import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.JourneyEvent;
import io.github.funnelkit.json.DocumentFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The JSON Schema of journey events: what all have, and what only those of a kind say. */
final class EventSchema {

    private static final List<String> OF_ALL = List.of("format", "event", "sequence", "at", "actor");

    /** What an instant looks like: by the calendar and the clock, with an offset. */
    private static final String INSTANT = "[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}"
            + "(:[0-9]{2}([.,][0-9]{1,9})?)?([Zz]|[+-][0-9:]+)";

    private final SchemaText text;

    EventSchema(SchemaText text) {
        this.text = text;
    }

    void write() {
        text.head("urn:funnelkit:schema:event:1", "An event of a customer's journey through a sales funnel");
        text.type("object");
        text.object("properties", () -> {
            text.object("format", () -> text.only(DocumentFormat.EVENT));
            text.object(
                    "event",
                    () -> text.strings(
                            "enum",
                            Arrays.stream(JourneyEvent.Kind.values())
                                    .map(JourneyEvent.Kind::id)
                                    .toList()));
        });
        text.strings("required", OF_ALL);
        text.list("oneOf", () -> {
            for (JourneyEvent.Kind kind : JourneyEvent.Kind.values()) {
                text.item(() -> text.ref(kind.id()));
            }
        });
        text.object("$defs", () -> {
            for (JourneyEvent.Kind kind : JourneyEvent.Kind.values()) {
                text.object(kind.id(), () -> event(kind));
            }
            parts();
            new FactsSchema(text, Optional.empty()).parts();
        });
    }

    private void event(JourneyEvent.Kind kind) {
        text.type("object");
        List<String> required = new ArrayList<>(List.of("event"));
        text.object("properties", () -> {
            text.object("format", text::string);
            text.object("event", () -> text.only(kind.id()));
            text.refTo("sequence", "number");
            text.object("at", () -> text.pattern(INSTANT));
            text.refTo("actor", "actor");
            text.refTo("command", "command");
            required.addAll(body(kind));
        });
        text.closed(required);
        if (kind == JourneyEvent.Kind.LOST) {
            text.object("not", () -> text.strings("required", List.of("competitor", "to")));
        } else if (kind == JourneyEvent.Kind.DEAL_CHANGED) {
            text.object("dependentRequired", () -> {
                text.strings("amount", List.of("currency"));
                text.strings("currency", List.of("amount"));
            });
        }
    }

    /** The properties that only events of this kind have; those that must be there. */
    private List<String> body(JourneyEvent.Kind kind) {
        return switch (kind) {
            case OPENED -> {
                worded("journey", "saleType");
                text.refTo("funnel", "funnel");
                yield List.of("journey", "funnel", "saleType");
            }
            case FACTS_LEARNED -> {
                text.refTo("learned", "learned");
                text.refTo("forgotten", "texts");
                text.object("evidence", () -> text.strings("enum", strengths()));
                strings("source");
                yield List.of();
            }
            case FORM_ATTACHED -> allWorded("form", "reference");
            case ACTION_DONE -> {
                strings("note");
                yield allWorded("action");
            }
            case OVERRIDE_REQUESTED -> allWorded("stage", "reason");
            case STAGE_APPROVED -> {
                strings("note");
                yield allWorded("stage", "position");
            }
            case STAGE_ENTERED -> {
                text.refTo("settled", "texts");
                yield allWorded("stage");
            }
            case STAGE_OVERRIDDEN -> {
                worded("stage", "position", "reason");
                text.refTo("waived", "waived");
                yield List.of("stage", "position", "reason", "waived");
            }
            case FALLEN_BACK -> {
                worded("stage");
                text.refTo("ceased", "texts");
                text.object("automatic", () -> text.type("boolean"));
                yield List.of("automatic");
            }
            case WON, RESUMED -> {
                strings("note");
                yield List.of();
            }
            case LOST -> {
                strings("competitor", "to");
                yield allWorded("reason");
            }
            case ENDED -> {
                text.object(
                        "endingKind",
                        () -> text.strings(
                                "enum",
                                Arrays.stream(EndingKind.values())
                                        .map(EndingKind::id)
                                        .toList()));
                strings("competitor", "note");
                worded("ending", "reason");
                yield List.of("ending", "endingKind");
            }
            case REOPENED -> allWorded("reason");
            case MOVED_TO_VERSION -> {
                worded("stage");
                text.refTo("funnel", "funnel");
                yield List.of("funnel");
            }
            case TAKEN_BACK -> {
                text.refTo("takenBack", "number");
                worded("reason");
                yield List.of("takenBack", "reason");
            }
            case OWNER_CHANGED -> {
                text.object("standIns", () -> listOf(text::worded));
                yield allWorded("owner");
            }
            case DEAL_CHANGED -> {
                text.object("amount", () -> {
                    text.type("number");
                    text.number("minimum", 0);
                });
                text.object("currency", () -> text.pattern("[A-Z]{3}"));
                text.refTo("expectedClose", "date");
                yield List.of();
            }
            case SALE_TYPE_CHANGED -> {
                worded("stage");
                yield allWorded("saleType");
            }
            case PUT_ON_HOLD -> {
                text.refTo("until", "date");
                worded("reason");
                yield List.of("until", "reason");
            }
            case MOVED_DOWN -> {
                worded("stage");
                worded("guide");
                yield allWorded("reason");
            }
        };
    }

    private void parts() {
        text.object("number", () -> {
            text.described("The number of an event in its journey, from 1 without gaps");
            text.type("integer");
            text.number("minimum", 1);
            text.number("maximum", Long.MAX_VALUE);
        });
        text.object("actor", () -> {
            text.described("Who did it, with the positions held then, and whether it is a program that acts by itself");
            text.type("object");
            text.object("properties", () -> {
                worded("id");
                text.object("positions", () -> listOf(text::worded));
                text.object("program", () -> text.type("boolean"));
            });
            text.closed(List.of("id"));
        });
        text.object("command", () -> {
            text.described("The command that it follows from, where its host gave it an id");
            text.type("object");
            text.object("properties", () -> worded("id", "digest"));
            text.closed(List.of("id", "digest"));
        });
        text.object("funnel", () -> {
            text.described("The version from now on, and what it decided then");
            text.type("object");
            text.object("properties", () -> worded("id", "version", "fingerprint"));
            text.closed(List.of("id", "version"));
        });
        text.object("waived", () -> {
            text.described("What the gate still asked for");
            text.type("object");
            text.object("properties", () -> {
                for (String lacking : List.of("criteria", "actions", "stages", "approvals")) {
                    text.refTo(lacking, "texts");
                }
            });
            text.closed(List.of());
        });
        text.object("texts", () -> listOf(text::string));
        text.object("learned", new FactsSchema(text, Optional.empty())::sheet);
    }

    private static List<String> strengths() {
        return Arrays.stream(Evidence.Strength.values())
                .map(Evidence.Strength::id)
                .toList();
    }

    private void listOf(Runnable item) {
        text.type("array");
        text.object("items", item);
    }

    private List<String> allWorded(String... names) {
        worded(names);
        return List.of(names);
    }

    private void worded(String... names) {
        for (String name : names) {
            text.object(name, text::worded);
        }
    }

    private void strings(String... names) {
        for (String name : names) {
            text.object(name, text::string);
        }
    }
}
