package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.ComparedNumbers;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A number compared with another fact's, or with a part of it, decimals by value. None is not met. */
enum FactComparison implements BuiltIn {
    AT_LEAST(Comparison.AT_LEAST),
    MORE_THAN(Comparison.MORE_THAN),
    AT_MOST(Comparison.AT_MOST),
    LESS_THAN(Comparison.LESS_THAN),
    EQUAL_TO(Comparison.EQUAL_TO);

    private static final Parameter<Fact<Number>> FACT = Parameter.fact("fact", FactType.COUNT, FactType.QUANTITY);
    private static final Parameter<FactShare> VALUE = Parameter.share("value");
    private static final BigDecimal SOME = BigDecimal.valueOf(100);

    private final Comparison comparison;

    FactComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    Check check(Fact<Number> fact, FactShare value) {
        return new Check(this, Arguments.of(FACT, fact).and(VALUE, value));
    }

    @Override
    public String id() {
        return comparison.id();
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, VALUE);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        Fact<Number> fact = arguments.get(FACT);
        FactShare share = arguments.get(VALUE);
        return new ByPair(fact, share.fact(), ComparedNumbers.of(comparison.signs(), share.percent()));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        FactShare share = arguments.get(VALUE);
        BigDecimal some = share.fact().bounds().contain(SOME)
                ? SOME
                : share.fact().bounds().most();
        if (some == null) {
            return List.of();
        }
        return near(arguments, some)
                .map(sheet -> sheet.with(share.fact(), some))
                .toList();
    }

    /** Values of the fact around the share of another's number. */
    private static Stream<FactSheet> near(Arguments arguments, BigDecimal other) {
        return Examples.numbers(arguments.get(FACT), arguments.get(VALUE).of(other)).stream();
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, FactSheet known, LocalDate today) {
        FactShare share = arguments.get(VALUE);
        List<FactSheet> examples = new ArrayList<>();
        Number other = known.known(share.fact());
        if (other != null) {
            near(arguments, Interval.decimal(other)).forEach(examples::add);
        }
        Number value = known.known(arguments.get(FACT));
        if (value != null && share.percent().signum() != 0) {
            BigDecimal whole = Interval.decimal(value).movePointRight(2).divide(share.percent(), 0, RoundingMode.FLOOR);
            examples.addAll(Examples.numbers(share.fact(), whole));
        }
        examples.addAll(examples(arguments, today));
        return examples;
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String value = arguments.get(VALUE).words(language);
        return ConditionWords.asked(arguments.get(FACT), comparison.words().in(language, value), language);
    }

    @Override
    public String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        Fact<Number> fact = arguments.get(FACT);
        FactShare share = arguments.get(VALUE);
        Number other = facts.known(share.fact());
        String bound = other == null
                ? FactText.describe(share.fact(), facts.value(share.fact()), language)
                : FactText.amount(share.fact(), share.of(Interval.decimal(other)), language);
        return FoundWords.against(
                FactText.describe(fact, facts.value(fact), language), share.words(language), bound, language);
    }

    @Override
    public List<Fact<?>> headed(Arguments arguments) {
        return List.of(arguments.get(FACT));
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        FactShare share = arguments.get(VALUE);
        Number other = facts.known(share.fact());
        return other == null
                ? Optional.empty()
                : comparison.gapTo(arguments.get(FACT), share.of(Interval.decimal(other)), facts);
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        Fact<Number> fact = arguments.get(FACT);
        FactShare share = arguments.get(VALUE);
        if (fact.id().equals(share.fact().id())) {
            return List.of(ConditionProblemWords.WITH_ITSELF.text(fact.id()));
        }
        return fact.unit().equals(share.fact().unit())
                ? List.of()
                : List.of(ConditionProblemWords.OTHER_UNIT.text(
                        fact.id(), unit(fact), share.fact().id(), unit(share.fact())));
    }

    private static String unit(Fact<?> fact) {
        return fact.unit().isEmpty() ? "-" : fact.unit();
    }
}
