package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.DaysInRange;
import io.github.funnelkit.internal.wording.CommonWords;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** So many dates of a set lie after today less a period, up to today. None is 0. */
final class TimesWithinLast implements BuiltIn {

    static final TimesWithinLast KIND = new TimesWithinLast();
    private static final Parameter<Fact<Collection<LocalDate>>> FACT = Parameter.fact("fact", FactType.DAYS);
    private static final Parameter<Period> PERIOD = Parameter.period("period");
    private static final Parameter<Integer> LEAST = Parameter.wholeNumber("least");
    /** A set that must have more dates than this is left without an example. */
    private static final int MOST_DATES = 1_000;

    private TimesWithinLast() {}

    Check check(Fact<Collection<LocalDate>> days, Period period, int least) {
        return new Check(this, Arguments.of(FACT, days).and(PERIOD, period).and(LEAST, least));
    }

    @Override
    public String id() {
        return "timesWithinLast";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, PERIOD, LEAST);
    }

    private static DaysInRange range(Arguments arguments, LocalDate today) {
        return new DaysInRange(first(arguments, today), today, arguments.get(LEAST));
    }

    private static LocalDate first(Arguments arguments, LocalDate today) {
        return Calendar.next(Calendar.minus(today, arguments.get(PERIOD)));
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        return new ByPredicate(arguments.get(FACT), range(arguments, today));
    }

    @Override
    public TimeEffect timeEffect(Arguments arguments) {
        return TimeEffect.FULFILS_THEN_UNDOES;
    }

    /** The last of the first days that follow each other: where there are others later, it was met by then. */
    @Override
    public Optional<LocalDate> lastDay(Arguments arguments, Facts facts) {
        Collection<LocalDate> known = facts.known(arguments.get(FACT));
        List<LocalDate> dates = known == null ? List.of() : List.copyOf(known);
        int least = arguments.get(LEAST);
        LocalDate last = null;
        for (int first = 0; first + least <= dates.size(); first++) {
            LocalDate from = dates.get(first + least - 1);
            LocalDate to = Calendar.lastDayWithin(dates.get(first), arguments.get(PERIOD));
            if (last != null && from.isAfter(Calendar.next(last))) {
                break;
            }
            if (!from.isAfter(to)) {
                last = to;
            }
        }
        return Optional.ofNullable(last);
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        LocalDate first = first(arguments, today);
        int least = arguments.get(LEAST);
        if (least < 1 || least > MOST_DATES || today.toEpochDay() - first.toEpochDay() < least - 1) {
            return List.of();
        }
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < least; i++) {
            dates.add(today.minusDays(i));
        }
        List<LocalDate> fewer = new ArrayList<>(dates.subList(0, least - 1));
        fewer.add(Calendar.previous(first));
        return List.of(Examples.of(arguments.get(FACT), dates), Examples.of(arguments.get(FACT), fewer));
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String asked = ConditionWords.TIMES_WITHIN_LAST.in(
                language, arguments.get(LEAST), FactText.period(arguments.get(PERIOD)));
        return ConditionWords.asked(arguments.get(FACT), asked, language);
    }

    private static int times(Arguments arguments, Facts facts, LocalDate today) {
        Collection<LocalDate> dates = facts.known(arguments.get(FACT));
        return dates == null ? 0 : range(arguments, today).count(dates);
    }

    @Override
    public String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        String found = FactText.describe(arguments.get(FACT), facts.value(arguments.get(FACT)), language);
        return facts.known(arguments.get(FACT)) == null
                ? found
                : CommonWords.REMARKED.in(language, times(arguments, facts, today), found);
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        int lacking = arguments.get(LEAST) - times(arguments, facts, today);
        return lacking <= 0
                ? Optional.empty()
                : Optional.of(Gap.of(lacking, "", ConditionWords.ENTRIES_SHORT.text(lacking)));
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        List<Text> problems = new ArrayList<>(Calendar.problems(arguments.get(FACT), arguments.get(PERIOD)));
        if (arguments.get(LEAST) < 1) {
            problems.add(ConditionProblemWords.ALWAYS_DATES.text(
                    arguments.get(FACT).id(), arguments.get(LEAST).toString()));
        }
        return problems;
    }
}
