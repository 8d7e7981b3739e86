package io.github.funnelkit.condition;

import static io.github.funnelkit.condition.TestFacts.DUE;
import static io.github.funnelkit.condition.TestFacts.ISSUED;
import static io.github.funnelkit.condition.TestFacts.PURCHASES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What time does to conditions that compare days with today, held against asking on each day. */
class ComparedDaysInTimeTest {

    private static final LocalDate DATE = LocalDate.of(2027, 3, 31);
    private static final FactSheet FACTS =
            FactSheet.empty().with(DUE, DATE).with(PURCHASES, List.of(DATE, DATE.plusDays(9)));
    private static final ReferenceDay TODAY = ReferenceDay.today();

    static Stream<Check> undone() {
        return Stream.of(
                DUE.notBefore(TODAY),
                DUE.after(TODAY),
                DUE.notBefore(TODAY.plus(Period.ofMonths(1))),
                DUE.after(TODAY.minus(Period.ofMonths(1))),
                PURCHASES.timesWithinLast(Period.ofDays(10), 2),
                PURCHASES.timesWithinLast(Period.ofMonths(1), 1));
    }

    @ParameterizedTest
    @MethodSource("undone")
    void theLastDayIsTheLastOnWhichItIsMet(Check check) {
        assertThat(check.timeEffect().undoes()).isTrue();
        LocalDate last = check.lastDay(FACTS).orElseThrow();
        assertThat(check.outcome(FACTS, last)).isEqualTo(Outcome.MET);
        for (int days = 1; days < 100; days++) {
            assertThat(check.outcome(FACTS, last.plusDays(days))).isEqualTo(Outcome.NOT_MET);
        }
    }

    @Test
    void whatTimeDoesNotUndo() {
        assertThat(DUE.before(TODAY).timeEffect()).isEqualTo(TimeEffect.FULFILS);
        assertThat(DUE.notAfter(TODAY).timeEffect()).isEqualTo(TimeEffect.FULFILS);
        assertThat(DUE.longAgo(Period.ofDays(1)).timeEffect()).isEqualTo(TimeEffect.FULFILS);
        assertThat(DUE.after(ISSUED.plus(Period.ofDays(1))).timeEffect()).isEqualTo(TimeEffect.NONE);
        assertThat(DUE.after(ReferenceDay.on(DATE)).timeEffect()).isEqualTo(TimeEffect.NONE);
    }

    /** Two visits, a break, and two more: by the end of the first ones it was met. */
    @Test
    void ofSeveralTimesTheFirstCount() {
        FactSheet facts = FactSheet.empty()
                .with(PURCHASES, List.of(DATE, DATE.plusDays(1), DATE.plusYears(1), DATE.plusYears(1)));
        Check twice = PURCHASES.timesWithinLast(Period.ofDays(10), 2);
        assertThat(twice.lastDay(facts)).contains(DATE.plusDays(9));
        assertThat(twice.lastDay(FactSheet.empty().with(PURCHASES, List.of(DATE))))
                .isEqualTo(Optional.empty());
    }
}
