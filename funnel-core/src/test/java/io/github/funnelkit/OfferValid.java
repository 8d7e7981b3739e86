package io.github.funnelkit;

import io.github.funnelkit.condition.Arguments;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.ConditionKind;
import io.github.funnelkit.condition.Day;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.Parameter;
import io.github.funnelkit.condition.TimeEffect;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A host's own condition kind that time undoes: an offer is valid up to some days after a date. */
public final class OfferValid implements ConditionKind {

    public static final String ID = "acme:offer-valid";

    private static final OfferValid KIND = new OfferValid();
    private static final Parameter<Day> OFFERED = Parameter.fact("offered", FactType.DAY);
    private static final Parameter<Integer> DAYS = Parameter.wholeNumber("days");

    static Check within(Day offered, int days) {
        return new Check(KIND, Arguments.of(OFFERED, offered).and(DAYS, days));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(OFFERED, DAYS);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return facts -> Outcome.of(
                lastDay(arguments, facts).filter(last -> !last.isBefore(today)).isPresent());
    }

    @Override
    public TimeEffect timeEffect(Arguments arguments) {
        return TimeEffect.UNDOES;
    }

    @Override
    public Optional<LocalDate> lastDay(Arguments arguments, Facts facts) {
        return Optional.ofNullable(facts.known(arguments.get(OFFERED))).map(day -> day.plusDays(arguments.get(DAYS)));
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return "valid for " + arguments.get(DAYS) + " days";
    }
}
