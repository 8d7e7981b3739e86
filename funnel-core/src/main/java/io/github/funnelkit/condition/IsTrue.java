package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.predicate.Truth;
import io.github.funnelkit.internal.wording.OneLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A flag is true. */
final class IsTrue implements BuiltIn {

    static final IsTrue KIND = new IsTrue();
    private static final Parameter<Fact<Boolean>> FACT = Parameter.fact("fact", FactType.FLAG);

    private IsTrue() {}

    Check check(Fact<Boolean> flag) {
        return new Check(this, Arguments.of(FACT, flag));
    }

    @Override
    public String id() {
        return "is";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), new Truth());
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        Fact<Boolean> flag = arguments.get(FACT);
        return List.of(Examples.of(flag, true), Examples.of(flag, false));
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return OneLine.of(arguments.get(FACT).label(), language);
    }
}
