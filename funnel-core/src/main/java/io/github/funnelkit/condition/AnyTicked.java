package io.github.funnelkit.condition;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.Presence;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A checklist has at least one entry. */
final class AnyTicked implements BuiltIn {

    static final AnyTicked KIND = new AnyTicked();
    private static final Parameter<Checklist> FACT = Parameter.fact("fact", Checklist.class);
    private static final Text ASKED = text("至少一项", "at least one");
    private static final Text SHORT = text("差 1", "1 short");

    private AnyTicked() {}

    Check check(Checklist checklist) {
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
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), new Presence(true));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return Examples.sized(arguments.get(FACT), 1, 0);
    }

    @Override
    public String asks(Arguments arguments, Locale language) {
        return AskWords.of(arguments.get(FACT), ASKED, language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        return Optional.of(Gap.of(1, "", SHORT));
    }
}
