package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.fact.Fact;
import java.math.BigDecimal;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How checks of a set of dates come out as wanted. A set that is none has no date. */
final class DateSetWays {

    private DateSetWays() {}

    /** So many dates lie within a period up to today. */
    static List<List<Demand>> times(Fact<?> days, Period period, int least, boolean met) {
        Variable times = times(days, period);
        return only(met ? Inequality.atLeast(times, least) : Inequality.atMost(times, least - 1L));
    }

    /** No date lies within a period up to today, or after today. */
    static List<List<Demand>> none(Fact<?> days, Period period, boolean met) {
        Map<Variable, BigDecimal> since = new LinkedHashMap<>();
        BigDecimal counted = met ? BigDecimal.ONE : BigDecimal.ONE.negate();
        since.put(times(days, period), counted);
        since.put(new Variable.Future(days), counted);
        return only(new Inequality(since, met ? BigDecimal.ZERO : counted, false));
    }

    /** There are so many dates, whenever. */
    static List<List<Demand>> any(Fact<?> days, int least) {
        return only(Inequality.atLeast(new Variable.Dates(days), least));
    }

    static List<List<Demand>> noDates(Fact<?> days) {
        return only(Inequality.atMost(new Variable.Dates(days), 0));
    }

    private static Variable times(Fact<?> days, Period period) {
        return new Variable.Times(days, Variable.Moved.by(new Variable.Today(), period.negated()));
    }

    private static List<List<Demand>> only(Inequality limit) {
        return List.of(List.of(new Demand.Limit(limit)));
    }
}
