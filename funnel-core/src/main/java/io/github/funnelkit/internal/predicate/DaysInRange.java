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
public record DaysInRange(LocalDate first, LocalDate last, int least) implements ValuePredicate {

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

    @Override
    public boolean test(Object normalized) {
        return (normalized instanceof List<?> dates ? count(dates) : 0) >= least;
    }
}
