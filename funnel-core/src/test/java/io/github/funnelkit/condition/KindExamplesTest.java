package io.github.funnelkit.condition;

import static io.github.funnelkit.condition.TestFacts.AGREED;
import static io.github.funnelkit.condition.TestFacts.BUDGET;
import static io.github.funnelkit.condition.TestFacts.DEPARTMENTS;
import static io.github.funnelkit.condition.TestFacts.DUE;
import static io.github.funnelkit.condition.TestFacts.MATERIALS;
import static io.github.funnelkit.condition.TestFacts.METHOD;
import static io.github.funnelkit.condition.TestFacts.PATIENTS;
import static io.github.funnelkit.condition.TestFacts.PHASE;
import static io.github.funnelkit.condition.TestFacts.PURCHASES;
import static io.github.funnelkit.condition.TestFacts.SCORE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts at and around its boundary that every built-in kind offers, the closest first. */
class KindExamplesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Period YEAR = Period.ofYears(1);
    private static final long GREATEST_COUNT = 999_999_999_999_999_999L;

    private static Arguments row(Condition condition, String... values) {
        return Arguments.of(condition, List.of(values));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                row(PATIENTS.atLeast(15), "15", "14", "16"),
                row(PATIENTS.moreThan(new BigDecimal("14.5")), "14", "15", "13", "16"),
                row(PATIENTS.atMost(0), "0", "1"),
                row(PATIENTS.lessThan(-1), "0"),
                row(PATIENTS.atLeast(GREATEST_COUNT), "999999999999999999", "999999999999999998"),
                row(PATIENTS.atLeast(GREATEST_COUNT + 1), "999999999999999999"),
                row(BUDGET.atLeast(5), "5", "4", "6"),
                row(BUDGET.equalTo(new BigDecimal("0.25")), "0.25", "0.24", "0.26"),
                row(BUDGET.lessThan(0), "0", "-1", "1"));
    }

    static Stream<Arguments> setsAndTexts() {
        return Stream.of(
                row(AGREED.isTrue(), "true", "false"),
                row(DEPARTMENTS.anyTicked(), "[entry-1]", "none"),
                row(MATERIALS.anyTicked(), "[clinical]", "none"),
                row(DEPARTMENTS.empty(), "none", "[entry-1]"),
                row(DEPARTMENTS.sizeBetween(1, 1), "[entry-1]", "none", "[entry-1, entry-2]"),
                row(
                        DEPARTMENTS.sizeBetween(2, 3),
                        "[entry-1, entry-2]",
                        "[entry-1]",
                        "[entry-1, entry-2, entry-3]",
                        "[entry-1, entry-2, entry-3, entry-4]"),
                row(DEPARTMENTS.sizeAtLeast(1), "[entry-1]", "none", "[entry-1, entry-2]"),
                row(DEPARTMENTS.sizeAtMost(0), "none", "[entry-1]"),
                row(MATERIALS.sizeBetween(0, 3), "none", "[clinical, price, principle]"),
                row(MATERIALS.ticked("price", "clinical", "price"), "[clinical, price]", "[price]"),
                row(MATERIALS.ticked("price"), "[price]", "none"),
                row(METHOD.oneOf("tender", "direct"), "tender", "direct", "other"),
                row(PHASE.atLeast("demo"), "demo", "deal", "idea"),
                row(PHASE.oneOf("demo"), "demo", "idea"),
                row(SCORE.atLeast(3), "3", "2"),
                row(SCORE.between(1, 3), "1", "0", "2", "3"),
                row(METHOD.oneOf("other"), "other", "other-other"),
                row(METHOD.oneOf("other", "other-other"), "other", "other-other", "other-other-other"),
                row(AttachedForms.anyOf("letter", "receipt"), "[letter]", "[receipt]"));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                row(DUE.upcoming(), "2026-11-23", "2026-11-22", "2026-11-24"),
                row(DUE.withinNext(YEAR), "2026-11-23", "2026-11-22", "2027-11-23", "2027-11-24"),
                row(DUE.withinLast(YEAR), "2025-11-24", "2025-11-23", "2026-11-23", "2026-11-24"),
                row(DUE.longAgo(YEAR), "2025-11-23", "2025-11-24", "2025-11-22"),
                row(DUE.before(ReferenceDay.today()), "2026-11-22", "2026-11-21", "2026-11-23"),
                row(DUE.after(ReferenceDay.today().plus(YEAR)), "2027-11-24", "2027-11-23", "2027-11-25"),
                row(PURCHASES.timesWithinLast(YEAR, 2), "[2026-11-22, 2026-11-23]", "[2025-11-23, 2026-11-23]"),
                row(PURCHASES.noneWithinLast(YEAR), "[2025-11-23]", "[2025-11-24]", "[2026-11-23]"),
                row(PURCHASES.noneWithinLast(Period.ofDays(1)), "[2026-11-22]", "[2026-11-23]"));
    }

    static Stream<Arguments> presence() {
        return Stream.of(
                row(AGREED.present(), "true"),
                row(PATIENTS.present(), "1"),
                row(BUDGET.present(), "1"),
                row(DUE.present(), "2026-11-23"),
                row(PURCHASES.present(), "[2026-11-23]"),
                row(METHOD.present(), "other"),
                row(DEPARTMENTS.present(), "[entry-1]"),
                row(MATERIALS.present(), "[clinical]"));
    }

    private static List<FactSheet> examples(Check check, LocalDate today) {
        return check.kind().examples(check.arguments(), today);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"numbers", "setsAndTexts", "dates", "presence"})
    void areOffered(Check check, List<String> values) {
        String id = check.arguments().facts().get(0).id();
        assertThat(examples(check, TODAY))
                .extracting(FactSheet::toString)
                .isEqualTo(values.stream()
                        .map(value -> "{" + id + "=" + value + "}")
                        .toList());
    }

    /** An example decides its condition; so the search that tries them learns something from each. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"numbers", "setsAndTexts", "dates", "presence"})
    void decide(Check check, List<String> values) {
        assertThat(examples(check, TODAY))
                .hasSize(values.size())
                .allSatisfy(sheet -> assertThat(check.outcome(sheet, TODAY)).isNotEqualTo(Outcome.UNKNOWN));
    }

    /** Where the calendar ends there is no day before or after. */
    @Test
    void endWithTheCalendar() {
        assertThat(examples(DUE.upcoming(), LocalDate.MAX))
                .extracting(sheet -> sheet.known(DUE))
                .containsExactly(LocalDate.MAX, LocalDate.MAX.minusDays(1));
        assertThat(examples(DUE.upcoming(), LocalDate.MIN))
                .extracting(sheet -> sheet.known(DUE))
                .containsExactly(LocalDate.MIN, LocalDate.MIN.plusDays(1));
    }

    /** More digits than a fact takes, with room for the next number. */
    @ParameterizedTest
    @MethodSource
    void areNotOfferedForNumbersThatFillEveryDigit(String bound, int offered) {
        assertThat(examples(BUDGET.atLeast(new BigDecimal(bound)), TODAY)).hasSize(offered);
        assertThat(examples(PATIENTS.atLeast(new BigDecimal(bound)), TODAY).isEmpty())
                .isEqualTo(offered == 0 || bound.startsWith("9"));
    }

    static Stream<Arguments> areNotOfferedForNumbersThatFillEveryDigit() {
        return Stream.of(
                Arguments.of("9".repeat(90), 3),
                Arguments.of("9".repeat(91), 0),
                Arguments.of("0." + "0".repeat(89) + "1", 3),
                Arguments.of("0." + "0".repeat(90) + "1", 0));
    }

    /** A thousand entries are made up at most; of a closed list, what is on it. */
    @Test
    void haveOnlySoManyEntries() {
        String thousand = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> "entry-" + i)
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(examples(DEPARTMENTS.sizeBetween(1000, 1000), TODAY))
                .hasSize(2)
                .first()
                .hasToString("{departments=[" + thousand + "]}");
        assertThat(examples(DEPARTMENTS.sizeBetween(1001, 1002), TODAY)).hasSize(1);
        assertThat(examples(DEPARTMENTS.sizeBetween(1002, Integer.MAX_VALUE), TODAY))
                .isEmpty();
        assertThat(examples(MATERIALS.sizeBetween(4, 5), TODAY)).hasSize(1);
        assertThat(examples(MATERIALS.sizeBetween(5, 6), TODAY)).isEmpty();
    }
}
