package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.DayRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date is today or later. None is not met. */
final class Upcoming implements BuiltIn {

    static final Upcoming KIND = new Upcoming();
    private static final Parameter<Fact<LocalDate>> FACT = Parameter.fact("fact", FactType.DAY);

    private Upcoming() {}

    Check check(Fact<LocalDate> day) {
        return new Check(this, Arguments.of(FACT, day));
    }

    @Override
    public String id() {
        return "upcoming";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), new DayRange(today, LocalDate.MAX));
    }

    @Override
    public TimeEffect timeEffect(Arguments arguments) {
        return TimeEffect.UNDOES;
    }

    @Override
    public Optional<LocalDate> lastDay(Arguments arguments, Facts facts) {
        return Optional.ofNullable(facts.known(arguments.get(FACT)));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        return Examples.days(arguments.get(FACT), today, Calendar.previous(today), Calendar.next(today));
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        return ConditionWords.asked(arguments.get(FACT), ConditionWords.UPCOMING.in(language), language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        LocalDate date = facts.known(arguments.get(FACT));
        if (date == null || !date.isBefore(today)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(date, today);
        return Optional.of(Gap.of(days, "days", ConditionWords.PAST.text(days)));
    }
}
