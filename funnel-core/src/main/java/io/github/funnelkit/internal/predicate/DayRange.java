package io.github.funnelkit.internal.predicate;

import java.time.LocalDate;

/** A date lies in a range, both ends included; none does not. */
public final class DayRange implements ValuePredicate {

    private final long first;
    private final long last;

    /**
     * Makes a range.
     *
     * @param first the first day of the range
     * @param last the last day of the range
     */
    public DayRange(LocalDate first, LocalDate last) {
        this(key(first), key(last));
    }

    private DayRange(long first, long last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Whether a date lies outside the range, as a number and without a branch.
     *
     * @param day the date
     * @return 1 if it does, 0 if not
     */
    public int misses(LocalDate day) {
        long key = key(day);
        return (int) (((key - first) | (last - key)) >>> (Long.SIZE - 1));
    }

    /**
     * The days that are in this range, or were when it began earlier.
     *
     * @return the range with the same end and no beginning
     */
    public DayRange withoutBeginning() {
        return new DayRange(key(LocalDate.MIN), last);
    }

    /** A number in the order of the dates. */
    static long key(LocalDate day) {
        return (long) day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
    }

    @Override
    public boolean test(Object normalized) {
        return normalized instanceof LocalDate day && misses(day) == 0;
    }
}
