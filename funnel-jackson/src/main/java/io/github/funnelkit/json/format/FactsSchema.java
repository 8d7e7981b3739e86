package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.json.DocumentFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON Schema of fact sheets: of one funnel, or of any. */
public final class FactsSchema {

    private final SchemaText text;
    private final Optional<Funnel> funnel;

    FactsSchema(SchemaText text, Optional<Funnel> funnel) {
        this.text = text;
        this.funnel = funnel;
    }

    /**
     * That of sheets of any funnel, as part of another schema.
     *
     * @param text the other schema
     * @return what writes it
     */
    public static FactsSchema ofAny(SchemaText text) {
        return new FactsSchema(text, Optional.empty());
    }

    void write() {
        String of =
                funnel.map(known -> ":" + known.id() + ":" + known.version()).orElse("");
        text.head(
                "urn:funnelkit:schema:facts:1" + of.replaceAll("[^A-Za-z0-9:._-]", "-"),
                "What is known about a customer");
        sheet();
        text.object("$defs", this::parts);
    }

    /** A sheet, of which the definitions are {@link #parts}. */
    public void sheet() {
        text.type("object");
        text.object("properties", () -> {
            text.object("$format", () -> text.only(DocumentFormat.FACTS));
            text.object("$schema", text::string);
            List<Fact<?>> facts = new ArrayList<>(funnel.map(Funnel::facts).orElse(List.of()));
            facts.add(AttachedForms.FACT);
            facts.forEach(fact -> text.object(fact.id(), () -> fact(fact)));
        });
        if (funnel.isPresent()) {
            text.closed(List.of());
        } else {
            text.object(
                    "propertyNames",
                    () -> text.list("anyOf", () -> {
                        text.item(() -> text.strings("enum", List.of("$format", "$schema")));
                        text.item(() -> text.sink().property("pattern", "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"));
                    }));
            text.object("additionalProperties", this::any);
        }
    }

    /** The definitions that a sheet refers to. */
    public void parts() {
        text.object("none", () -> {
            text.described("Known to be none");
            text.type("object");
            text.object(
                    "properties",
                    () -> text.object("none", () -> {
                        text.sink().name("const");
                        text.sink().bool(true);
                    }));
            text.closed(List.of("none"));
        });
        text.object("date", () -> {
            text.pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            text.sink().property("format", "date");
        });
    }

    /** The value of a fact of which nothing is known. */
    private void any() {
        text.list("anyOf", () -> {
            text.item(() -> text.strings("type", List.of("null", "boolean", "number")));
            text.item(text::stated);
            text.item(() -> {
                text.type("array");
                text.object("items", text::stated);
            });
            text.item(() -> {
                text.type("array");
                text.object("items", () -> text.type("object"));
            });
            text.item(() -> text.ref("none"));
            text.item(() -> withUnit(() -> text.type("number"), text::filled));
        });
    }

    private void fact(Fact<?> fact) {
        text.described(fact.label().in(Locale.ENGLISH));
        text.list("anyOf", () -> {
            text.item(() -> text.type("null"));
            if (fact.type().canBeNone()) {
                text.item(() -> text.ref("none"));
            }
            text.item(() -> value(fact));
            if (!fact.unit().isEmpty()) {
                text.item(() -> withUnit(() -> value(fact), () -> text.only(fact.unit())));
            }
        });
    }

    private void bound(String name, @Nullable BigDecimal stated, @Nullable BigDecimal implied) {
        BigDecimal bound = stated == null ? implied : stated;
        if (bound != null) {
            text.sink().name(name);
            text.sink().number(bound);
        }
    }

    private void withUnit(Runnable value, Runnable unit) {
        text.type("object");
        text.object("properties", () -> {
            text.object("value", value);
            text.object("unit", unit);
        });
        text.closed(List.of("value", "unit"));
    }

    private void value(Fact<?> fact) {
        switch (fact.type()) {
            case FLAG -> text.type("boolean");
            case COUNT -> {
                text.type("integer");
                bound("minimum", fact.bounds().least(), BigDecimal.ZERO);
                bound("maximum", fact.bounds().most(), BigDecimal.valueOf(Long.MAX_VALUE));
            }
            case QUANTITY -> {
                text.type("number");
                bound("minimum", fact.bounds().least(), null);
                bound("maximum", fact.bounds().most(), null);
            }
            case CHOICE -> {
                text.described(
                        "One of " + String.join(", ", fact.entries()) + ", or what it is called in any language");
                text.stated();
            }
            case DAY -> text.ref("date");
            case TEXT -> text.stated();
            case DAYS -> {
                text.type("array");
                text.refTo("items", "date");
            }
            case RECORDS -> {
                text.type("array");
                text.object("items", () -> {
                    text.type("object");
                    text.object(
                            "properties", () -> fact.each().forEach(each -> text.object(each.id(), () -> fact(each))));
                    text.closed(List.of());
                });
            }
            case CHECKLIST -> {
                text.type("array");
                text.object("items", () -> {
                    if (fact.entries().isEmpty()) {
                        text.stated();
                    } else {
                        text.strings("enum", fact.entries());
                    }
                });
            }
        }
    }
}
