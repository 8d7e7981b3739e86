package com.example.provider;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.FreeText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A credit rating is at least as good as a bound. */
public final class CreditRating implements ConditionKind {

    private static final List<String> WORST_TO_BEST = List.of("C", "B", "BB", "BBB", "A", "AA", "AAA");
    private static final Parameter<FreeText> FACT = Parameter.fact("fact", FactType.TEXT);
    private static final Parameter<String> BOUND = Parameter.text("atLeast");

    @Override
    public String id() {
        return "example:credit-rating";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, BOUND);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        int bound = WORST_TO_BEST.indexOf(arguments.get(BOUND));
        return facts -> Outcome.of(rank(arguments, facts) >= bound);
    }

    private static int rank(Arguments arguments, Facts facts) {
        String rating = facts.known(arguments.get(FACT));
        return rating == null ? -1 : WORST_TO_BEST.indexOf(rating);
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String bound = arguments.get(BOUND);
        return text("信用评级不低于 " + bound, "Credit rating of at least " + bound).in(language);
    }

    private static Text text(String zh, String en) {
        return Text.of(Locale.CHINESE, zh).with(Locale.ENGLISH, en);
    }
}
