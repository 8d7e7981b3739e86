package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.json.DocumentFormat;
import java.util.List;

/** The JSON Schema of funnel definitions. */
final class FunnelSchema {

    /** The ids of everything but facts. */
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,99}";

    private static final String FACT_ID = "(?!forms$)[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    private final SchemaText text;
    private final CriteriaRegistry registry;

    FunnelSchema(SchemaText text, CriteriaRegistry registry) {
        this.text = text;
        this.registry = registry;
    }

    void write() {
        text.head("urn:funnelkit:schema:funnel:1", "The definition of a sales funnel");
        text.type("object");
        text.object("properties", this::properties);
        text.closed(List.of("format", "id", "version", "saleTypes", "stages"));
        text.object("$defs", () -> {
            parts();
            stages();
            guides();
            EndingSchema.write(text, ID);
            new ConditionSchema(text, registry).write();
        });
    }

    private void properties() {
        text.object("$schema", text::string);
        text.object("format", () -> text.only(DocumentFormat.FUNNEL));
        text.object("id", () -> text.pattern(ID));
        text.object("version", text::worded);
        text.refTo("label", "text");
        text.object("source", () -> SourceDocumentFormat.schema(text));
        text.object("derivedFrom", () -> {
            text.type("object");
            text.object("properties", () -> {
                text.object("id", text::string);
                text.object("version", text::string);
                RenamesFormat.schema(text, ID, FACT_ID);
            });
            text.closed(List.of("id", "version"));
        });
        text.object("languages", () -> {
            text.type("array");
            text.refTo("items", "language");
        });
        text.refTo(HoldingFormat.PROPERTY, "holding");
        text.object("saleTypes", () -> {
            text.byId(ID, "text");
            text.number("minProperties", 1);
        });
        text.object("facts", () -> text.byId(FACT_ID, "fact"));
        text.object(CollectionFormat.PART, () -> text.byId(FACT_ID, "collection"));
        text.object("forms", () -> text.byId(ID, "text"));
        text.object("positions", () -> text.byId(ID, "text"));
        text.object(NextActionFormat.PROPERTY, () -> NextActionFormat.schema(text));
        text.object(GateFormat.PROPERTY, () -> GateFormat.schema(text));
        text.object(SignalsFormat.PROPERTY, () -> SignalsFormat.schema(text));
        text.object("stages", () -> {
            text.byId(ID, "stage");
            text.number("minProperties", 1);
        });
        text.object("guides", () -> text.byId(ID, "guide"));
        text.object("endings", () -> text.byId(ID, "ending"));
    }

    private void parts() {
        text.object("language", () -> text.pattern(TextFormat.TAG));
        text.object("text", () -> {
            text.described("A text without language, or a text for each BCP 47 language");
            text.list("anyOf", () -> {
                text.item(text::worded);
                text.item(() -> {
                    text.type("object");
                    text.refTo("propertyNames", "language");
                    text.object("additionalProperties", text::worded);
                    text.number("minProperties", 1);
                });
            });
        });
        text.object("reference", () -> {
            text.described("The id of something that is defined elsewhere in this document");
            text.string();
        });
        text.object("source", () -> {
            text.described("Where in the source it stands; an object says more; without it, it is an extension");
            text.list("anyOf", () -> {
                text.item(text::filled);
                text.item(() -> {
                    text.type("object");
                    text.object("properties", () -> {
                        text.refTo("provenance", "provenance");
                        text.object("reference", text::filled);
                        text.refTo("note", "text");
                    });
                    text.closed(List.of("provenance"));
                });
            });
        });
        text.object("provenance", () -> text.strings("enum", SourceFormat.PROVENANCES));
        text.object("holding", () -> HoldingFormat.schema(text));
        text.object("fact", this::fact);
        text.object("collection", () -> CollectionFormat.schema(text, FACT_ID));
    }

    private void fact() {
        text.type("object");
        text.object("properties", () -> {
            text.object("type", () -> text.strings("enum", FactFormat.TYPES));
            text.object("unit", this::unit);
            text.refTo("label", "text");
            text.object("entries", this::entries);
            text.object("sum", this::sum);
            text.object("ordered", () -> text.type("boolean"));
            text.object("least", () -> text.type("number"));
            text.object("most", () -> text.type("number"));
        });
        text.closed(List.of("type", "label"));
        text.list("allOf", () -> {
            text.item(() -> onlyFor("unit", List.of("count", "quantity")));
            text.item(() -> onlyFor("sum", List.of("count", "quantity")));
            text.item(() -> onlyFor("least", List.of("count", "quantity")));
            text.item(() -> onlyFor("most", List.of("count", "quantity")));
            text.item(() -> onlyFor("ordered", List.of("choice")));
            text.item(() -> onlyFor("entries", List.of("choice", "checklist")));
            text.item(this::choice);
        });
    }

    private void sum() {
        text.described("The numbers that are added up, some of them several times");
        text.type("array");
        text.object(
                "items",
                () -> text.list("anyOf", () -> {
                    text.item(text::string);
                    text.item(() -> {
                        text.type("object");
                        text.object("properties", () -> {
                            text.object("fact", text::string);
                            text.object("times", () -> text.type("number"));
                        });
                        text.closed(List.of("fact"));
                    });
                }));
        text.number("minItems", 1);
    }

    private void unit() {
        text.described("A unit such as CNY, or an object with the unit and what it is called");
        text.list("anyOf", () -> {
            text.item(text::filled);
            text.item(() -> {
                text.type("object");
                text.object("propertyNames", () -> text.number("minLength", 1));
                text.refTo("additionalProperties", "text");
                text.number("minProperties", 1);
                text.number("maxProperties", 1);
            });
        });
    }

    private void entries() {
        text.described("The entries that are allowed, or an object with what each is called");
        text.list("anyOf", () -> {
            text.item(() -> {
                text.type("array");
                text.object("items", text::entry);
                text.sink().name("uniqueItems");
                text.sink().bool(true);
            });
            text.item(() -> {
                text.type("object");
                text.object("propertyNames", text::entry);
                text.refTo("additionalProperties", "text");
            });
        });
    }

    private void onlyFor(String property, List<String> types) {
        text.object("if", () -> text.strings("required", List.of(property)));
        text.object(
                "then", () -> text.object("properties", () -> text.object("type", () -> text.strings("enum", types))));
    }

    /** A choice has entries to choose from. */
    private void choice() {
        text.object(
                "if",
                () -> text.object(
                        "properties", () -> text.object("type", () -> text.strings("enum", List.of("choice")))));
        text.object("then", () -> {
            text.object(
                    "properties",
                    () -> text.object("entries", () -> {
                        text.number("minItems", 1);
                        text.number("minProperties", 1);
                    }));
            text.strings("required", List.of("entries"));
        });
    }

    private void stages() {
        text.object("stage", () -> {
            text.type("object");
            text.object("properties", () -> {
                text.refTo("customerType", "text");
                text.object("saleTypes", () -> text.oneOrMore("reference"));
                text.object(
                        "winProbability",
                        () -> text.list("anyOf", () -> {
                            text.item(() -> text.ref("percent"));
                            text.item(() -> {
                                text.type("object");
                                text.refTo("additionalProperties", "percent");
                                text.number("minProperties", 1);
                            });
                        }));
                text.object(CategoryFormat.PROPERTY, () -> text.strings("enum", CategoryFormat.CATEGORIES));
                text.object("incomplete", () -> {
                    text.described("Whether the source breaks off inside the stage");
                    text.type("boolean");
                });
                text.refTo(HoldingFormat.PROPERTY, "holding");
                StageRulesFormat.properties(text);
                text.refTo("source", "source");
                text.object("chosenBy", () -> {
                    text.described(
                            "The choice in order whose entries are the stages, where the seller chooses the stage");
                    text.ref("reference");
                });
                text.object("criteria", () -> {
                    text.described("By name for all sale types, or by saleType.name for one");
                    text.byId("(" + ID + "\\.)?" + ID, "criterion");
                    text.number("minProperties", 1);
                });
            });
            text.closed(List.of("customerType"));
            text.list("anyOf", () -> {
                text.item(() -> text.strings("required", List.of("criteria")));
                text.item(() -> text.strings("required", List.of("chosenBy")));
            });
        });
        text.object(StageRulesFormat.APPROVAL, () -> StageRulesFormat.schema(text));
        text.object("percent", () -> {
            text.type("number");
            text.number("minimum", 0);
            text.number("maximum", 100);
        });
        text.object("criterion", () -> {
            text.type("object");
            text.object("properties", () -> {
                text.refTo("text", "text");
                text.object("toDo", () -> {
                    text.described("What to do when it is missing; always an extension");
                    text.ref("text");
                });
                text.refTo("when", "condition");
                text.object("confirmed", () -> {
                    text.described("Met when somebody confirms what the text says, without a condition");
                    text.only(StageReader.BY_HAND);
                });
                text.object("saleTypes", () -> text.oneOrMore("reference"));
                text.object("requiresForm", () -> text.oneOrMore("reference"));
                text.refTo(HoldingFormat.PROPERTY, "holding");
                text.refTo("source", "source");
            });
            text.closed(List.of());
            text.list("oneOf", () -> {
                text.item(() -> text.strings("required", List.of("when")));
                text.item(() -> text.strings("required", List.of("confirmed", "text")));
            });
        });
    }

    private void guides() {
        text.object("guide", () -> {
            text.type("object");
            text.object("properties", () -> {
                text.refTo("title", "text");
                text.object("from", text::filled);
                text.object("to", text::filled);
                text.object("back", () -> text.type("boolean"));
                text.refTo("when", "condition");
                text.object("saleTypes", () -> text.oneOrMore("reference"));
                text.refTo("source", "source");
                text.object("mandatory", () -> text.byId(ID, "action"));
                text.object("optional", () -> text.byId(ID, "action"));
                text.object("team", () -> text.byId(ID, "text"));
            });
            text.closed(List.of("to"));
            text.list("anyOf", () -> {
                text.item(() -> someOf("mandatory"));
                text.item(() -> someOf("optional"));
            });
        });
        text.object("action", () -> {
            text.list("anyOf", () -> {
                text.item(text::worded);
                text.item(this::action);
            });
        });
        text.object(
                "help",
                () -> text.list("anyOf", () -> {
                    text.item(text::string);
                    text.item(() -> {
                        text.type("object");
                        text.object("properties", () -> {
                            text.object("criterion", text::string);
                            text.refTo("provenance", "provenance");
                        });
                        text.closed(List.of("criterion", "provenance"));
                    });
                }));
    }

    private void someOf(String actions) {
        text.strings("required", List.of(actions));
        text.object("properties", () -> text.object(actions, () -> text.number("minProperties", 1)));
    }

    private void action() {
        text.type("object");
        text.object("properties", () -> {
            text.refTo("text", "text");
            text.object("points", () -> {
                text.type("array");
                text.refTo("items", "text");
            });
            text.object("forms", () -> text.oneOrMore("reference"));
            text.object("helps", () -> text.oneOrMore("help"));
            text.object(DueFormat.PROPERTY, () -> DueFormat.schema(text));
            text.refTo("source", "source");
        });
        text.closed(List.of("text"));
    }
}
