package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.condition.ReferenceDay;
import io.github.funnelkit.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How checks of a date come out as wanted.
 *
 * @param fact the date
 * @param once whether it is enough that it was met on an earlier day, so that there is no first day
 */
record DayWays(Fact<?> fact, boolean once) {

    /** The date lies from one day, plus some, to another, plus some; an end that is null is none. */
    List<List<Demand>> between(
            @Nullable Variable first, long afterFirst, @Nullable Variable last, long afterLast, boolean met) {
        Variable day = new Variable.DayOf(fact);
        List<Demand> all = new ArrayList<>();
        List<List<Demand>> any = new ArrayList<>();
        all.add(new Demand.Existence(fact, true));
        if (first != null && !once) {
            all.add(new Demand.Limit(Inequality.atMost(first, day, -afterFirst)));
            any.add(existing(Inequality.atMost(day, first, afterFirst - 1)));
        }
        if (last != null) {
            all.add(new Demand.Limit(Inequality.atMost(day, last, afterLast)));
            any.add(existing(Inequality.atMost(last, day, -afterLast - 1)));
        }
        any.add(List.of(new Demand.Existence(fact, false)));
        return met ? List.of(all) : any;
    }

    private List<Demand> existing(Inequality limit) {
        return List.of(new Demand.Existence(fact, true), new Demand.Limit(limit));
    }

    List<List<Demand>> comparison(String kind, ReferenceDay reference, boolean met) {
        if (reference instanceof ReferenceDay.OnDate on) {
            return onDate(kind, on.date().toEpochDay(), met);
        }
        if (reference instanceof ReferenceDay.FromFact other) {
            return comparison(
                    kind, Variable.Moved.by(new Variable.DayOf(other.fact()), other.offset()), met, other.fact());
        }
        return comparison(
                kind,
                Variable.Moved.by(new Variable.Today(), ((ReferenceDay.FromToday) reference).offset()),
                met,
                null);
    }

    private List<List<Demand>> onDate(String kind, long date, boolean met) {
        Variable day = new Variable.DayOf(fact);
        Inequality limit = switch (kind) {
            case "before" -> Inequality.atMost(day, date - 1);
            case "notAfter" -> Inequality.atMost(day, date);
            case "notBefore" -> Inequality.atLeast(day, date);
            default -> Inequality.atLeast(day, date + 1);
        };
        Inequality opposite = switch (kind) {
            case "before" -> Inequality.atLeast(day, date);
            case "notAfter" -> Inequality.atLeast(day, date + 1);
            case "notBefore" -> Inequality.atMost(day, date - 1);
            default -> Inequality.atMost(day, date);
        };
        return met ? List.of(existing(limit)) : List.of(existing(opposite), List.of(new Demand.Existence(fact, false)));
    }

    private List<List<Demand>> comparison(String kind, Variable day, boolean met, @Nullable Fact<?> other) {
        List<List<Demand>> ways = switch (kind) {
            case "before" -> between(null, 0, day, -1, met);
            case "notAfter" -> between(null, 0, day, 0, met);
            case "notBefore" -> between(day, 0, null, 0, met);
            default -> between(day, 1, null, 0, met);
        };
        if (other == null) {
            return ways;
        }
        List<List<Demand>> withOther = new ArrayList<>();
        for (List<Demand> way : ways) {
            List<Demand> longer = new ArrayList<>(way);
            longer.add(new Demand.Existence(other, true));
            withOther.add(longer);
        }
        if (!met) {
            withOther.add(List.of(new Demand.Existence(fact, false)));
            withOther.add(List.of(new Demand.Existence(other, false)));
        }
        return withOther;
    }
}
