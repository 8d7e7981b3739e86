package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.DayRange;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date lies within a period from today on or back from today, or longer ago. None is not met. */
enum DayWithin implements BuiltIn {

    /** From today to today and the period, both included. */
    NEXT("withinNext"),

    /** After today less the period, up to today: a purchase a year ago to the day is no longer within the last year. */
    LAST("withinLast"),

    /** Up to today less the period: what is no longer within the last one. */
    LONG_AGO("longAgo");

    private static final Parameter<Fact<LocalDate>> FACT = Parameter.fact("fact", FactType.DAY);
    private static final Parameter<Period> PERIOD = Parameter.period("period");

    private final String id;

    DayWithin(String id) {
        this.id = id;
    }

    Check check(Fact<LocalDate> day, Period period) {
        return new Check(this, Arguments.of(FACT, day).and(PERIOD, period));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, PERIOD);
    }

    private LocalDate first(Arguments arguments, LocalDate today) {
        return switch (this) {
            case NEXT -> today;
            case LAST -> Calendar.next(Calendar.minus(today, arguments.get(PERIOD)));
            case LONG_AGO -> LocalDate.MIN;
        };
    }

    private LocalDate last(Arguments arguments, LocalDate today) {
        return switch (this) {
            case NEXT -> Calendar.plus(today, arguments.get(PERIOD));
            case LAST -> today;
            case LONG_AGO -> Calendar.minus(today, arguments.get(PERIOD));
        };
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        DayRange range = new DayRange(first(arguments, today), last(arguments, today));
        return new ByPredicate(arguments.get(FACT), range);
    }

    @Override
    public TimeEffect timeEffect(Arguments arguments) {
        return this == LONG_AGO ? TimeEffect.FULFILS : TimeEffect.FULFILS_THEN_UNDOES;
    }

    @Override
    public Optional<LocalDate> lastDay(Arguments arguments, Facts facts) {
        LocalDate date = facts.known(arguments.get(FACT));
        if (date == null || this == NEXT) {
            return Optional.ofNullable(date);
        }
        return Optional.of(Calendar.lastDayWithin(date, arguments.get(PERIOD)));
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        LocalDate first = first(arguments, today);
        LocalDate last = last(arguments, today);
        return this == LONG_AGO
                ? Examples.days(arguments.get(FACT), last, Calendar.next(last), Calendar.previous(last))
                : Examples.days(arguments.get(FACT), first, Calendar.previous(first), last, Calendar.next(last));
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        Text period = FactText.period(arguments.get(PERIOD));
        Phrase asked = switch (this) {
            case NEXT -> ConditionWords.WITHIN_NEXT;
            case LAST -> ConditionWords.WITHIN_LAST;
            case LONG_AGO -> ConditionWords.LONG_AGO;
        };
        return ConditionWords.asked(arguments.get(FACT), asked.in(language, period), language);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        LocalDate date = facts.known(arguments.get(FACT));
        if (date == null) {
            return Optional.empty();
        }
        return Calendar.gap(date, first(arguments, today), last(arguments, today));
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        return Calendar.problems(arguments.get(FACT), arguments.get(PERIOD));
    }
}
