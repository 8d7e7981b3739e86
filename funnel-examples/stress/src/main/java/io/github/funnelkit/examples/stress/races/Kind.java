package io.github.funnelkit.examples.stress.races;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.fact.FactType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A condition kind of a host that is always met. */
record Kind(String id) implements ConditionKind {

    private static final Parameter<Flag> FLAG = Parameter.fact("flag", FactType.FLAG);

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FLAG);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return facts -> Outcome.MET;
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return id;
    }
}
