package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

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

    static LocalDate next(LocalDate date) {
        return date.equals(LocalDate.MAX) ? date : date.plusDays(1);
    }

    static LocalDate previous(LocalDate date) {
        return date.equals(LocalDate.MIN) ? date : date.minusDays(1);
    }

    static List<String> problems(Fact<?> fact, Period period) {
        return period.isNegative() || period.isZero()
                ? List.of("fact '" + fact.id() + "': the period " + period + " has nothing in it; expected one such as "
                        + "P12M or P1Y")
                : List.of();
    }
}
