package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.Presence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A checklist has at least one entry. */
final class AnyTicked implements BuiltIn {

    static final AnyTicked KIND = new AnyTicked();
    private static final Parameter<Fact<Collection<String>>> FACT = Parameter.fact("fact", FactType.CHECKLIST);

    private AnyTicked() {}

    Check check(Fact<Collection<String>> checklist) {
        return new Check(this, Arguments.of(FACT, checklist));
    }

    @Override
    public String id() {
        return "anyTicked";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT);
    }

    @Override
    public Range range(Arguments arguments) {
        return Range.sizes(1, null);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), new Presence(true));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return Examples.sized(arguments.get(FACT), 1, 0);
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return ConditionWords.asked(arguments.get(FACT), ConditionWords.AT_LEAST_ONE.in(language), language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        return Optional.of(Gap.of(1, "", ConditionWords.ENTRIES_SHORT.text(1)));
    }
}
