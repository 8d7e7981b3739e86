package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.internal.predicate.OneOfTexts;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A text is one of several to the letter, or a choice one of several entries. None is not met. */
final class OneOf implements BuiltIn {

    static final OneOf KIND = new OneOf();
    private static final Parameter<Fact<String>> FACT = Parameter.fact("fact", FactType.TEXT, FactType.CHOICE);
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
        return new ByPredicate(words, new OneOfTexts(values));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        Fact<String> words = arguments.get(FACT);
        List<String> values = arguments.get(VALUES);
        return Stream.concat(values.stream(), others(words, values))
                .map(value -> Examples.of(words, value))
                .toList();
    }

    /** One that is none of these, if the fact can be any other. */
    private static Stream<String> others(Fact<String> words, List<String> values) {
        return words.entries().isEmpty()
                ? Stream.of(Examples.entryBesides(values))
                : words.entries().stream()
                        .filter(entry -> !values.contains(entry))
                        .limit(1);
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        Fact<String> words = arguments.get(FACT);
        String values =
                CommonWords.ALTERNATIVES.join(language, EntryNames.of(words.entryLabels(), arguments.get(VALUES)));
        return ConditionWords.asked(words, values, language);
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        if (!arguments.get(FACT).entries().isEmpty()) {
            return EntryNames.problems(arguments.get(FACT), arguments.get(VALUES));
        }
        return arguments.get(VALUES).stream()
                .filter(value -> !Ids.isStripped(value))
                .map(value -> Ids.neverFound(arguments.get(FACT), value))
                .toList();
    }
}
