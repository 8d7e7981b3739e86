package io.github.funnelkit.condition;

import static io.github.funnelkit.condition.Condition.allOf;
import static io.github.funnelkit.condition.Condition.anyOf;
import static io.github.funnelkit.condition.Condition.not;
import static io.github.funnelkit.condition.Condition.when;
import static io.github.funnelkit.condition.TestFacts.AGREED;
import static io.github.funnelkit.condition.TestFacts.BUDGET;
import static io.github.funnelkit.condition.TestFacts.DEPARTMENTS;
import static io.github.funnelkit.condition.TestFacts.DUE;
import static io.github.funnelkit.condition.TestFacts.MATERIALS;
import static io.github.funnelkit.condition.TestFacts.METHOD;
import static io.github.funnelkit.condition.TestFacts.PATIENTS;
import static io.github.funnelkit.condition.TestFacts.PHASE;
import static io.github.funnelkit.condition.TestFacts.PURCHASES;
import static io.github.funnelkit.condition.TestFacts.RATING;
import static io.github.funnelkit.condition.TestFacts.SCORE;
import static io.github.funnelkit.condition.TestFacts.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions that can never be met, or make no sense. */
class ConditionProblemsTest {

    private static final String EMPTY_PERIOD = "the period %s has nothing in it; expected one such as P12M or P1Y";

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(
                        DEPARTMENTS.sizeBetween(3, 1),
                        "fact 'departments': nothing lies between 3 and 1 entries; expected 0 <= least <= most"),
                Arguments.of(
                        DEPARTMENTS.sizeBetween(3, 1).and(DEPARTMENTS.sizeBetween(0, 5)),
                        "fact 'departments': nothing lies between 3 and 1 entries; expected 0 <= least <= most"),
                Arguments.of(
                        DEPARTMENTS.sizeBetween(-1, 1),
                        "fact 'departments': nothing lies between -1 and 1 entries; expected 0 <= least <= most"),
                Arguments.of(
                        DEPARTMENTS.sizeAtLeast(-1),
                        "fact 'departments' never has -1 entries; expected a number of at least 0"),
                Arguments.of(
                        DEPARTMENTS.sizeAtMost(-1),
                        "fact 'departments' never has -1 entries; expected a number of at least 0"),
                Arguments.of(
                        MATERIALS.sizeAtLeast(4),
                        "fact 'materials' has only 3 entries; at least 4 can never be ticked"),
                Arguments.of(
                        DEPARTMENTS.sizeAtLeast(3).and(DEPARTMENTS.sizeAtMost(2)),
                        "no value of fact 'departments' can meet sizeAtLeast(departments, 3), and "
                                + "sizeAtMost(departments, 2)"),
                Arguments.of(
                        PHASE.oneOf("demos"),
                        "'demos' is not an entry of fact 'phase' (did you mean 'demo'?); there are idea, demo, deal"),
                Arguments.of(
                        PHASE.atLeast("Deal"),
                        "'Deal' is not an entry of fact 'phase' (did you mean 'deal'?); there are idea, demo, deal"),
                Arguments.of(
                        PHASE.between("deal", "idea"),
                        "fact 'phase': 'deal' comes after 'idea'; expected the earlier one first"),
                Arguments.of(
                        Choice.of("way", Text.of("Way"), "a", "b").atLeast("b"),
                        "the entries of fact 'way' are in no order, so that none is more than another; expected 'ordered: "
                                + "true' on the fact, or oneOf"),
                Arguments.of(SCORE.atLeast(4), "fact 'score' is at least 0, and at most 3, and never at least 4"),
                Arguments.of(SCORE.moreThan(3), "fact 'score' is at least 0, and at most 3, and never more than 3"),
                Arguments.of(
                        BUDGET.between(2, 1), "fact 'budget': nothing lies between 2 and 1; expected least <= most"),
                Arguments.of(
                        BUDGET.atMost(FactShare.of(Quantity.of("price", "EUR", Text.of("Price")))),
                        "fact 'budget' counts in CNY, but 'price' in EUR; expected the same unit"),
                Arguments.of(
                        BUDGET.atMost(FactShare.of(BUDGET)),
                        "fact 'budget' is compared with itself; expected another fact"),
                Arguments.of(TOTAL.atLeast(10), "fact 'total' is at least 0, and at most 9, and never at least 10"),
                Arguments.of(
                        DUE.before(ReferenceDay.of(DUE)), "fact 'due' is compared with itself; expected another fact"),
                Arguments.of(
                        PURCHASES.timesWithinLast(Period.ofDays(1), 0),
                        "fact 'purchases': 0 dates are always there; expected at least 1"),
                Arguments.of(DUE.longAgo(Period.ZERO), "fact 'due': " + EMPTY_PERIOD.formatted("P0D")),
                Arguments.of(
                        MATERIALS.sizeBetween(4, 5),
                        "fact 'materials' has only 3 entries; at least 4 can never be ticked"),
                Arguments.of(
                        MATERIALS.ticked("prices"),
                        "'prices' is not an entry of fact 'materials' (did you mean 'price'?); there are clinical, price, "
                                + "principle"),
                Arguments.of(
                        DEPARTMENTS.ticked(" CT"),
                        "fact 'departments': ' CT' can never be found, as values are kept without blanks around them: leave the blanks out"),
                Arguments.of(
                        METHOD.oneOf("tender", ""),
                        "fact 'method': '' can never be found, as values are kept without blanks around them: leave the blanks out"),
                Arguments.of(DUE.withinNext(Period.ZERO), "fact 'due': " + EMPTY_PERIOD.formatted("P0D")),
                Arguments.of(DUE.withinLast(Period.ofDays(-1)), "fact 'due': " + EMPTY_PERIOD.formatted("P-1D")),
                Arguments.of(
                        PURCHASES.noneWithinLast(Period.ZERO), "fact 'purchases': " + EMPTY_PERIOD.formatted("P0D")),
                Arguments.of(PATIENTS.lessThan(0), "fact 'patients': a count is never less than 0"),
                Arguments.of(PATIENTS.atMost(-1), "fact 'patients': a count is never at most -1"),
                Arguments.of(PATIENTS.equalTo(new BigDecimal("1.5")), "fact 'patients': a count is never exactly 1.5"),
                Arguments.of(
                        AGREED.isTrue().and(AGREED.isFalse()),
                        "'is(agreed)' and its opposite are both asked for: this can never be met"),
                Arguments.of(
                        BUDGET.atLeast(5).and(BUDGET.lessThan(5)),
                        "no value of fact 'budget' can meet atLeast(budget, 5), and lessThan(budget, 5)"),
                Arguments.of(
                        BUDGET.equalTo(5).and(BUDGET.equalTo(6)),
                        "no value of fact 'budget' can meet equalTo(budget, 5), and equalTo(budget, 6)"),
                Arguments.of(
                        PATIENTS.moreThan(5).and(PATIENTS.lessThan(6)),
                        "no value of fact 'patients' can meet moreThan(patients, 5), and lessThan(patients, 6)"),
                Arguments.of(
                        DEPARTMENTS.empty().and(DEPARTMENTS.anyTicked()),
                        "no value of fact 'departments' can meet empty(departments), and anyTicked(departments)"),
                Arguments.of(
                        DEPARTMENTS.present().and(DEPARTMENTS.sizeBetween(0, 0)),
                        "no value of fact 'departments' can meet present(departments), and sizeBetween(departments, 0, 0)"),
                Arguments.of(
                        DEPARTMENTS.ticked("a", "b").and(DEPARTMENTS.sizeBetween(1, 1)),
                        "no value of fact 'departments' can meet ticked(departments, [a, b]), and "
                                + "sizeBetween(departments, 1, 1)"),
                Arguments.of(
                        anyOf(AGREED.isTrue(), allOf(PATIENTS.atLeast(9), allOf(AGREED.isTrue(), PATIENTS.atMost(8)))),
                        "no value of fact 'patients' can meet atLeast(patients, 9), and atMost(patients, 8)"),
                Arguments.of(
                        when(AGREED.isTrue()).then(not(allOf(DUE.withinNext(Period.ZERO), METHOD.present()))),
                        "fact 'due': " + EMPTY_PERIOD.formatted("P0D")),
                Arguments.of(CreditRating.atLeast(RATING, "AB", "AA", "A"), "rating 'AB' is not on the scale AA, A"),
                Arguments.of(
                        new Check(
                                AttachedForm.KIND,
                                io.github.funnelkit.condition.Arguments.of(
                                        Map.of("fact", DEPARTMENTS, "anyOf", List.of("letter")))),
                        "'attached' reads the fact 'forms', not 'departments'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void isFound(Condition condition, String problem) {
        assertThat(condition.problems()).extracting(Text::toString).containsExactly(problem);
    }

    static Stream<Condition> possible() {
        return Stream.of(
                BUDGET.atLeast(5).and(BUDGET.atMost(5)),
                BUDGET.moreThan(5).and(BUDGET.lessThan(6)),
                BUDGET.lessThan(0),
                BUDGET.equalTo(new BigDecimal("1.5")),
                PATIENTS.moreThan(5).and(PATIENTS.lessThan(7)),
                PATIENTS.atMost(0),
                PATIENTS.atLeast(-5),
                BUDGET.atLeast(5).or(BUDGET.lessThan(5)),
                BUDGET.atLeast(5).and(PATIENTS.lessThan(5)),
                AGREED.isTrue().or(AGREED.isFalse()),
                DEPARTMENTS.empty().or(DEPARTMENTS.anyTicked()),
                DEPARTMENTS.anyTicked().and(DEPARTMENTS.sizeBetween(1, 1)),
                METHOD.present().and(METHOD.oneOf("tender")),
                PATIENTS.present().and(PATIENTS.lessThan(1)),
                PATIENTS.equalTo(0),
                DEPARTMENTS.sizeBetween(0, 0).and(DEPARTMENTS.empty()),
                DEPARTMENTS.ticked("a", "a").and(DEPARTMENTS.sizeBetween(1, 1)),
                MATERIALS.sizeBetween(3, 3),
                when(AGREED.isTrue()).then(AGREED.isFalse()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("possible")
    void isNotFoundWhereThereIsNone(Condition condition) {
        assertThat(condition.problems()).isEmpty();
    }

    @Test
    void severalAreAllFound() {
        assertThat(DEPARTMENTS
                        .sizeBetween(3, 1)
                        .and(DUE.withinNext(Period.ZERO))
                        .problems())
                .hasSize(2);
    }

    @Test
    void nothingToJoinIsRefused() {
        assertThatThrownBy(Condition::allOf)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'all of' needs at least one condition");
        assertThatThrownBy(Condition::anyOf)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'any of' needs at least one condition");
    }
}
