package io.github.funnelkit.testing;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Condition kinds of a host: one over two facts with examples, one without examples. */
public final class HostKinds {

    public static final Count BEDS = Count.of("beds", "beds", text("床位", "Beds"));

    private static final Parameter<Count> FACT = Parameter.fact("fact", FactType.COUNT);
    private static final Parameter<Count> OTHER = Parameter.fact("other", FactType.COUNT);

    private HostKinds() {}

    /** The condition that one number is at least twice another. */
    public static Check twiceAs(Count fact, Count other) {
        return new Check(new TwiceAs(), Arguments.of(FACT, fact).and(OTHER, other));
    }

    static Check odd(Count fact) {
        return new Check(new Odd(), Arguments.of(FACT, fact));
    }

    private record TwiceAs() implements ConditionKind {
        @Override
        public String id() {
            return "acme:twice";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(FACT, OTHER);
        }

        @Override
        public Test test(Arguments arguments, LocalDate today) {
            return facts -> {
                Number one = facts.known(arguments.get(FACT));
                Number other = facts.known(arguments.get(OTHER));
                return Outcome.of(one != null && other != null && one.longValue() >= 2 * other.longValue());
            };
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return arguments.get(FACT).label().in(language) + " >= 2 x "
                    + arguments.get(OTHER).label().in(language);
        }

        @Override
        public List<FactSheet> examples(Arguments arguments, LocalDate today) {
            FactSheet ten = FactSheet.empty().with(arguments.get(OTHER), 10);
            return List.of(ten.with(arguments.get(FACT), 20), ten.with(arguments.get(FACT), 19));
        }
    }

    private record Odd() implements ConditionKind {
        @Override
        public String id() {
            return "acme:odd";
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(FACT);
        }

        @Override
        public Test test(Arguments arguments, LocalDate today) {
            return facts -> {
                Number value = facts.known(arguments.get(FACT));
                return Outcome.of(value != null && value.longValue() % 2 == 1);
            };
        }

        @Override
        public String describe(Arguments arguments, Locale language) {
            return arguments.get(FACT).label().in(language) + " odd";
        }
    }
}
