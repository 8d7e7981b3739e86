package io.github.funnelkit.json.format;

import static io.github.funnelkit.json.format.DocumentWords.say;

import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.TypedFact;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import org.jspecify.annotations.Nullable;

/** Which day is that of the next action, where a methodology says so. */
final class NextActionFormat {

    static final String PROPERTY = "nextAction";

    private NextActionFormat() {}

    static void read(@Nullable Node node, Defined<TypedFact<?>> facts, FunnelBuilder funnel, Problems problems) {
        TypedFact<?> fact = node == null ? null : facts.find(node, problems);
        if (fact instanceof Day day) {
            funnel.nextAction(day);
        } else if (node != null && fact != null) {
            problems.add(
                    node.spot(),
                    say(
                            "next-action.other-type",
                            "fact",
                            fact.id(),
                            "type",
                            fact.type().id(),
                            "example",
                            example(facts)));
        }
    }

    /** A day that there is, or how one is defined. */
    private static String example(Defined<TypedFact<?>> facts) {
        return facts.all().stream()
                .filter(Day.class::isInstance)
                .findFirst()
                .map(TypedFact::id)
                .orElse("nextActionDate: {type: day, label: Next action}");
    }

    static void write(Funnel funnel, CheckedSink sink) {
        funnel.nextAction().ifPresent(fact -> sink.property(PROPERTY, fact.id()));
    }

    static void schema(SchemaText text) {
        text.described("The fact of type day that is the day of the next action");
        text.ref("reference");
    }
}
