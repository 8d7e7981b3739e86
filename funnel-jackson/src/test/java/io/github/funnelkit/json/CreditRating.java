package io.github.funnelkit.json;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.CriteriaRegistry;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Numeric;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/** A condition kind of a host, with a parameter of every type. */
final class CreditRating implements ConditionKind {

    static final CreditRating KIND = new CreditRating();
    static final Parameter<FreeText> AGENCY = Parameter.fact("agency", FactType.TEXT);
    static final Parameter<Numeric> SCORE = Parameter.fact("score", FactType.COUNT, FactType.QUANTITY);
    static final Parameter<BigDecimal> FACTOR = Parameter.number("factor");
    static final Parameter<Integer> CLASSES = Parameter.wholeNumber("classes");
    static final Parameter<Period> VALIDITY = Parameter.period("validity");
    static final Parameter<String> SCALE = Parameter.text("scale");
    static final Parameter<List<String>> AGENCIES = Parameter.texts("agencies");
    static final CriteriaRegistry REGISTRY = CriteriaRegistry.builtIn().with(KIND);

    private CreditRating() {}

    @Override
    public String id() {
        return "acme:credit-rating";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(AGENCY, SCORE, FACTOR, CLASSES, VALIDITY, SCALE, AGENCIES);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return facts -> Outcome.of(rated(arguments, facts));
    }

    private static boolean rated(Arguments arguments, Facts facts) {
        String agency = facts.known(arguments.get(AGENCY));
        Number score = facts.known(arguments.get(SCORE));
        return agency != null
                && score != null
                && arguments.get(AGENCIES).contains(agency)
                && new BigDecimal(score.toString())
                                .multiply(arguments.get(FACTOR))
                                .signum()
                        > 0;
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return "rated on the scale " + arguments.get(SCALE);
    }
}
