package io.github.funnelkit.condition;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactText;
import io.github.funnelkit.fact.Facts;
import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day that another one is compared with: a date, today, or the date of a fact, and perhaps a period later or earlier.
 *
 * @since 0.1.0
 */
public sealed interface ReferenceDay permits ReferenceDay.OnDate, ReferenceDay.FromToday, ReferenceDay.FromFact {

    /**
     * A date.
     *
     * @param date the date
     * @return that day
     */
    static ReferenceDay on(LocalDate date) {
        return new OnDate(date);
    }

    /**
     * The day of the assessment.
     *
     * @return today
     */
    static ReferenceDay today() {
        return new FromToday(Period.ZERO);
    }

    /**
     * The date of a fact.
     *
     * @param day the fact
     * @return its date
     */
    static ReferenceDay of(Fact<LocalDate> day) {
        return new FromFact(day, Period.ZERO);
    }

    /**
     * The day that is a period later.
     *
     * @param period the period
     * @return a later day
     */
    ReferenceDay plus(Period period);

    /**
     * The day that is a period earlier.
     *
     * @param period the period
     * @return an earlier day
     */
    default ReferenceDay minus(Period period) {
        return plus(period.negated());
    }

    /**
     * Which day it is for one customer.
     *
     * @param facts what is known
     * @param today the day of the assessment
     * @return the day; null when it is that of a fact which is none or unknown
     */
    @Nullable
    LocalDate day(Facts facts, LocalDate today);

    /**
     * What the day is called.
     *
     * @param language the reader's language
     * @return the words
     */
    String describe(Locale language);

    /**
     * A date.
     *
     * @param date the date
     */
    record OnDate(LocalDate date) implements ReferenceDay {

        /** Checks that there is a date. */
        public OnDate {
            Objects.requireNonNull(date, "date");
        }

        @Override
        public ReferenceDay plus(Period period) {
            return new OnDate(Calendar.plus(date, period));
        }

        @Override
        public LocalDate day(Facts facts, LocalDate today) {
            return date;
        }

        @Override
        public String describe(Locale language) {
            return toString();
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * The day of the assessment, or one before or after it.
     *
     * @param offset how much later; negative when it is earlier
     */
    record FromToday(Period offset) implements ReferenceDay {

        /** Checks that there is an offset. */
        public FromToday {
            Objects.requireNonNull(offset, "offset");
        }

        @Override
        public ReferenceDay plus(Period period) {
            return new FromToday(offset.plus(period));
        }

        @Override
        public LocalDate day(Facts facts, LocalDate today) {
            return Calendar.plus(today, offset);
        }

        @Override
        public String describe(Locale language) {
            return moved(ConditionWords.TODAY.text(), offset, language);
        }

        @Override
        public String toString() {
            return "today" + suffix(offset);
        }
    }

    /**
     * The date of a fact, or one before or after it.
     *
     * @param fact the fact
     * @param offset how much later; negative when it is earlier
     */
    record FromFact(Fact<LocalDate> fact, Period offset) implements ReferenceDay {

        /** Checks that both are there. */
        public FromFact {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(offset, "offset");
        }

        @Override
        public ReferenceDay plus(Period period) {
            return new FromFact(fact, offset.plus(period));
        }

        @Override
        public @Nullable LocalDate day(Facts facts, LocalDate today) {
            LocalDate date = facts.known(fact);
            return date == null ? null : Calendar.plus(date, offset);
        }

        @Override
        public String describe(Locale language) {
            return moved(fact.label(), offset, language);
        }

        @Override
        public String toString() {
            return fact.id() + suffix(offset);
        }
    }

    private static String moved(Text day, Period offset, Locale language) {
        if (offset.isZero()) {
            return day.in(language);
        }
        return offset.isNegative()
                ? ConditionWords.DAY_EARLIER.in(language, FactText.period(offset.negated()), day)
                : ConditionWords.DAY_LATER.in(language, FactText.period(offset), day);
    }

    private static String suffix(Period offset) {
        if (offset.isZero()) {
            return "";
        }
        return offset.isNegative() ? " minus " + offset.negated() : " plus " + offset;
    }
}
