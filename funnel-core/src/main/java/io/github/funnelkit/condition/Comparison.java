package io.github.funnelkit.condition;

import static io.github.funnelkit.text.Text.text;

import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.NumberRange;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A count or quantity compared with a bound, decimals by value. None is not met: there is nothing to compare. */
enum Comparison implements BuiltIn {
    AT_LEAST("atLeast", text("至少", "at least")),
    MORE_THAN("moreThan", text("大于", "more than")),
    AT_MOST("atMost", text("至多", "at most")),
    LESS_THAN("lessThan", text("小于", "less than")),
    EQUAL_TO("equalTo", text("等于", "exactly"));

    static final Parameter<Numeric> FACT = Parameter.fact("fact", Numeric.class);
    static final Parameter<BigDecimal> VALUE = Parameter.number("value");

    private final String id;
    private final Text words;

    Comparison(String id, Text words) {
        this.id = id;
        this.words = words;
    }

    Check check(Numeric fact, BigDecimal value) {
        return new Check(this, Arguments.of(FACT, fact).and(VALUE, value));
    }

    /** The bound, for a count the nearest number that is within: more than 15 patients is at least 16. */
    BigDecimal bound(Arguments arguments) {
        BigDecimal value = arguments.get(VALUE);
        if (!(arguments.get(FACT) instanceof Count)) {
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

    boolean includesBound(Arguments arguments) {
        return (this != MORE_THAN && this != LESS_THAN) || arguments.get(FACT) instanceof Count;
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
    public Test test(Arguments arguments, LocalDate today) {
        BigDecimal bound = arguments.get(VALUE);
        boolean included = this != MORE_THAN && this != LESS_THAN;
        NumberRange range = new NumberRange(boundsBelow() ? bound : null, boundsAbove() ? bound : null, included);
        return new ByPredicate(arguments.get(FACT), range);
    }

    private static int compare(Number value, BigDecimal bound) {
        return decimal(value).compareTo(bound);
    }

    private static BigDecimal decimal(Number value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(value.longValue());
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return Examples.numbers(arguments.get(FACT), arguments.get(VALUE));
    }

    @Override
    public String asks(Arguments arguments, Locale language) {
        Numeric fact = arguments.get(FACT);
        return AskWords.of(fact, words, language) + " "
                + FoundWords.withUnit(fact, FactText.number(arguments.get(VALUE)));
    }

    @Override
    public String finds(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        Numeric fact = arguments.get(FACT);
        Number value = facts.known(fact);
        BigDecimal bound = arguments.get(VALUE);
        String found = FoundWords.of(fact, facts, language);
        if (value == null || this != AT_LEAST || compare(value, bound) >= 0) {
            return found;
        }
        String ofBound = FactText.number(value) + " of " + FoundWords.withUnit(fact, FactText.number(bound));
        return text(found, ofBound).in(language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        Numeric fact = arguments.get(FACT);
        Number value = facts.known(fact);
        if (value == null) {
            return Optional.empty();
        }
        BigDecimal off = bound(arguments).subtract(decimal(value));
        if (off.signum() == 0) {
            return Optional.empty();
        }
        String amount = FactText.number(off.abs());
        Text gap =
                off.signum() == 1 ? text("差 " + amount, amount + " short") : text("超出 " + amount, amount + " too much");
        return Optional.of(new Gap(off.abs(), fact.unit(), gap));
    }

    @Override
    public List<String> problems(Arguments arguments) {
        if (!boundsAbove() || !(arguments.get(FACT) instanceof Count)) {
            return List.of();
        }
        BigDecimal bound = bound(arguments);
        if (bound.signum() >= 0 && bound.stripTrailingZeros().scale() <= 0) {
            return List.of();
        }
        return List.of("fact '" + arguments.get(FACT).id() + "': a count is never " + words + " "
                + FactText.number(arguments.get(VALUE)));
    }
}
