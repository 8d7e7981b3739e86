package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.ParameterType;
import io.github.funnelkit.fact.FactType;
import java.util.List;
import java.util.stream.Collectors;

/** The JSON Schema of conditions: the joins and the kinds of a registry. */
final class ConditionSchema {

    private final SchemaText text;
    private final CriteriaRegistry registry;

    ConditionSchema(SchemaText text, CriteriaRegistry registry) {
        this.text = text;
        this.registry = registry;
    }

    void write() {
        text.object("condition", () -> {
            text.described("One condition, several with allOf or anyOf, the opposite with not, or when and then");
            text.type("object");
            text.object("properties", () -> {
                registry.kinds().stream()
                        .map(ConditionKind::id)
                        .distinct()
                        .forEach(id -> text.object(id, () -> kinds(registry.kindsOf(id))));
                text.refTo("allOf", "conditions");
                text.refTo("anyOf", "conditions");
                text.object("atLeastOf", this::atLeastOf);
                text.refTo("not", "condition");
                text.refTo("when", "condition");
                text.refTo("then", "condition");
            });
            text.closed(List.of());
            text.object(
                    "if",
                    () -> text.list("anyOf", () -> {
                        text.item(() -> text.strings("required", List.of("when")));
                        text.item(() -> text.strings("required", List.of("then")));
                    }));
            text.object("then", () -> {
                text.strings("required", List.of("when", "then"));
                text.number("maxProperties", 2);
            });
            text.object("else", () -> {
                text.number("minProperties", 1);
                text.number("maxProperties", 1);
            });
        });
        text.object("conditions", () -> {
            text.type("array");
            text.refTo("items", "condition");
            text.number("minItems", 1);
        });
    }

    private void atLeastOf() {
        text.type("object");
        text.object("properties", () -> {
            text.object("least", () -> {
                text.type("integer");
                text.number("minimum", 1);
            });
            text.refTo("of", "conditions");
        });
        text.closed(List.of("least", "of"));
    }

    private void kinds(List<ConditionKind> kinds) {
        if (kinds.size() == 1) {
            kind(kinds.get(0));
        } else {
            text.list("anyOf", () -> kinds.forEach(kind -> text.item(() -> kind(kind))));
        }
    }

    private void kind(ConditionKind kind) {
        List<Parameter<?>> written = Kinds.written(kind);
        if (written.size() != 1) {
            named(kind, written);
            return;
        }
        text.list("anyOf", () -> {
            text.item(() -> argument(kind, written.get(0)));
            text.item(() -> named(kind, written));
        });
    }

    private void named(ConditionKind kind, List<Parameter<?>> written) {
        text.type("object");
        text.object("properties", () -> {
            for (Parameter<?> parameter : kind.parameters()) {
                text.object(parameter.name(), () -> argument(kind, parameter));
                if (parameter.type() == ParameterType.CONDITION) {
                    text.refTo("where", "condition");
                }
            }
        });
        text.closed(written.stream().map(Parameter::name).toList());
    }

    /** What the library's own kinds never take, although it is of the type; a host's say so when a definition is built. */
    private static boolean isOfHost(ConditionKind kind) {
        return kind.id().indexOf(':') >= 0;
    }

    private void argument(ConditionKind kind, Parameter<?> parameter) {
        switch (parameter.type()) {
            case FACT -> {
                text.described("The id of "
                        + parameter.factTypes().stream().map(FactType::noun).collect(Collectors.joining(" or ")));
                text.string();
            }
            case NUMBER -> text.type("number");
            case WHOLE_NUMBER -> {
                text.type("integer");
                text.number("minimum", isOfHost(kind) ? Integer.MIN_VALUE : 0);
                text.number("maximum", Integer.MAX_VALUE);
            }
            case PERIOD -> {
                text.described("A calendar period, such as P12M or P1Y");
                text.pattern("(?!P$)" + (isOfHost(kind) ? PeriodReader.PERIOD : PeriodReader.POSITIVE_PERIOD));
            }
            case SHARE -> ShareFormat.schema(text);
            case DAY -> DayFormat.schema(text);
            case CONDITION -> text.ref("condition");
            case TEXT -> text.string();
            case TEXTS -> text.oneOrMore("reference");
        }
    }
}
