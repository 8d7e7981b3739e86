package io.github.funnelkit;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.Quantity;
import io.github.funnelkit.fact.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A host's own condition kind: it reads two facts, and cannot judge the price of no things at all. */
final class PricePerThing implements ConditionKind {

    private static final PricePerThing KIND = new PricePerThing();
    private static final Parameter<Quantity> PRICE = Parameter.fact("price", FactType.QUANTITY);
    private static final Parameter<Count> THINGS = Parameter.fact("things", FactType.COUNT);
    private static final Parameter<Integer> MOST = Parameter.wholeNumber("most");

    static Check atMost(int most) {
        return new Check(
                KIND,
                Arguments.of(PRICE, RandomFacts.QUANTITY)
                        .and(THINGS, RandomFacts.COUNT)
                        .and(MOST, most));
    }

    @Override
    public String id() {
        return "acme:price-per-thing";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(PRICE, THINGS, MOST);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return facts -> {
            Number price = facts.known(arguments.get(PRICE));
            Number things = facts.known(arguments.get(THINGS));
            if (price == null || things == null || things.longValue() == 0) {
                return Outcome.UNKNOWN;
            }
            BigDecimal most = BigDecimal.valueOf(arguments.get(MOST) * things.longValue());
            return Outcome.of(new BigDecimal(price.toString()).compareTo(most) <= 0);
        };
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return "at most " + arguments.get(MOST) + " each";
    }
}
