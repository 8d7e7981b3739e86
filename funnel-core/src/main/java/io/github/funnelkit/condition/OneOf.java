package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.wording.CommonWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A text is one of several, to the letter. None is not met. */
final class OneOf implements BuiltIn {

    static final OneOf KIND = new OneOf();
    private static final Parameter<Fact<String>> FACT = Parameter.fact("fact", FactType.TEXT);
    private static final Parameter<List<String>> VALUES = Parameter.texts("values");

    private OneOf() {}

    Check check(Fact<String> words, List<String> values) {
        return new Check(this, Arguments.of(FACT, words).and(VALUES, values));
    }

    @Override
    public String id() {
        return "oneOf";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, VALUES);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        Fact<String> words = arguments.get(FACT);
        List<String> values = arguments.get(VALUES);
        return facts -> {
            String value = facts.known(words);
            return Outcome.of(value != null && values.contains(value));
        };
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        Fact<String> words = arguments.get(FACT);
        List<String> values = arguments.get(VALUES);
        return Stream.concat(values.stream(), Stream.of(Examples.entryBesides(values)))
                .map(value -> Examples.of(words, value))
                .toList();
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String values = CommonWords.ALTERNATIVES.join(language, arguments.get(VALUES));
        return ConditionWords.asked(arguments.get(FACT), values, language);
    }

    @Override
    public List<String> problems(Arguments arguments) {
        return arguments.get(VALUES).stream()
                .filter(value -> !Ids.isStripped(value))
                .map(value -> Ids.neverFound(arguments.get(FACT), value))
                .toList();
    }
}
