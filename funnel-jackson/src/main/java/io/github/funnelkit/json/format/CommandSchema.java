package io.github.funnelkit.json.format;

import io.github.funnelkit.journey.Evidence;
import io.github.funnelkit.journey.JourneyCommand;
import io.github.funnelkit.json.DocumentFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The JSON Schema of commands: what only those of a kind say. */
final class CommandSchema {

    private final SchemaText text;

    CommandSchema(SchemaText text) {
        this.text = text;
    }

    void write() {
        text.head("urn:funnelkit:schema:command:1", "What somebody wants to happen in a customer's journey");
        text.type("object");
        text.object("properties", () -> {
            text.object("format", () -> text.only(DocumentFormat.COMMAND));
            text.object("command", () -> text.strings("enum", CommandKinds.BY_ID.keySet()));
        });
        text.strings("required", List.of("command"));
        text.list("oneOf", () -> CommandKinds.BY_ID.keySet().forEach(id -> text.item(() -> text.ref(id))));
        text.object("$defs", () -> {
            CommandKinds.BY_ID.forEach((id, kind) -> text.object(id, () -> command(id, kind)));
            parts();
        });
    }

    private void command(String id, JourneyCommand.Kind kind) {
        text.type("object");
        List<String> required = new ArrayList<>(List.of("command"));
        text.object("properties", () -> {
            text.object("format", text::string);
            text.object("command", () -> text.only(id));
            required.addAll(body(kind));
        });
        text.closed(required);
        if (kind == JourneyCommand.Kind.CHANGE_DEAL) {
            text.object("dependentRequired", () -> {
                text.strings("amount", List.of("currency"));
                text.strings("currency", List.of("amount"));
            });
        }
    }

    /** The properties that only commands of this kind have; those that must be there. */
    private List<String> body(JourneyCommand.Kind kind) {
        return switch (kind) {
            case LEARN -> {
                text.refTo("learned", "learned");
                text.object("forgotten", () -> listOf(text::string));
                text.object(
                        "evidence",
                        () -> text.strings(
                                "enum",
                                Arrays.stream(Evidence.Strength.values())
                                        .map(Evidence.Strength::id)
                                        .toList()));
                yield strings("source");
            }
            case ATTACH -> worded("form", "reference");
            case COMPLETE -> {
                strings("note");
                yield worded("action");
            }
            case ENTER -> worded("stage");
            case APPROVE -> {
                strings("note");
                yield worded("stage");
            }
            case REQUEST_OVERRIDE, OVERRIDE_GATE -> {
                strings("reason");
                yield worded("stage");
            }
            case REVIEW, FALL_BACK -> List.of();
            case WIN, RESUME -> strings("note");
            case LOSE -> strings("reason", "competitor");
            case END -> {
                strings("reason", "competitor", "note");
                yield worded("ending");
            }
            case REOPEN -> strings("reason");
            case MOVE_TO_VERSION -> {
                text.refTo("funnel", "funnel");
                text.refTo("landing", "landing");
                yield List.of("funnel");
            }
            case TAKE_BACK -> {
                text.object("event", () -> {
                    text.described("The number of the event that is taken back");
                    text.type("integer");
                    text.number("minimum", 1);
                    text.number("maximum", Long.MAX_VALUE);
                });
                strings("reason");
                yield List.of("event");
            }
            case MOVE_DOWN -> {
                text.refTo("landing", "lowerStage");
                strings("reason");
                worded("guide");
                yield List.of("landing");
            }
            case HOLD -> {
                text.refTo("until", "date");
                strings("reason");
                yield List.of("until");
            }
            case CHANGE_OWNER -> {
                text.object("standIns", () -> listOf(text::worded));
                yield worded("owner");
            }
            case CHANGE_DEAL -> {
                text.object("amount", () -> {
                    text.type("number");
                    text.number("minimum", 0);
                });
                text.object("currency", () -> text.pattern("[A-Z]{3}"));
                text.refTo("expectedClose", "date");
                yield List.of();
            }
            case CHANGE_SALE_TYPE -> {
                text.refTo("landing", "landing");
                yield worded("saleType");
            }
        };
    }

    private void parts() {
        text.object("landing", () -> {
            text.described("Where the journey shall stand; at the same stage, where it is left out");
            text.list("anyOf", () -> {
                text.item(() -> text.only(LandingFormat.SAME));
                text.item(() -> text.ref("lowerStage"));
            });
        });
        text.object(
                "lowerStage",
                () -> text.list("anyOf", () -> {
                    text.item(() -> text.only(LandingFormat.BEFORE));
                    text.item(() -> {
                        text.type("object");
                        text.object("properties", () -> worded("stage"));
                        text.closed(List.of("stage"));
                    });
                }));
        text.object("funnel", () -> {
            text.described("The version to go by");
            text.type("object");
            text.object("properties", () -> worded("id", "version"));
            text.closed(List.of("id", "version"));
        });
        text.object("learned", FactsSchema.ofAny(text)::sheet);
        FactsSchema.ofAny(text).parts();
    }

    private void listOf(Runnable item) {
        text.type("array");
        text.object("items", item);
    }

    private List<String> worded(String... names) {
        for (String name : names) {
            text.object(name, text::worded);
        }
        return List.of(names);
    }

    /** None of them must be there. */
    private List<String> strings(String... names) {
        for (String name : names) {
            text.object(name, text::string);
        }
        return List.of();
    }
}
