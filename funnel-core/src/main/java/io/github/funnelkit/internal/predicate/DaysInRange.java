package io.github.funnelkit.internal.predicate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * So many dates of a set lie in a range, both ends included; none is no date.
 *
 * @param first the first day of the range
 * @param last the last day of the range
 * @param least how many are needed
 */
public record DaysInRange(LocalDate first, LocalDate last, int least) implements DaysPredicate {

    /** How many of some dates lie in the range. */
    public int count(Collection<?> dates) {
        int count = 0;
        for (Object date : dates) {
            if (date instanceof LocalDate day && !day.isBefore(first) && !day.isAfter(last)) {
                count++;
            }
        }
        return count;
    }

    /** Dates may come more than once, unless they are in order. */
    @Override
    public long bits(List<?> dates, long met) {
        int count = 0;
        boolean rising = true;
        boolean falling = true;
        LocalDate before = null;
        for (int i = 0; i < dates.size(); i++) {
            if (!(dates.get(i) instanceof LocalDate date)) {
                return 0;
            }
            if (before != null) {
                int compared = before.compareTo(date);
                rising &= compared < 0;
                falling &= compared > 0;
            }
            before = date;
            count += date.isBefore(first) || date.isAfter(last) ? 0 : 1;
        }
        return rising || falling ? FastPaths.bit(met, count >= least ? 0 : 1) : 0;
    }

    @Override
    public boolean test(Object normalized) {
        return (normalized instanceof List<?> dates ? count(dates) : 0) >= least;
    }
}
