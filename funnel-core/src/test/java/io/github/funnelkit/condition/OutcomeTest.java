package io.github.funnelkit.condition;

import static io.github.funnelkit.condition.Condition.not;
import static io.github.funnelkit.condition.Condition.when;
import static io.github.funnelkit.condition.TestFacts.AGREED;
import static io.github.funnelkit.condition.TestFacts.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.fact.FactSheet;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Kleene's strong logic, as tables. */
class OutcomeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "{0}, {1}: and {2}, or {3}, when-then {4}")
    @CsvSource({
        // a,     b,       a and b, a or b,  when a then b
        "MET,     MET,     MET,     MET,     MET",
        "MET,     NOT_MET, NOT_MET, MET,     NOT_MET",
        "MET,     UNKNOWN, UNKNOWN, MET,     UNKNOWN",
        "NOT_MET, MET,     NOT_MET, MET,     MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET, MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN, MET",
        "UNKNOWN, MET,     UNKNOWN, MET,     MET",
        "UNKNOWN, NOT_MET, NOT_MET, UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void joins(Outcome a, Outcome b, Outcome and, Outcome or, Outcome whenThen) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        FactSheet facts = FactSheet.empty().with(AGREED, flag(a)).with(PROJECT, flag(b));
        Condition one = AGREED.isTrue();
        Condition other = PROJECT.isTrue();
        assertThat(one.and(other).outcome(facts, TODAY)).isEqualTo(and);
        assertThat(one.or(other).outcome(facts, TODAY)).isEqualTo(or);
        assertThat(when(one).then(other).outcome(facts, TODAY)).isEqualTo(whenThen);
        assertThat(not(one).outcome(facts, TODAY)).isEqualTo(a.not());
        assertThat(when(one).then(other).examine(facts, TODAY).notApplicable()).isEqualTo(a == Outcome.NOT_MET);
    }

    private static Boolean flag(Outcome outcome) {
        return outcome == Outcome.UNKNOWN ? null : Boolean.valueOf(outcome == Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource({"MET, NOT_MET", "NOT_MET, MET", "UNKNOWN, UNKNOWN"})
    void opposites(Outcome a, Outcome opposite) {
        assertThat(a.not()).isEqualTo(opposite);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void isCalledSomethingInEveryLanguage(Outcome outcome) {
        assertThat(outcome.label().languages())
                .contains(Locale.ENGLISH, Locale.CHINESE, Locale.GERMAN, Locale.JAPANESE);
    }

    @Test
    void ofABoolean() {
        assertThat(Outcome.of(true)).isEqualTo(Outcome.MET);
        assertThat(Outcome.of(false)).isEqualTo(Outcome.NOT_MET);
    }
}
