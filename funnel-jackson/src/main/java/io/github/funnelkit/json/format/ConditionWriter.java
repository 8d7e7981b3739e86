package io.github.funnelkit.json.format;

import io.github.funnelkit.condition.AllOf;
import io.github.funnelkit.condition.AnyOf;
import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.Not;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.condition.WhenThen;
import io.github.funnelkit.fact.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes conditions in their shortest form. */
final class ConditionWriter {

    private ConditionWriter() {}

    static void write(Condition condition, CheckedSink sink) {
        sink.startObject();
        if (condition instanceof Check check) {
            sink.name(check.kind().id());
            check(check, sink);
        } else if (condition instanceof WhenThen whenThen) {
            sink.name("when");
            write(whenThen.when(), sink);
            sink.name("then");
            write(whenThen.then(), sink);
        } else if (condition instanceof Not not) {
            sink.name("not");
            write(not.part(), sink);
        } else if (condition instanceof AllOf all) {
            joined("allOf", all.parts(), sink);
        } else if (condition instanceof AnyOf any) {
            joined("anyOf", any.parts(), sink);
        } else if (condition instanceof AtLeastOf atLeast) {
            sink.name("atLeastOf");
            sink.startObject();
            sink.name("least");
            sink.number(atLeast.least());
            joined("of", atLeast.parts(), sink);
            sink.endObject();
        }
        sink.endObject();
    }

    private static void joined(String name, List<Condition> parts, CheckedSink sink) {
        sink.name(name);
        sink.startArray();
        parts.forEach(part -> write(part, sink));
        sink.endArray();
    }

    private static void check(Check check, CheckedSink sink) {
        Arguments arguments = check.arguments();
        Optional<Parameter<?>> implied = Kinds.impliedFact(check.kind())
                .filter(parameter ->
                        AttachedForms.FACT.equals(arguments.values().get(parameter.name())));
        List<? extends Parameter<?>> written = check.kind().parameters().stream()
                .filter(parameter -> implied.isEmpty() || !implied.get().equals(parameter))
                .toList();
        if (written.size() == 1) {
            value(argument(arguments, written.get(0)), sink);
            return;
        }
        sink.startObject();
        for (Parameter<?> parameter : written) {
            sink.name(parameter.name());
            value(argument(arguments, parameter), sink);
        }
        sink.endObject();
    }

    private static Object argument(Arguments arguments, Parameter<?> parameter) {
        return Objects.requireNonNull(arguments.values().get(parameter.name()), parameter.name());
    }

    private static void value(Object value, CheckedSink sink) {
        if (value instanceof Condition condition) {
            write(condition, sink);
        } else if (value instanceof Fact<?> fact) {
            sink.string(fact.id());
        } else if (value instanceof BigDecimal number) {
            sink.number(number);
        } else if (value instanceof Integer number) {
            sink.number(number);
        } else if (value instanceof FactShare share) {
            ShareFormat.write(share, sink);
        } else if (value instanceof ReferenceDay day) {
            DayFormat.write(day, sink);
        } else if (value instanceof List<?> texts && texts.size() == 1) {
            sink.string(texts.get(0).toString());
        } else if (value instanceof List<?> texts) {
            sink.startArray();
            texts.forEach(text -> sink.string(text.toString()));
            sink.endArray();
        } else {
            sink.string(value.toString());
        }
    }
}
