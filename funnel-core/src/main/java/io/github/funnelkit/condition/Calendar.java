package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Arithmetic on dates that ends at the ends of the calendar instead of failing there. */
final class Calendar {

    private Calendar() {}

    static LocalDate plus(LocalDate date, Period period) {
        try {
            return date.plus(period);
        } catch (DateTimeException | ArithmeticException beyond) {
            return period.isNegative() ? LocalDate.MIN : LocalDate.MAX;
        }
    }

    static LocalDate minus(LocalDate date, Period period) {
        try {
            return date.minus(period);
        } catch (DateTimeException | ArithmeticException beyond) {
            return period.isNegative() ? LocalDate.MAX : LocalDate.MIN;
        }
    }

    /**
     * The last day of which a date lies within the last period. Months are not of one length: the way back from the day that
     * is a period later need not end at the date.
     */
    static LocalDate lastDayWithin(LocalDate date, Period period) {
        LocalDate last = plus(date, period);
        while (last.isAfter(date) && !minus(last, period).isBefore(date)) {
            last = previous(last);
        }
        while (!last.equals(LocalDate.MAX) && minus(next(last), period).isBefore(date)) {
            last = next(last);
        }
        return last;
    }

    static LocalDate next(LocalDate date) {
        return date.equals(LocalDate.MAX) ? date : date.plusDays(1);
    }

    static LocalDate previous(LocalDate date) {
        return date.equals(LocalDate.MIN) ? date : date.minusDays(1);
    }

    /** How far a date is off a range. */
    static Optional<Gap> gap(LocalDate date, LocalDate first, LocalDate last) {
        long early = ChronoUnit.DAYS.between(date, first);
        long late = ChronoUnit.DAYS.between(last, date);
        if (early > 0) {
            return Optional.of(Gap.of(early, "days", ConditionWords.TOO_EARLY.text(early)));
        }
        return late > 0 ? Optional.of(Gap.of(late, "days", ConditionWords.TOO_LATE.text(late))) : Optional.empty();
    }

    static List<Text> problems(Fact<?> fact, Period period) {
        return period.isNegative() || period.isZero()
                ? List.of(ConditionProblemWords.EMPTY_PERIOD.text(fact.id(), period.toString()))
                : List.of();
    }
}
