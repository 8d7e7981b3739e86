package io.github.funnelkit.internal.predicate;

import java.util.List;

/** A question to a set of dates, by dates that are other ones each day. */
public interface DaysPredicate extends ValuePredicate {

    /**
     * The bit of dates as a host gave them.
     *
     * @param dates the dates, in any order
     * @param met the bit for what is met
     * @return that bit, or the same in the upper half; 0 when they must be normalized first
     */
    long bits(List<?> dates, long met);
}
