package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.NumberRange;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A count or quantity lies in a range, both ends included, decimals by value. None is not met. */
final class Between implements BuiltIn {

    static final Between KIND = new Between();
    private static final Parameter<Fact<Number>> FACT = Parameter.fact("fact", FactType.COUNT, FactType.QUANTITY);
    private static final Parameter<BigDecimal> LEAST = Parameter.number("least");
    private static final Parameter<BigDecimal> MOST = Parameter.number("most");

    private Between() {}

    Check check(Fact<Number> fact, BigDecimal least, BigDecimal most) {
        return new Check(this, Arguments.of(FACT, fact).and(LEAST, least).and(MOST, most));
    }

    @Override
    public String id() {
        return "between";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, LEAST, MOST);
    }

    @Override
    public boolean takesSums() {
        return true;
    }

    @Override
    public Range range(Arguments arguments) {
        return new Range(arguments.get(LEAST), arguments.get(MOST), true);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        if (!arguments.get(FACT).addends().isEmpty()) {
            return new ByInterval(arguments.get(FACT), range(arguments));
        }
        return new ByPredicate(arguments.get(FACT), new NumberRange(arguments.get(LEAST), arguments.get(MOST), true));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        if (!arguments.get(FACT).addends().isEmpty()) {
            return SumExamples.of(arguments.get(FACT), arguments.get(LEAST));
        }
        List<FactSheet> examples = new ArrayList<>(Examples.numbers(arguments.get(FACT), arguments.get(LEAST)));
        examples.addAll(Examples.numbers(arguments.get(FACT), arguments.get(MOST)));
        return examples.stream().distinct().toList();
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        Fact<Number> fact = arguments.get(FACT);
        String range = ConditionWords.BETWEEN.in(
                language,
                FactText.amount(fact, arguments.get(LEAST), language),
                FactText.amount(fact, arguments.get(MOST), language));
        return ConditionWords.asked(fact, range, language);
    }

    @Override
    public String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        return Comparison.found(arguments.get(FACT), facts, language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        Optional<Gap> below = Comparison.AT_LEAST.gapTo(arguments.get(FACT), arguments.get(LEAST), facts);
        return below.isPresent() ? below : Comparison.AT_MOST.gapTo(arguments.get(FACT), arguments.get(MOST), facts);
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        BigDecimal least = arguments.get(LEAST);
        BigDecimal most = arguments.get(MOST);
        if (least.compareTo(most) > 0) {
            return List.of(ConditionProblemWords.NO_NUMBER_BETWEEN.text(
                    arguments.get(FACT).id(), least.toPlainString(), most.toPlainString()));
        }
        Fact<Number> fact = arguments.get(FACT);
        return fact.addends().isEmpty()
                ? Comparison.AT_MOST.problemsOf(fact, most)
                : Comparison.problemsOfSum(fact, range(arguments), ConditionWords.BETWEEN.text(least, most));
    }
}
