package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.NoDayAfter;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** No date of a set lies after today less a period; a date in the future counts as recent. */
final class NoneWithinLast implements BuiltIn {

    static final NoneWithinLast KIND = new NoneWithinLast();
    private static final Parameter<Fact<Collection<LocalDate>>> FACT = Parameter.fact("fact", FactType.DAYS);
    private static final Parameter<Period> PERIOD = Parameter.period("period");

    private NoneWithinLast() {}

    Check check(Fact<Collection<LocalDate>> days, Period period) {
        return new Check(this, Arguments.of(FACT, days).and(PERIOD, period));
    }

    @Override
    public String id() {
        return "noneWithinLast";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, PERIOD);
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        LocalDate limit = Calendar.minus(today, arguments.get(PERIOD));
        return new ByPredicate(arguments.get(FACT), new NoDayAfter(limit));
    }

    @Override
    public TimeEffect timeEffect(Arguments arguments) {
        return TimeEffect.FULFILS;
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        LocalDate limit = Calendar.minus(today, arguments.get(PERIOD));
        return Stream.of(limit, Calendar.next(limit), today)
                .distinct()
                .map(date -> Examples.of(arguments.get(FACT), List.of(date)))
                .toList();
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        Text period = FactText.period(arguments.get(PERIOD));
        return ConditionWords.asked(
                arguments.get(FACT), ConditionWords.NONE_WITHIN_LAST.in(language, period), language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        Collection<LocalDate> dates = facts.known(arguments.get(FACT));
        if (dates == null) {
            return Optional.empty();
        }
        LocalDate limit = Calendar.minus(today, arguments.get(PERIOD));
        long days = ChronoUnit.DAYS.between(limit, Collections.max(dates));
        return days <= 0 ? Optional.empty() : Optional.of(Gap.of(days, "days", ConditionWords.TOO_RECENT.text(days)));
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        return Calendar.problems(arguments.get(FACT), arguments.get(PERIOD));
    }
}
