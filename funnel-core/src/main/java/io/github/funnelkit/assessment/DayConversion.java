package io.github.funnelkit.assessment;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.internal.wording.GivenValue;
import io.github.funnelkit.internal.wording.UnfitValue;
import io.github.funnelkit.text.Spelling;
import io.github.funnelkit.text.Text;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which day a field of a host means. A moment is another day elsewhere: it is one only in a zone that the host has stated.
 *
 * @param zone where the host's days begin; null when it has not said so
 */
record DayConversion(@Nullable ZoneId zone) {

    /** Milliseconds of fewer digits are taken for a day or for seconds that somebody has written as a number. */
    private static final long LEAST_MILLISECONDS = 100_000_000_000L;

    /** The classes are of a module of the JDK that this one does not need. */
    private static final String SQL_DATE = "java.sql.Date";

    private static final String SQL_TIME = "java.sql.Time";

    private static final int LONGEST = 64;

    /**
     * The day that is meant; what is no day, nor a moment, as it is.
     *
     * @throws IllegalArgumentException if it is a moment, and no zone was stated, or if it could be something else
     */
    Object day(Fact<?> fact, Object given) {
        if (given instanceof LocalDateTime moment) {
            return moment.toLocalDate();
        }
        if (given instanceof Instant moment) {
            return in(fact, given, moment);
        }
        if (given instanceof OffsetDateTime moment) {
            return in(fact, given, moment.toInstant());
        }
        if (given instanceof ZonedDateTime moment) {
            return in(fact, given, moment.toInstant());
        }
        if (given instanceof Date date) {
            return ofDate(fact, date);
        }
        if (given instanceof Number number) {
            Long milliseconds = WholeNumber.of(number);
            return milliseconds == null ? given : ofMilliseconds(fact, given, milliseconds);
        }
        return given instanceof String text ? ofText(fact, text) : given;
    }

    /** The text of a set of days, with a day in place of each moment in it, as if each stood alone. */
    String days(Fact<?> fact, String given) {
        return given.indexOf('T') < 0 && !Moment.MILLISECONDS.matcher(given).find()
                ? given
                : Moment.FORM.matcher(given).replaceAll(moment -> String.valueOf(ofText(fact, moment.group())));
    }

    /** Made when the first text is read that could have a moment in it. */
    private static final class Moment {
        /** Since September 2001: of fewer or more digits are dates and times without signs, such as 202611230830. */
        static final Pattern MILLISECONDS = Pattern.compile("(?<![0-9])[0-9]{13}(?![0-9])");

        static final Pattern FORM = Pattern.compile("[0-9+-][0-9A-Za-z:.+/_\\[\\]-]*");
    }

    /** The date of a database has no zone, and is written as what it is. */
    @SuppressWarnings("JavaUtilDate") // hosts have them
    private Object ofDate(Fact<?> fact, Date date) {
        if (date.getClass().getName().equals(SQL_DATE)) {
            return LocalDate.parse(date.toString());
        }
        return date.getClass().getName().equals(SQL_TIME) ? date : in(fact, date, Instant.ofEpochMilli(date.getTime()));
    }

    private Object ofMilliseconds(Fact<?> fact, Object given, long milliseconds) {
        if (Math.abs(milliseconds) < LEAST_MILLISECONDS) {
            throw refusal(
                    fact,
                    given,
                    "the milliseconds of a day before November 1966 or after February 1973, as others"
                            + " could be seconds or a day written as a number; or a date as YYYY-MM-DD",
                    FactText.expected(fact));
        }
        return in(fact, given, Instant.ofEpochMilli(milliseconds));
    }

    /** A date and time as ISO 8601 has them, or milliseconds of 13 digits; any other text is left as it is. */
    private Object ofText(Fact<?> fact, String given) {
        String text = Spelling.strip(given);
        if (Moment.MILLISECONDS.matcher(text).matches()) {
            return ofMilliseconds(fact, given, Long.parseLong(text));
        }
        if (text.indexOf('T') < 0 || text.length() > LONGEST) {
            return given;
        }
        TemporalAccessor moment;
        try {
            moment = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        } catch (DateTimeException other) {
            return given;
        }
        return moment instanceof OffsetDateTime exact
                ? in(fact, given, exact.toInstant())
                : LocalDateTime.from(moment).toLocalDate();
    }

    private LocalDate in(Fact<?> fact, Object given, Instant moment) {
        if (zone == null) {
            throw refusal(
                    fact,
                    given,
                    "a date, or a zone in bindRest, as this moment is another day elsewhere",
                    AssessmentWords.EXPECTS_DAY.text());
        }
        try {
            return LocalDate.ofInstant(moment, zone);
        } catch (DateTimeException beyond) {
            throw refusal(fact, given, fact.type().expected(), FactText.expected(fact));
        }
    }

    private static UnfitValue refusal(Fact<?> fact, Object given, String expected, Text forReaders) {
        return new UnfitValue(
                "fact '" + fact.id() + "' is " + fact.type().noun() + ", but " + GivenValue.described(given)
                        + " is given; expected " + expected,
                forReaders);
    }
}
