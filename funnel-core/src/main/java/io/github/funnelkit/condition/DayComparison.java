package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.FactType;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.internal.predicate.ComparedDays;
import io.github.funnelkit.internal.predicate.DayRange;
import io.github.funnelkit.internal.predicate.Signs;
import io.github.funnelkit.internal.wording.Phrase;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date is compared with another one: a fixed one, today's, or that of a fact. None is not met: there is no date. */
enum DayComparison implements BuiltIn {
    BEFORE("before"),
    NOT_BEFORE("notBefore"),
    AFTER("after"),
    NOT_AFTER("notAfter");

    private static final Parameter<Fact<LocalDate>> FACT = Parameter.fact("fact", FactType.DAY);
    private static final Parameter<ReferenceDay> DAY = Parameter.day("day");

    private final String id;

    DayComparison(String id) {
        this.id = id;
    }

    Check check(Fact<LocalDate> fact, ReferenceDay day) {
        return new Check(this, Arguments.of(FACT, fact).and(DAY, day));
    }

    private Phrase words() {
        return switch (this) {
            case BEFORE -> ConditionWords.BEFORE;
            case NOT_BEFORE -> ConditionWords.NOT_BEFORE;
            case AFTER -> ConditionWords.AFTER;
            case NOT_AFTER -> ConditionWords.NOT_AFTER;
        };
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(FACT, DAY);
    }

    private LocalDate first(LocalDate reference) {
        return switch (this) {
            case BEFORE, NOT_AFTER -> LocalDate.MIN;
            case NOT_BEFORE -> reference;
            case AFTER -> Calendar.next(reference);
        };
    }

    private LocalDate last(LocalDate reference) {
        return switch (this) {
            case BEFORE -> Calendar.previous(reference);
            case NOT_AFTER -> reference;
            case NOT_BEFORE, AFTER -> LocalDate.MAX;
        };
    }

    /** The day at the edge of what is met. */
    private LocalDate edge(LocalDate reference) {
        return this == BEFORE || this == NOT_AFTER ? last(reference) : first(reference);
    }

    /** Which results of a comparison with the other date meet it. */
    private Signs signs() {
        return switch (this) {
            case BEFORE -> new Signs(true, false, false);
            case NOT_BEFORE -> new Signs(false, true, true);
            case AFTER -> new Signs(false, false, true);
            case NOT_AFTER -> new Signs(true, true, false);
        };
    }

    private boolean holds(LocalDate date, LocalDate reference) {
        return signs().misses(date.compareTo(reference)) == 0;
    }

    @Override
    public Test test(Arguments arguments, LocalDate today) {
        Fact<LocalDate> fact = arguments.get(FACT);
        ReferenceDay day = arguments.get(DAY);
        if (day instanceof ReferenceDay.FromFact other) {
            return new ByPair(fact, other.fact(), ComparedDays.of(signs(), other.offset()));
        }
        LocalDate reference = day.day(FactSheet.empty(), today);
        return new ByPredicate(
                fact,
                reference != null && holds(edge(reference), reference)
                        ? new DayRange(first(reference), last(reference))
                        : new DayRange(LocalDate.MAX, LocalDate.MIN));
    }

    @Override
    public TimeEffect timeEffect(Arguments arguments) {
        if (!(arguments.get(DAY) instanceof ReferenceDay.FromToday)) {
            return TimeEffect.NONE;
        }
        return this == NOT_BEFORE || this == AFTER ? TimeEffect.UNDOES : TimeEffect.FULFILS;
    }

    @Override
    public Optional<LocalDate> lastDay(Arguments arguments, Facts facts) {
        LocalDate date = facts.known(arguments.get(FACT));
        if (date == null || !(arguments.get(DAY) instanceof ReferenceDay.FromToday reference)) {
            return Optional.empty();
        }
        // months are not of one length: the way back need not lead to the day it came from
        LocalDate last = Calendar.minus(date, reference.offset());
        while (!last.equals(LocalDate.MAX) && holds(date, Calendar.plus(Calendar.next(last), reference.offset()))) {
            last = Calendar.next(last);
        }
        while (!last.equals(LocalDate.MIN) && !holds(date, Calendar.plus(last, reference.offset()))) {
            last = Calendar.previous(last);
        }
        return Optional.of(last);
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, LocalDate today) {
        Fact<LocalDate> fact = arguments.get(FACT);
        LocalDate reference = arguments.get(DAY) instanceof ReferenceDay.FromFact other
                ? Calendar.plus(today, other.offset())
                : arguments.get(DAY).day(FactSheet.empty(), today);
        if (reference == null) {
            return List.of();
        }
        LocalDate edge = edge(reference);
        List<FactSheet> examples = Examples.days(fact, edge, Calendar.previous(edge), Calendar.next(edge));
        return arguments.get(DAY) instanceof ReferenceDay.FromFact other
                ? examples.stream()
                        .map(sheet -> sheet.with(other.fact(), today))
                        .toList()
                : examples;
    }

    @Override
    public List<FactSheet> examples(Arguments arguments, FactSheet known, LocalDate today) {
        List<FactSheet> examples = new ArrayList<>();
        if (arguments.get(DAY) instanceof ReferenceDay.FromFact other) {
            LocalDate reference = other.day(known, today);
            if (reference != null) {
                examples.add(Examples.of(arguments.get(FACT), edge(reference)));
            }
            LocalDate date = known.known(arguments.get(FACT));
            if (date != null) {
                LocalDate edge = Calendar.minus(date, other.offset());
                for (int days = -1; days <= 1; days++) {
                    examples.add(Examples.of(other.fact(), Calendar.plus(edge, Period.ofDays(days))));
                }
            }
        }
        examples.addAll(examples(arguments, today));
        return examples;
    }

    @Override
    public String describe(Arguments arguments, Locale language) {
        String day = arguments.get(DAY).describe(language);
        return ConditionWords.asked(arguments.get(FACT), words().in(language, day), language);
    }

    /** A day that a reader would have to work out is said. */
    @Override
    public String explain(Arguments arguments, Facts facts, LocalDate today, Locale language) {
        Fact<LocalDate> fact = arguments.get(FACT);
        ReferenceDay day = arguments.get(DAY);
        String found = FactText.describe(fact, facts.value(fact), language);
        if (day instanceof ReferenceDay.OnDate || day.equals(ReferenceDay.today())) {
            return found;
        }
        LocalDate reference = day.day(facts, today);
        String bound = reference == null && day instanceof ReferenceDay.FromFact other
                ? FactText.describe(other.fact(), facts.value(other.fact()), language)
                : String.valueOf(reference);
        return FoundWords.against(found, day.describe(language), bound, language);
    }

    @Override
    public List<Fact<?>> headed(Arguments arguments) {
        return List.of(arguments.get(FACT));
    }

    @Override
    public Optional<Gap> gap(Arguments arguments, Facts facts, LocalDate today) {
        LocalDate date = facts.known(arguments.get(FACT));
        LocalDate reference = arguments.get(DAY).day(facts, today);
        return date == null || reference == null
                ? Optional.empty()
                : Calendar.gap(date, first(reference), last(reference));
    }

    @Override
    public List<Text> problems(Arguments arguments) {
        Fact<LocalDate> fact = arguments.get(FACT);
        return arguments.get(DAY) instanceof ReferenceDay.FromFact other
                        && other.fact().equals(fact)
                ? List.of(ConditionProblemWords.WITH_ITSELF.text(fact.id()))
                : List.of();
    }
}
