package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.predicate.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A fact of any type has a value. None is not met. */
final class Present implements BuiltIn {

    static final Present KIND = new Present();
    private static final Parameter<Fact<?>> FACT = Parameter.anyFact("fact");

    private Present() {}

    Check check(Fact<?> fact) {
        return new Check(this, Arguments.of(FACT, fact));
    }

    @Override
    public String id() {
        return "present";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT);
    }

    @Override
    public @Nullable Range range(Arguments arguments) {
        return arguments.get(FACT).type() == FactType.CHECKLIST ? Range.sizes(1, null) : null;
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), new Presence(true));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return List.of(Examples.anyOf(arguments.get(FACT), today));
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return ConditionWords.asked(arguments.get(FACT), ConditionWords.SET.in(language), language);
    }
}
