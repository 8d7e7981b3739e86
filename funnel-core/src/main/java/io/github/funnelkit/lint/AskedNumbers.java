package io.github.funnelkit.lint;

import io.github.funnelkit.condition.AtLeastOf;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.FactShare;
import io.github.funnelkit.condition.ReferenceDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers that a condition asks for.
 *
 * @param each for each number the ways in which a text may say it
 */
record AskedNumbers(List<Set<BigDecimal>> each) {

    /** How far the point may move where a word follows a number: percent, hundred, thousand, ten thousand, million, hundred million, billion, trillion. */
    private static final int[] SCALES = {-2, 2, 3, 4, 6, 8, 9, 12};

    private static final int MONTHS_OF_YEAR = 12;
    private static final int[] DAYS_OF_MONTH = {30, 31};
    private static final int[] DAYS_OF_YEAR = {360, 365, 366};
    private static final int[] WEEKS_OF_YEAR = {52};
    private static final int[] WEEKS_OF_MONTH = {4};
    private static final int DAYS_OF_WEEK = 7;

    static AskedNumbers of(Condition condition) {
        List<Set<BigDecimal>> each = new ArrayList<>();
        add(condition, each);
        return new AskedNumbers(each);
    }

    private static void add(Condition condition, List<Set<BigDecimal>> each) {
        if (condition instanceof AtLeastOf some) {
            each.add(whole(some.least()));
        }
        if (condition instanceof Check check) {
            check.arguments().values().values().forEach(argument -> add(argument, each));
        }
        condition.parts().forEach(part -> add(part, each));
    }

    private static void add(Object argument, List<Set<BigDecimal>> each) {
        if (argument instanceof BigDecimal number) {
            Set<BigDecimal> ways = new LinkedHashSet<>();
            ways.add(plain(number));
            if (number.stripTrailingZeros().scale() <= 0) { // more than 14 is at least 15
                ways.add(plain(number.add(BigDecimal.ONE)));
                ways.add(plain(number.subtract(BigDecimal.ONE)));
            }
            each.add(ways);
        } else if (argument instanceof Integer number) {
            each.add(whole(number, number - 1, number + 1));
        } else if (argument instanceof Period period) {
            period(period, each);
        } else if (argument instanceof FactShare share && !share.isAll()) {
            each.add(Set.of(plain(share.percent())));
        } else if (argument instanceof ReferenceDay.OnDate on) {
            date(on.date(), each);
        } else if (argument instanceof ReferenceDay.FromToday today) {
            period(today.offset(), each);
        } else if (argument instanceof ReferenceDay.FromFact other) {
            period(other.offset(), each);
        } else if (argument instanceof Condition ofRecords) {
            add(ofRecords, each);
        }
    }

    private static void period(Period period, List<Set<BigDecimal>> each) {
        Set<BigDecimal> ways = new LinkedHashSet<>();
        long months = Math.abs(period.toTotalMonths());
        long days = Math.abs(period.get(ChronoUnit.DAYS));
        if (months > 0) {
            ways.addAll(whole(months));
            times(months, DAYS_OF_MONTH, ways);
            times(months, WEEKS_OF_MONTH, ways);
            if (months % MONTHS_OF_YEAR == 0) {
                ways.addAll(whole(months / MONTHS_OF_YEAR));
                times(months / MONTHS_OF_YEAR, DAYS_OF_YEAR, ways);
                times(months / MONTHS_OF_YEAR, WEEKS_OF_YEAR, ways);
            }
        }
        if (days > 0) {
            ways.addAll(whole(days));
            if (days % DAYS_OF_WEEK == 0) {
                ways.addAll(whole(days / DAYS_OF_WEEK));
            }
            for (int[] unit : List.of(DAYS_OF_MONTH, DAYS_OF_YEAR)) {
                for (int length : unit) {
                    ways.addAll(days % length == 0 ? whole(days / length) : Set.of());
                }
            }
        }
        if (!ways.isEmpty()) {
            each.add(ways);
        }
    }

    private static void times(long number, int[] lengths, Set<BigDecimal> ways) {
        for (int length : lengths) {
            ways.addAll(whole(number * length));
        }
    }

    private static void date(LocalDate date, List<Set<BigDecimal>> each) {
        each.add(whole(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
    }

    private static Set<BigDecimal> whole(long... numbers) {
        Set<BigDecimal> whole = new LinkedHashSet<>();
        for (long number : numbers) {
            whole.add(plain(BigDecimal.valueOf(number)));
        }
        return whole;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    /** Whether a text says each of these numbers. */
    boolean areAllIn(List<WrittenNumber> written) {
        return each.stream().allMatch(ways -> written.stream().anyMatch(number -> says(number, ways)));
    }

    /** Whether a number of a text is one of these. */
    boolean haveOne(WrittenNumber written) {
        return each.stream().anyMatch(ways -> says(written, ways));
    }

    private static boolean says(WrittenNumber written, Set<BigDecimal> ways) {
        for (BigDecimal reading : written.readings()) {
            if (ways.contains(reading)) {
                return true;
            }
            for (int scale : SCALES) {
                if (written.counted() && ways.contains(plain(reading.scaleByPowerOfTen(scale)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
