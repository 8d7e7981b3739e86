package io.github.funnelkit.internal.predicate;

import java.time.LocalDate;
import java.util.List;

/**
 * No date of a set is later than a limit; none has no date.
 *
 * @param limit the last day that is not too late
 */
public record NoDayAfter(LocalDate limit) implements DaysPredicate {

    @Override
    public long bits(List<?> dates, long met) {
        int misses = 0;
        for (int i = 0; i < dates.size(); i++) {
            if (!(dates.get(i) instanceof LocalDate date)) {
                return 0;
            }
            misses |= date.isAfter(limit) ? 1 : 0;
        }
        return FastPaths.bit(met, misses);
    }

    @Override
    public boolean test(Object normalized) {
        if (normalized instanceof List<?> dates) {
            for (int i = 0; i < dates.size(); i++) {
                if (dates.get(i) instanceof LocalDate date && date.isAfter(limit)) {
                    return false;
                }
            }
        }
        return true;
    }
}
