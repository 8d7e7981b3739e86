package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.Presence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A checklist is known to have no entry. */
final class Empty implements BuiltIn {

    static final Empty KIND = new Empty();
    private static final Parameter<Fact<Collection<String>>> FACT = Parameter.fact("fact", FactType.CHECKLIST);

    private Empty() {}

    Check check(Fact<Collection<String>> checklist) {
        return new Check(this, Arguments.of(FACT, checklist));
    }

    @Override
    public String id() {
        return "empty";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT);
    }

    @Override
    public Range range(Arguments arguments) {
        return Range.sizes(0, 0);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), new Presence(false));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return Examples.sized(arguments.get(FACT), 0, 1);
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return ConditionWords.asked(arguments.get(FACT), FactText.describe(FactValue.none(), language), language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        Collection<String> found = facts.known(arguments.get(FACT));
        return found == null
                ? Optional.empty()
                : Optional.of(Gap.of(found.size(), "", ConditionWords.ENTRIES_TOO_MANY.text(found.size())));
    }
}
