package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.fact.FactType;
import java.time.DateTimeException;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of one condition by the parameters of its kind. */
final class CheckReader {

    static final String PERIOD = "P(-?[0-9]{1,10}Y)?(-?[0-9]{1,10}M)?(-?[0-9]{1,9}W)?(-?[0-9]{1,10}D)?";
    private static final Pattern PERIODS = Pattern.compile("(?!P$)" + PERIOD);

    private final Vocabulary vocabulary;
    private final Problems problems;

    CheckReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Reads the arguments of one of some kinds of one id: of that which they fit best. */
    Condition read(List<ConditionKind> kinds, Node node) {
        ConditionKind best = kinds.get(0);
        for (ConditionKind kind : kinds) {
            best = fitting(kind, node) > fitting(best, node) ? kind : best;
        }
        return read(best, node);
    }

    /** How many of the arguments are of the right sort. */
    private long fitting(ConditionKind kind, Node node) {
        return node instanceof Node.Obj object
                ? kind.parameters().stream()
                        .filter(parameter -> object.members().containsKey(parameter.name()))
                        .filter(parameter -> isFit(
                                parameter,
                                object.members().get(parameter.name()).value()))
                        .count()
                : 0;
    }

    private boolean isFit(Parameter<?> parameter, Node node) {
        Token token = node instanceof Node.Scalar scalar ? scalar.token() : Token.END;
        return switch (parameter.type()) {
            case FACT -> isFit(parameter, node instanceof Node.Scalar scalar ? scalar.text() : "");
            case NUMBER, WHOLE_NUMBER -> token == Token.NUMBER;
            case PERIOD, TEXT, TEXTS -> token == Token.STRING;
            case DAY -> true;
        };
    }

    private boolean isFit(Parameter<?> parameter, String factId) {
        TypedFact<?> fact = vocabulary.facts().peek(factId);
        return fact != null && parameter.factTypes().contains(fact.type());
    }

    private Condition read(ConditionKind kind, Node node) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Parameter<?>> parameters = Kinds.written(kind);
        boolean complete =
                node instanceof Node.Obj ? named(kind, node, values) : single(kind, parameters, node, values);
        if (!complete) {
            return ConditionReader.UNREADABLE;
        }
        try {
            return new Check(kind, Arguments.of(values));
        } catch (IllegalArgumentException refused) {
            problems.add(node.spot(), String.valueOf(refused.getMessage()));
            return ConditionReader.UNREADABLE;
        }
    }

    private boolean single(ConditionKind kind, List<Parameter<?>> parameters, Node node, Map<String, Object> values) {
        if (parameters.size() != 1) {
            String names = parameters.stream()
                    .map(parameter -> "'" + parameter.name() + "'")
                    .collect(Collectors.joining(", "));
            Values.wrong(node, "an object with " + names, problems);
            return false;
        }
        implied(kind, values);
        return put(values, parameters.get(0), value(parameters.get(0), node));
    }

    private boolean named(ConditionKind kind, Node node, Map<String, Object> values) {
        Members members = Members.of(node, "an object", problems);
        if (members == null) {
            return false;
        }
        boolean complete = true;
        for (Parameter<?> parameter : kind.parameters()) {
            boolean mayLack = !Kinds.written(kind).contains(parameter);
            Node argument = mayLack
                    ? members.optional(parameter.name())
                    : members.required(parameter.name(), parameter.type().noun());
            if (argument != null) {
                complete &= put(values, parameter, value(parameter, argument));
            } else if (mayLack) {
                implied(kind, values);
            } else {
                complete = false;
            }
        }
        members.done();
        return complete;
    }

    private static void implied(ConditionKind kind, Map<String, Object> values) {
        Kinds.impliedFact(kind).ifPresent(parameter -> values.put(parameter.name(), AttachedForms.FACT));
    }

    private static boolean put(Map<String, Object> values, Parameter<?> parameter, @Nullable Object value) {
        if (value != null) {
            values.put(parameter.name(), value);
        }
        return value != null;
    }

    private @Nullable Object value(Parameter<?> parameter, Node node) {
        String expected = parameter.type().noun();
        return switch (parameter.type()) {
            case FACT -> fact(parameter, node);
            case NUMBER -> Values.number(node, expected, problems);
            case WHOLE_NUMBER -> Values.wholeNumber(node, expected, problems);
            case PERIOD -> period(node, expected);
            case DAY -> new DayFormat(vocabulary, problems).read(node);
            case TEXT -> Values.string(node, expected, problems);
            case TEXTS -> {
                List<Node> items = Values.oneOrMore(node, expected, problems);
                yield items.isEmpty() ? null : Values.strings(items, "a text", problems);
            }
        };
    }

    private @Nullable TypedFact<?> fact(Parameter<?> parameter, Node node) {
        boolean forms = node instanceof Node.Scalar scalar
                && scalar.token() == Token.STRING
                && scalar.text().equals(AttachedForms.FACT.id());
        TypedFact<?> fact = forms ? AttachedForms.FACT : vocabulary.facts().find(node, problems);
        if (fact != null && !parameter.factTypes().contains(fact.type())) {
            problems.add(
                    node.spot(),
                    "fact '" + fact.id() + "' is " + fact.describe() + ", but "
                            + parameter.factTypes().stream().map(FactType::noun).collect(Collectors.joining(" or "))
                            + " is needed");
            return null;
        }
        return fact;
    }

    private @Nullable Period period(Node node, String expected) {
        return period(node, expected, problems);
    }

    static @Nullable Period period(Node node, String expected, Problems problems) {
        String text = Values.string(node, expected, problems);
        if (text == null) {
            return null;
        }
        try {
            if (PERIODS.matcher(text).matches()) {
                return Period.parse(text);
            }
        } catch (DateTimeException beyond) {
            // said below, as for every other malformed period
        }
        Values.wrong(node, expected, problems);
        return null;
    }
}
