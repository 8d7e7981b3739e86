package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Bounds;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.FactValue;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.NumberRange;
import io.github.funnelkit.internal.predicate.Signs;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A count or quantity compared with a bound, decimals by value. None is not met: there is nothing to compare. */
enum Comparison implements BuiltIn {
    AT_LEAST("atLeast"),
    MORE_THAN("moreThan"),
    AT_MOST("atMost"),
    LESS_THAN("lessThan"),
    EQUAL_TO("equalTo");

    static final Parameter<Fact<Number>> FACT = Parameter.fact("fact", FactType.COUNT, FactType.QUANTITY);
    static final Parameter<BigDecimal> VALUE = Parameter.number("value");

    private final String id;

    Comparison(String id) {
        this.id = id;
    }

    Phrase words() {
        return switch (this) {
            case AT_LEAST -> ConditionWords.AT_LEAST;
            case MORE_THAN -> ConditionWords.MORE_THAN;
            case AT_MOST -> ConditionWords.AT_MOST;
            case LESS_THAN -> ConditionWords.LESS_THAN;
            case EQUAL_TO -> ConditionWords.EXACTLY;
        };
    }

    Check check(Fact<Number> fact, BigDecimal value) {
        return new Check(this, Arguments.of(FACT, fact).and(VALUE, value));
    }

    /** The bound, for a count the nearest number that is within: more than 15 patients is at least 16. */
    private BigDecimal bound(Fact<Number> fact, BigDecimal value) {
        if (!fact.type().isWhole()) {
            return value;
        }
        return switch (this) {
            case AT_LEAST -> value.setScale(0, RoundingMode.CEILING);
            case MORE_THAN -> value.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            case AT_MOST -> value.setScale(0, RoundingMode.FLOOR);
            case LESS_THAN -> value.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
            case EQUAL_TO -> value;
        };
    }

    boolean boundsBelow() {
        return this == AT_LEAST || this == MORE_THAN || this == EQUAL_TO;
    }

    boolean boundsAbove() {
        return this == AT_MOST || this == LESS_THAN || this == EQUAL_TO;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, VALUE);
    }

    @Override
    public Range range(Arguments arguments) {
        return range(arguments.get(FACT), arguments.get(VALUE));
    }

    private Range range(Fact<Number> fact, BigDecimal value) {
        BigDecimal bound = bound(fact, value);
        boolean included =
                (this != MORE_THAN && this != LESS_THAN) || fact.type().isWhole();
        return new Range(boundsBelow() ? bound : null, boundsAbove() ? bound : null, included);
    }

    @Override
    public boolean takesSums() {
        return true;
    }

    /** Which results of a comparison with the bound meet it. */
    Signs signs() {
        return switch (this) {
            case AT_LEAST -> new Signs(false, true, true);
            case MORE_THAN -> new Signs(false, false, true);
            case AT_MOST -> new Signs(true, true, false);
            case LESS_THAN -> new Signs(true, false, false);
            case EQUAL_TO -> new Signs(false, true, false);
        };
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        if (!arguments.get(FACT).addends().isEmpty()) {
            return new ByInterval(arguments.get(FACT), range(arguments));
        }
        BigDecimal bound = arguments.get(VALUE);
        boolean included = this != MORE_THAN && this != LESS_THAN;
        NumberRange range = new NumberRange(boundsBelow() ? bound : null, boundsAbove() ? bound : null, included);
        return new ByPredicate(arguments.get(FACT), range);
    }

    private static int compare(Number value, BigDecimal bound) {
        return Interval.decimal(value).compareTo(bound);
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return arguments.get(FACT).addends().isEmpty()
                ? Examples.numbers(arguments.get(FACT), arguments.get(VALUE))
                : SumExamples.of(arguments.get(FACT), arguments.get(VALUE));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, FactSheet known, LocalDate today) {
        return arguments.get(FACT).addends().isEmpty()
                ? examples(arguments, today)
                : SumExamples.of(arguments.get(FACT), arguments.get(VALUE), known);
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        Fact<Number> fact = arguments.get(FACT);
        String value = FactText.amount(fact, arguments.get(VALUE), language);
        return ConditionWords.asked(fact, words().in(language, value), language);
    }

    @Override
    public String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        Fact<Number> fact = arguments.get(FACT);
        Number value = value(fact, facts);
        BigDecimal bound = arguments.get(VALUE);
        String found = found(fact, facts, language);
        return value == null || this != AT_LEAST || compare(value, bound) >= 0
                ? found
                : ConditionWords.FOUND_OF.in(language, value, found, FactText.amount(fact, bound, language));
    }

    /** What is known of a number; of a sum what it comes to, or can at most come to where it may not be reached. */
    private @Nullable Number value(Fact<Number> fact, Facts facts) {
        if (fact.addends().isEmpty()) {
            return facts.known(fact);
        }
        Interval interval = Interval.of(fact, facts);
        boolean over = this == AT_MOST || this == LESS_THAN;
        return over ? interval.least() : interval.most();
    }

    /** The number, or of a sum where it can lie. */
    static String found(Fact<Number> fact, Facts facts, Locale language) {
        if (fact.addends().isEmpty()) {
            return FactText.describe(fact, facts.value(fact), language);
        }
        Interval interval = Interval.of(fact, facts);
        BigDecimal number = interval.number();
        if (number != null) {
            return FactText.amount(fact, number, language);
        }
        return interval.least() == null && interval.most() == null
                ? FactText.describe(FactValue.unknown(), language)
                : FactText.bounds(new Bounds(interval.least(), interval.most())).in(language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        return gapTo(arguments.get(FACT), arguments.get(VALUE), facts);
    }

    /** How far the value of a fact is off a bound. */
    Optional<Gap> gapTo(Fact<Number> fact, BigDecimal bound, Facts facts) {
        Number value = value(fact, facts);
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal off = bound(fact, bound).subtract(Interval.decimal(value));
        if (off.signum() == 0 || (off.signum() > 0 ? !boundsBelow() : !boundsAbove())) {
            return Optional.empty();
        }
        BigDecimal amount = off.abs();
        Phrase words = off.signum() == 1 ? ConditionWords.SHORT : ConditionWords.TOO_MUCH;
        Text inUnit = Text.worded(Phrase::languages, language -> FactText.amount(fact, amount, language));
        return Optional.of(new Gap(amount, fact.unit(), words.text(amount, inUnit)));
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        return problemsOf(arguments.get(FACT), arguments.get(VALUE));
    }

    /** What can never be met of a fact and a bound. */
    List<Text> problemsOf(Fact<Number> fact, BigDecimal value) {
        if (!fact.addends().isEmpty()) {
            return problemsOfSum(fact, range(fact, value), words().text(value));
        }
        BigDecimal bound = bound(fact, value);
        if (isOutOf(fact.bounds(), bound, fact.type().isWhole())) {
            return List.of(
                    ConditionProblemWords.NEVER_WITHIN.text(fact.id(), words(fact.bounds()), words().text(value)));
        }
        if (!boundsAbove() || !fact.type().isWhole()) {
            return List.of();
        }
        boolean canBe = bound.signum() >= 0 || fact.bounds().goBelowZero();
        if (canBe && bound.stripTrailingZeros().scale() <= 0) {
            return List.of();
        }
        return List.of(ConditionProblemWords.NEVER_COUNT.text(fact.id(), words().text(value)));
    }

    /** What bounds say of a number. */
    private static Text words(Bounds bounds) {
        List<Text> words = new ArrayList<>();
        if (bounds.least() != null) {
            words.add(ConditionWords.AT_LEAST.text(bounds.least()));
        }
        if (bounds.most() != null) {
            words.add(ConditionWords.AT_MOST.text(bounds.most()));
        }
        return ConditionWords.ALL.joined(words);
    }

    /** What can never be met of a sum. */
    static List<Text> problemsOfSum(Fact<Number> sum, Range range, Text asked) {
        Interval possible = Interval.of(sum, FactSheet.empty());
        return possible.in(range) == Outcome.NOT_MET
                ? List.of(ConditionProblemWords.NEVER_WITHIN.text(
                        sum.id(), words(new Bounds(possible.least(), possible.most())), asked))
                : List.of();
    }

    private boolean isOutOf(Bounds bounds, BigDecimal bound, boolean whole) {
        BigDecimal most = bounds.most();
        BigDecimal least = bounds.least();
        boolean open = (this == MORE_THAN || this == LESS_THAN) && !whole;
        return (boundsBelow() && most != null && bound.compareTo(most) >= (open ? 0 : 1))
                || (boundsAbove() && least != null && bound.compareTo(least) <= (open ? 0 : -1));
    }
}
