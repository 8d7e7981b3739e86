package io.github.funnelkit.internal.holding;

import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.condition.TimeEffect;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Until when a condition says the same of the same facts: time alone changes the outcome of none of its checks before. A day
 * after, one changes, which need not change the condition.
 */
public final class UnchangedUntil {

    /** No fact lies later. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Days that are looked at one by one, where the days of a check do not follow each other. */
    private static final int LOOKED_AT = 4000;

    private final Facts facts;
    private final LocalDate today;

    private UnchangedUntil(Facts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /**
     * The last day of which a condition says what it says today, check by check.
     *
     * @param condition the condition
     * @param facts what is known
     * @param today the day that counts from
     * @return the day, today or later; empty when time changes nothing
     */
    public static Optional<LocalDate> of(Condition condition, Facts facts, LocalDate today) {
        return new UnchangedUntil(facts, today).of(condition);
    }

    private Optional<LocalDate> of(Condition condition) {
        if (!(condition instanceof Check check)) {
            return condition.parts().stream().flatMap(part -> of(part).stream()).min(LocalDate::compareTo);
        }
        if (check.timeEffect() == TimeEffect.NONE) {
            return Optional.empty();
        }
        return check.ofRecords().map(asked -> ofRecords(check, asked)).orElseGet(() -> ofOne(check));
    }

    private Optional<LocalDate> ofRecords(Check check, Condition asked) {
        Object records = facts.known(check.arguments().facts().get(0));
        if (!(records instanceof Collection<?> known)) {
            return Optional.empty();
        }
        return known.stream()
                .flatMap(each -> of(asked, (FactSheet) each, today).stream())
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> ofOne(Check check) {
        Outcome now = check.outcome(facts, today);
        if (now == Outcome.UNKNOWN) {
            return Optional.empty();
        }
        boolean met = now == Outcome.MET;
        TimeEffect effect = check.timeEffect();
        if (met ? !effect.undoes() : !effect.fulfils()) {
            return Optional.empty();
        }
        if (!effect.undoes()) {
            return beforeFirstMet(check, LAST);
        }
        Optional<LocalDate> last = check.lastDay(facts).filter(day -> !day.isBefore(today));
        if (last.isPresent()) {
            return met ? last.filter(day -> day.isBefore(LAST)) : beforeFirstMet(check, last.get());
        }
        return met ? whileMet(check) : beforeDayToCome(check);
    }

    /** The day before the check is met, which it then stays until the last of the days that are looked at. */
    private Optional<LocalDate> beforeFirstMet(Check check, LocalDate last) {
        if (check.outcome(facts, last) != Outcome.MET) {
            return Optional.empty();
        }
        long notMet = today.toEpochDay();
        long met = last.toEpochDay();
        while (met - notMet > 1) {
            long middle = notMet + (met - notMet) / 2;
            if (check.outcome(facts, LocalDate.ofEpochDay(middle)) == Outcome.MET) {
                met = middle;
            } else {
                notMet = middle;
            }
        }
        return Optional.of(LocalDate.ofEpochDay(notMet));
    }

    /** Where all days on which it is met began with a day of its facts, the first of those to come on which it is. */
    private Optional<LocalDate> beforeDayToCome(Check check) {
        return check.facts().stream()
                .map((Fact<?> fact) -> facts.known(fact))
                .filter(Objects::nonNull)
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                .filter(value -> value instanceof LocalDate day && day.isAfter(today))
                .map(LocalDate.class::cast)
                .sorted()
                .filter(day -> check.outcome(facts, day) == Outcome.MET)
                .findFirst()
                .map(day -> day.minusDays(1));
    }

    /** Where it was met before, ceased to be and is met again, which only looking at each day tells. */
    private Optional<LocalDate> whileMet(Check check) {
        LocalDate day = today;
        for (int days = 0; days < LOOKED_AT && check.outcome(facts, day.plusDays(1)) == Outcome.MET; days++) {
            day = day.plusDays(1);
        }
        return Optional.of(day);
    }
}
