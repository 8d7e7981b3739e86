package io.github.funnelkit.examples.cli;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A condition kind of a host, found on the class path: a score from A to F is at least as good as another. */
public final class ScoreAtLeast implements ConditionKind {

    private static final Parameter<FreeText> FACT = Parameter.fact("fact", FactType.TEXT);
    private static final Parameter<String> BOUND = Parameter.text("atLeast");

    @Override
    public String id() {
        return "solar:score";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, BOUND);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return facts -> Outcome.of(isGood(facts, arguments));
    }

    private static boolean isGood(Facts facts, Arguments arguments) {
        String score = facts.known(arguments.get(FACT));
        return score != null && score.compareTo(arguments.get(BOUND)) <= 0;
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return "Credit score of at least " + arguments.get(BOUND);
    }
}
