package io.github.funnelkit.internal.exclusion;

import io.github.funnelkit.fact.Fact;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** A number that is not known: what a fact may be, and what follows from it. Dates are numbers of days. */
sealed interface Variable {

    /** Whether it is a whole number. */
    default boolean isWhole() {
        return true;
    }

    /** The value of a count, a quantity; in a sum, 0 if there is none. */
    record NumberOf(Fact<?> fact) implements Variable {
        @Override
        public boolean isWhole() {
            return fact.type().isWhole();
        }
    }

    /** The date of a fact. */
    record DayOf(Fact<?> fact) implements Variable {}

    /** The day of the assessment: any. */
    record Today() implements Variable {}

    /** The day that lies so many months and days after another one. */
    record Moved(Variable day, long months, long days) implements Variable {
        static Moved by(Variable day, Period period) {
            return new Moved(day, period.toTotalMonths(), period.get(ChronoUnit.DAYS));
        }
    }

    /** 1 if a checklist has an entry, 0 if not. */
    record Entry(Fact<?> checklist, String entry) implements Variable {}

    /** How many entries a checklist has, those that nothing names among them. */
    record Size(Fact<?> checklist) implements Variable {}

    /** How many entries that nothing names a checklist has. */
    record Others(Fact<?> checklist) implements Variable {}

    /** How many dates of a set lie within a period up to today, today included. */
    record Times(Fact<?> days, Moved before) implements Variable {}

    /** How many dates of a set are still to come. */
    record Future(Fact<?> days) implements Variable {}

    /** How many dates a set has. */
    record Dates(Fact<?> days) implements Variable {}
}
