package io.github.funnelkit.render;

import static io.github.funnelkit.Bilingual.text;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.condition.Gap;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A credit rating is at least as good as a bound. */
final class CreditRating implements ConditionKind {

    private static final List<String> WORST_TO_BEST = List.of("C", "B", "BB", "BBB", "A", "AA", "AAA");
    private static final Parameter<FreeText> FACT = Parameter.fact("fact", FactType.TEXT);
    private static final Parameter<String> BOUND = Parameter.text("atLeast");

    static Check atLeast(FreeText rating, String bound) {
        return new Check(new CreditRating(), Arguments.of(FACT, rating).and(BOUND, bound));
    }

    @Override
    public String id() {
        return "acme:credit-rating";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, BOUND);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) { // called once per day, not per customer
        int bound = WORST_TO_BEST.indexOf(arguments.get(BOUND));
        return facts -> Outcome.of(rank(arguments, facts) >= bound);
    }

    private static int rank(Arguments arguments, Facts facts) {
        String rating = facts.known(arguments.get(FACT)); // null when known to be none
        return rating == null ? -1 : WORST_TO_BEST.indexOf(rating);
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String bound = arguments.get(BOUND);
        return text("信用评级不低于 " + bound, "Credit rating of at least " + bound).in(language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        int notches = WORST_TO_BEST.indexOf(arguments.get(BOUND)) - rank(arguments, facts);
        return notches <= 0
                ? Optional.empty()
                : Optional.of(Gap.of(notches, "notches", text("差 " + notches + " 级", notches + " notches short")));
    }

    @Override
    public List<Text> problems(Arguments arguments) { // reported when a funnel is built
        return WORST_TO_BEST.contains(arguments.get(BOUND))
                ? List.of()
                : List.of(text(
                        "评级“" + arguments.get(BOUND) + "”不在 " + WORST_TO_BEST + " 之中",
                        "rating '" + arguments.get(BOUND) + "' is none of " + WORST_TO_BEST));
    }
}
