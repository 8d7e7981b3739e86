package io.github.funnelkit.condition;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.predicate.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A fact of any type has a value. None is not met. */
final class Present implements BuiltIn {

    static final Present KIND = new Present();
    private static final Parameter<Askable<?>> FACT = Parameter.fact("fact", Askable.class);

    private Present() {}

    Check check(Askable<?> fact) {
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
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), new Presence(true));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return List.of(Examples.anyOf(arguments.get(FACT), today));
    }

    @Override
    public String asks(Arguments arguments, Locale language) {
        return ConditionWords.asked(arguments.get(FACT), ConditionWords.SET.in(language), language);
    }
}
