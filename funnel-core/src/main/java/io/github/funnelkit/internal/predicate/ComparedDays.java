package io.github.funnelkit.internal.predicate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;

/**
 * A date compared with another one that is moved by a period; none is not met.
 *
 * @param signs which results are asked for
 * @param moved whether the other one is moved at all
 * @param offset how much later; negative when it is earlier
 */
public record ComparedDays(Signs signs, boolean moved, Period offset) implements PairPredicate {

    /** Compares with a date that is so much later. */
    public static ComparedDays of(Signs signs, Period offset) {
        return new ComparedDays(signs, !offset.isZero(), offset);
    }

    /** Whether two dates miss what is asked for, as a number. */
    int misses(LocalDate one, LocalDate other) {
        return signs.misses(Long.compare(DayRange.key(one), DayRange.key(moved ? plus(other) : other)));
    }

    /** At the ends of the calendar it ends instead of failing there. */
    private LocalDate plus(LocalDate date) {
        try {
            return date.plus(offset);
        } catch (DateTimeException | ArithmeticException beyond) {
            return offset.isNegative() ? LocalDate.MIN : LocalDate.MAX;
        }
    }

    @Override
    public boolean test(Object one, Object other) {
        return one instanceof LocalDate day && other instanceof LocalDate that && misses(day, that) == 0;
    }
}
