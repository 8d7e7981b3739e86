package io.github.funnelkit.condition;

import static io.github.funnelkit.condition.Outcome.MET;
import static io.github.funnelkit.condition.Outcome.NOT_MET;
import static io.github.funnelkit.condition.Outcome.UNKNOWN;
import static io.github.funnelkit.condition.TestFacts.AGREED;
import static io.github.funnelkit.condition.TestFacts.BID;
import static io.github.funnelkit.condition.TestFacts.BUDGET;
import static io.github.funnelkit.condition.TestFacts.CONTACTS;
import static io.github.funnelkit.condition.TestFacts.DEPARTMENTS;
import static io.github.funnelkit.condition.TestFacts.DUE;
import static io.github.funnelkit.condition.TestFacts.ISSUED;
import static io.github.funnelkit.condition.TestFacts.MATERIALS;
import static io.github.funnelkit.condition.TestFacts.METHOD;
import static io.github.funnelkit.condition.TestFacts.MET_US;
import static io.github.funnelkit.condition.TestFacts.PAIN;
import static io.github.funnelkit.condition.TestFacts.PATIENTS;
import static io.github.funnelkit.condition.TestFacts.PHASE;
import static io.github.funnelkit.condition.TestFacts.PURCHASES;
import static io.github.funnelkit.condition.TestFacts.SCORE;
import static io.github.funnelkit.condition.TestFacts.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of condition at every boundary: known on either side, known to be none, unknown. */
class ConditionTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Period YEAR = Period.ofYears(1);
    private static final LocalDate YEAR_AGO = LocalDate.of(2025, 11, 23);
    private static final LocalDate IN_A_YEAR = LocalDate.of(2027, 11, 23);
    private static final int LIMIT = 15;
    private static final BigDecimal HALF = new BigDecimal("15.5");
    private static final BigDecimal BETWEEN_4_AND_5 = new BigDecimal("4.5");
    private static final BigDecimal PRICE = new BigDecimal("1.0");

    private static final FactSheet NOTHING = FactSheet.empty();

    private static <V> FactSheet known(Fact<V> fact, V value) {
        return NOTHING.with(fact, value);
    }

    private static FactSheet none(Fact<?> fact) {
        return NOTHING.withNone(fact);
    }

    private static Arguments row(Condition condition, FactSheet facts, Outcome outcome) {
        return Arguments.of(condition, facts, TODAY, outcome);
    }

    static Stream<Arguments> flagsAndNumbers() {
        return Stream.of(
                row(AGREED.isTrue(), known(AGREED, true), MET),
                row(AGREED.isTrue(), known(AGREED, false), NOT_MET),
                row(AGREED.isTrue(), NOTHING, UNKNOWN),
                row(AGREED.isFalse(), known(AGREED, false), MET),
                row(AGREED.isFalse(), NOTHING, UNKNOWN),
                row(PATIENTS.atLeast(LIMIT), known(PATIENTS, LIMIT - 1), NOT_MET),
                row(PATIENTS.atLeast(LIMIT), known(PATIENTS, LIMIT), MET),
                row(PATIENTS.atLeast(LIMIT), none(PATIENTS), NOT_MET),
                row(PATIENTS.atLeast(LIMIT), NOTHING, UNKNOWN),
                row(PATIENTS.moreThan(LIMIT), known(PATIENTS, LIMIT), NOT_MET),
                row(PATIENTS.moreThan(LIMIT), known(PATIENTS, LIMIT + 1), MET),
                row(PATIENTS.atMost(LIMIT), known(PATIENTS, LIMIT), MET),
                row(PATIENTS.atMost(LIMIT), known(PATIENTS, LIMIT + 1), NOT_MET),
                row(PATIENTS.atMost(LIMIT), none(PATIENTS), NOT_MET),
                row(PATIENTS.lessThan(LIMIT), known(PATIENTS, LIMIT), NOT_MET),
                row(PATIENTS.lessThan(LIMIT), known(PATIENTS, LIMIT - 1), MET),
                row(PATIENTS.lessThan(LIMIT), none(PATIENTS), NOT_MET),
                row(PATIENTS.equalTo(LIMIT), known(PATIENTS, LIMIT), MET),
                row(PATIENTS.equalTo(LIMIT), known(PATIENTS, LIMIT + 1), NOT_MET),
                row(PATIENTS.atLeast(0), known(PATIENTS, 0), MET),
                row(PATIENTS.atLeast(0), none(PATIENTS), NOT_MET),
                row(PATIENTS.atLeast(Long.MAX_VALUE), known(PATIENTS, Long.MAX_VALUE), MET),
                row(PATIENTS.atLeast(HALF), known(PATIENTS, LIMIT), NOT_MET),
                row(PATIENTS.atLeast(HALF), known(PATIENTS, LIMIT + 1), MET),
                row(PATIENTS.moreThan(HALF), known(PATIENTS, LIMIT), NOT_MET),
                row(PATIENTS.moreThan(HALF), known(PATIENTS, LIMIT + 1), MET),
                row(PATIENTS.atMost(HALF), known(PATIENTS, LIMIT), MET),
                row(PATIENTS.atMost(HALF), known(PATIENTS, LIMIT + 1), NOT_MET),
                row(PATIENTS.lessThan(HALF), known(PATIENTS, LIMIT), MET),
                row(PATIENTS.lessThan(HALF), known(PATIENTS, LIMIT + 1), NOT_MET),
                row(BUDGET.atLeast(PRICE), known(BUDGET, new BigDecimal("1.00")), MET),
                row(BUDGET.atLeast(PRICE), known(BUDGET, new BigDecimal("0.99")), NOT_MET),
                row(BUDGET.moreThan(PRICE), known(BUDGET, new BigDecimal("1.00")), NOT_MET),
                row(BUDGET.moreThan(PRICE), known(BUDGET, new BigDecimal("1.01")), MET),
                row(BUDGET.equalTo(PRICE), known(BUDGET, new BigDecimal("1.00")), MET),
                row(BUDGET.equalTo(PRICE), known(BUDGET, 1), MET),
                row(BUDGET.moreThan(0), known(BUDGET, 0), NOT_MET),
                row(BUDGET.moreThan(0), known(BUDGET, new BigDecimal("0.000001")), MET),
                row(BUDGET.lessThan(0), known(BUDGET, -0.5), MET),
                row(BUDGET.equalTo(0), none(BUDGET), NOT_MET),
                row(BUDGET.equalTo(0), NOTHING, UNKNOWN));
    }

    static Stream<Arguments> checklistsAndTexts() {
        return Stream.of(
                row(DEPARTMENTS.anyTicked(), known(DEPARTMENTS, List.of("CT")), MET),
                row(DEPARTMENTS.anyTicked(), none(DEPARTMENTS), NOT_MET),
                row(DEPARTMENTS.anyTicked(), NOTHING, UNKNOWN),
                row(DEPARTMENTS.empty(), known(DEPARTMENTS, List.of("CT")), NOT_MET),
                row(DEPARTMENTS.empty(), known(DEPARTMENTS, List.of()), MET),
                row(DEPARTMENTS.empty(), none(DEPARTMENTS), MET),
                row(DEPARTMENTS.empty(), NOTHING, UNKNOWN),
                row(DEPARTMENTS.sizeBetween(1, 3), none(DEPARTMENTS), NOT_MET),
                row(DEPARTMENTS.sizeBetween(1, 3), known(DEPARTMENTS, List.of("a")), MET),
                row(DEPARTMENTS.sizeBetween(1, 3), known(DEPARTMENTS, List.of("a", "b", "c")), MET),
                row(DEPARTMENTS.sizeBetween(1, 3), known(DEPARTMENTS, List.of("a", "b", "c", "d")), NOT_MET),
                row(DEPARTMENTS.sizeBetween(1, 3), known(DEPARTMENTS, List.of("a", "b", "c", " a")), MET),
                row(DEPARTMENTS.sizeBetween(0, 3), none(DEPARTMENTS), MET),
                row(DEPARTMENTS.sizeBetween(2, 3), known(DEPARTMENTS, List.of("a", "a")), NOT_MET),
                row(DEPARTMENTS.sizeBetween(1, 3), NOTHING, UNKNOWN),
                row(MATERIALS.ticked("price"), known(MATERIALS, List.of("price", "clinical")), MET),
                row(MATERIALS.ticked("price", "clinical"), known(MATERIALS, List.of("price")), NOT_MET),
                row(MATERIALS.ticked("price"), none(MATERIALS), NOT_MET),
                row(MATERIALS.ticked("price"), NOTHING, UNKNOWN),
                row(METHOD.oneOf("tender", "direct"), known(METHOD, " direct "), MET),
                row(METHOD.oneOf("tender", "direct"), known(METHOD, "Direct"), NOT_MET),
                row(METHOD.oneOf("tender"), none(METHOD), NOT_MET),
                row(METHOD.oneOf("tender"), known(METHOD, "  "), UNKNOWN),
                row(AttachedForms.anyOf("letter", "receipt"), known(AttachedForms.FACT, List.of("receipt")), MET),
                row(AttachedForms.anyOf("letter", "receipt"), known(AttachedForms.FACT, List.of("other")), NOT_MET),
                row(AttachedForms.anyOf("letter"), none(AttachedForms.FACT), NOT_MET),
                row(AttachedForms.anyOf("letter"), NOTHING, UNKNOWN));
    }

    static Stream<Arguments> presence() {
        return Stream.of(
                row(AGREED.present(), known(AGREED, false), MET),
                row(PATIENTS.present(), known(PATIENTS, 0), MET),
                row(PATIENTS.present(), none(PATIENTS), NOT_MET),
                row(DUE.present(), none(DUE), NOT_MET),
                row(DUE.present(), known(DUE, LocalDate.MIN), MET),
                row(METHOD.present(), none(METHOD), NOT_MET),
                row(METHOD.present(), known(METHOD, "none"), NOT_MET),
                row(DEPARTMENTS.present(), known(DEPARTMENTS, List.of()), NOT_MET),
                row(PURCHASES.present(), NOTHING, UNKNOWN));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                row(DUE.upcoming(), known(DUE, TODAY), MET),
                row(DUE.upcoming(), known(DUE, YESTERDAY), NOT_MET),
                row(DUE.upcoming(), none(DUE), NOT_MET),
                row(DUE.upcoming(), NOTHING, UNKNOWN),
                row(DUE.withinNext(YEAR), known(DUE, YESTERDAY), NOT_MET),
                row(DUE.withinNext(YEAR), known(DUE, TODAY), MET),
                row(DUE.withinNext(YEAR), known(DUE, IN_A_YEAR), MET),
                row(DUE.withinNext(YEAR), known(DUE, IN_A_YEAR.plusDays(1)), NOT_MET),
                row(DUE.withinNext(YEAR), none(DUE), NOT_MET),
                row(DUE.withinNext(YEAR), NOTHING, UNKNOWN),
                row(DUE.withinLast(YEAR), known(DUE, YEAR_AGO), NOT_MET),
                row(DUE.withinLast(YEAR), known(DUE, YEAR_AGO.plusDays(1)), MET),
                row(DUE.withinLast(YEAR), known(DUE, TODAY), MET),
                row(DUE.withinLast(YEAR), known(DUE, TOMORROW), NOT_MET),
                row(DUE.withinLast(YEAR), none(DUE), NOT_MET),
                row(DUE.withinLast(YEAR), NOTHING, UNKNOWN),
                row(PURCHASES.noneWithinLast(YEAR), known(PURCHASES, List.of(YEAR_AGO)), MET),
                row(PURCHASES.noneWithinLast(YEAR), known(PURCHASES, List.of(YEAR_AGO.plusDays(1))), NOT_MET),
                row(PURCHASES.noneWithinLast(YEAR), known(PURCHASES, List.of(TODAY)), NOT_MET),
                row(PURCHASES.noneWithinLast(YEAR), known(PURCHASES, List.of(IN_A_YEAR)), NOT_MET),
                row(PURCHASES.noneWithinLast(YEAR), known(PURCHASES, List.of(LocalDate.MAX)), NOT_MET),
                row(PURCHASES.noneWithinLast(YEAR), known(PURCHASES, List.of(LocalDate.MIN, YEAR_AGO)), MET),
                row(PURCHASES.noneWithinLast(YEAR), none(PURCHASES), MET),
                row(PURCHASES.noneWithinLast(YEAR), NOTHING, UNKNOWN));
    }

    static Stream<Arguments> sizes() {
        return Stream.of(
                row(DEPARTMENTS.sizeAtLeast(2), known(DEPARTMENTS, List.of("a")), NOT_MET),
                row(DEPARTMENTS.sizeAtLeast(2), known(DEPARTMENTS, List.of("a", " a")), NOT_MET),
                row(DEPARTMENTS.sizeAtLeast(2), known(DEPARTMENTS, List.of("a", "b")), MET),
                row(DEPARTMENTS.sizeAtLeast(2), none(DEPARTMENTS), NOT_MET),
                row(DEPARTMENTS.sizeAtLeast(0), none(DEPARTMENTS), MET),
                row(DEPARTMENTS.sizeAtLeast(2), NOTHING, UNKNOWN),
                row(DEPARTMENTS.sizeAtMost(1), known(DEPARTMENTS, List.of("a", "b")), NOT_MET),
                row(DEPARTMENTS.sizeAtMost(1), known(DEPARTMENTS, List.of("a")), MET),
                row(DEPARTMENTS.sizeAtMost(1), none(DEPARTMENTS), MET),
                row(DEPARTMENTS.sizeAtMost(1), NOTHING, UNKNOWN));
    }

    static Stream<Arguments> comparedDays() {
        ReferenceDay today = ReferenceDay.today();
        ReferenceDay later = ISSUED.plus(Period.ofDays(20));
        FactSheet issued = known(ISSUED, TODAY.minusDays(20));
        return Stream.of(
                row(DUE.before(today), known(DUE, YESTERDAY), MET),
                row(DUE.before(today), known(DUE, TODAY), NOT_MET),
                row(DUE.notBefore(today), known(DUE, YESTERDAY), NOT_MET),
                row(DUE.notBefore(today), known(DUE, TODAY), MET),
                row(DUE.after(today), known(DUE, TODAY), NOT_MET),
                row(DUE.after(today), known(DUE, TOMORROW), MET),
                row(DUE.notAfter(today), known(DUE, TODAY), MET),
                row(DUE.notAfter(today), known(DUE, TOMORROW), NOT_MET),
                row(DUE.notAfter(today), none(DUE), NOT_MET),
                row(DUE.notAfter(today), NOTHING, UNKNOWN),
                row(DUE.notAfter(today.minus(YEAR)), known(DUE, YEAR_AGO), MET),
                row(DUE.notAfter(today.minus(YEAR)), known(DUE, YEAR_AGO.plusDays(1)), NOT_MET),
                row(DUE.after(today.plus(YEAR)), known(DUE, IN_A_YEAR), NOT_MET),
                row(DUE.before(ReferenceDay.on(TODAY).plus(YEAR)), known(DUE, IN_A_YEAR), NOT_MET),
                row(DUE.before(ReferenceDay.on(LocalDate.MIN)), known(DUE, LocalDate.MIN), NOT_MET),
                row(DUE.after(ReferenceDay.on(LocalDate.MAX)), known(DUE, LocalDate.MAX), NOT_MET),
                row(DUE.notBefore(later), issued.with(DUE, TODAY), MET),
                row(DUE.notBefore(later), issued.with(DUE, YESTERDAY), NOT_MET),
                row(DUE.after(later), issued.with(DUE, TODAY), NOT_MET),
                row(DUE.before(later), issued.with(DUE, YESTERDAY), MET),
                row(DUE.notAfter(later), issued.with(DUE, TOMORROW), NOT_MET),
                row(DUE.notBefore(ISSUED.minus(YEAR)), known(ISSUED, TODAY).with(DUE, YEAR_AGO), MET),
                row(DUE.notBefore(later), issued, UNKNOWN),
                row(DUE.notBefore(later), known(DUE, TODAY), UNKNOWN),
                row(DUE.notBefore(later), none(ISSUED).with(DUE, TODAY), NOT_MET),
                row(DUE.notBefore(later), issued.withNone(DUE), NOT_MET),
                row(DUE.longAgo(YEAR), known(DUE, YEAR_AGO), MET),
                row(DUE.longAgo(YEAR), known(DUE, YEAR_AGO.plusDays(1)), NOT_MET),
                row(DUE.longAgo(YEAR), none(DUE), NOT_MET),
                row(DUE.longAgo(YEAR), NOTHING, UNKNOWN),
                row(PURCHASES.timesWithinLast(YEAR, 2), known(PURCHASES, List.of(TODAY, YEAR_AGO.plusDays(1))), MET),
                row(PURCHASES.timesWithinLast(YEAR, 2), known(PURCHASES, List.of(TODAY, YEAR_AGO)), NOT_MET),
                row(PURCHASES.timesWithinLast(YEAR, 2), known(PURCHASES, List.of(TODAY, TOMORROW)), NOT_MET),
                row(PURCHASES.timesWithinLast(YEAR, 1), none(PURCHASES), NOT_MET),
                row(PURCHASES.timesWithinLast(YEAR, 1), NOTHING, UNKNOWN));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                row(PHASE.oneOf("demo", "deal"), known(PHASE, "deal"), MET),
                row(PHASE.oneOf("demo", "deal"), known(PHASE, "idea"), NOT_MET),
                row(PHASE.oneOf("demo"), known(PHASE, "DEMO"), MET),
                row(PHASE.oneOf("demo"), known(PHASE, " ｄｅｍｏ "), MET),
                row(PHASE.oneOf("demo"), known(PHASE, "演示"), MET),
                row(PHASE.oneOf("demo"), known(PHASE, "  "), UNKNOWN),
                row(PHASE.oneOf("demo"), none(PHASE), NOT_MET),
                row(PHASE.oneOf("demo"), NOTHING, UNKNOWN),
                row(PHASE.atLeast("demo"), known(PHASE, "idea"), NOT_MET),
                row(PHASE.atLeast("demo"), known(PHASE, "demo"), MET),
                row(PHASE.atLeast("demo"), known(PHASE, "deal"), MET),
                row(PHASE.atLeast("demo"), none(PHASE), NOT_MET),
                row(PHASE.atLeast("demo"), NOTHING, UNKNOWN),
                row(PHASE.atMost("demo"), known(PHASE, "deal"), NOT_MET),
                row(PHASE.atMost("demo"), known(PHASE, "demo"), MET),
                row(PHASE.atMost("demo"), none(PHASE), NOT_MET),
                row(PHASE.between("idea", "demo"), known(PHASE, "idea"), MET),
                row(PHASE.between("idea", "demo"), known(PHASE, "deal"), NOT_MET),
                row(PHASE.between("demo", "demo"), known(PHASE, "idea"), NOT_MET),
                row(PHASE.between("demo", "demo"), NOTHING, UNKNOWN),
                row(SCORE.between(1, 2), known(SCORE, 0), NOT_MET),
                row(SCORE.between(1, 2), known(SCORE, 1), MET),
                row(SCORE.between(1, 2), known(SCORE, 2), MET),
                row(SCORE.between(1, 2), known(SCORE, 3), NOT_MET),
                row(SCORE.between(1, 2), none(SCORE), NOT_MET),
                row(SCORE.between(1, 2), NOTHING, UNKNOWN),
                row(BUDGET.between(PRICE, PRICE), known(BUDGET, new BigDecimal("1.00")), MET),
                row(BUDGET.between(PRICE, PRICE), known(BUDGET, new BigDecimal("1.01")), NOT_MET));
    }

    /** Another fact's number, or a part of it; no division is needed to hold a share. */
    static Stream<Arguments> shares() {
        FactSheet budget = known(BUDGET, 1_000_000);
        FactShare most = BUDGET.percent(110);
        FactShare all = FactShare.of(BUDGET);
        return Stream.of(
                row(BID.atMost(most), budget.with(BID, 1_100_000), MET),
                row(BID.atMost(most), budget.with(BID, new BigDecimal("1100000.01")), NOT_MET),
                row(BID.atMost(most), budget, UNKNOWN),
                row(BID.atMost(most), known(BID, 1), UNKNOWN),
                row(BID.atMost(most), budget.withNone(BID), NOT_MET),
                row(BID.atMost(most), none(BUDGET).with(BID, 1), NOT_MET),
                row(BID.lessThan(most), budget.with(BID, 1_100_000), NOT_MET),
                row(BID.moreThan(all), budget.with(BID, 1_000_000), NOT_MET),
                row(BID.moreThan(all), budget.with(BID, new BigDecimal("1000000.01")), MET),
                row(BID.atLeast(all), budget.with(BID, new BigDecimal("1000000.00")), MET),
                row(BID.equalTo(all), budget.with(BID, new BigDecimal("1000000.0")), MET),
                row(BID.equalTo(BUDGET.percent(1)), known(BUDGET, 1).with(BID, new BigDecimal("0.01")), MET));
    }

    /** Decided as soon as what is not known cannot change it: each of the two parts is 0 to 3, and one counts twice. */
    static Stream<Arguments> sums() {
        FactSheet three = known(SCORE, 3);
        FactSheet four = known(SCORE, 2).with(PAIN, 1);
        FactSheet five = three.with(PAIN, 1);
        return Stream.of(
                row(TOTAL.atLeast(5), NOTHING, UNKNOWN),
                row(TOTAL.atLeast(5), three, UNKNOWN),
                row(TOTAL.atLeast(5), three.with(PAIN, 1), MET),
                row(TOTAL.atLeast(5), known(SCORE, 2).with(PAIN, 1), NOT_MET),
                row(TOTAL.atLeast(5), known(PAIN, 3), MET),
                row(TOTAL.atLeast(5), known(PAIN, 0), NOT_MET),
                row(TOTAL.atLeast(5), none(PAIN), NOT_MET),
                row(TOTAL.atLeast(5), none(PAIN).with(SCORE, 3), NOT_MET),
                row(TOTAL.atMost(3), none(PAIN), MET),
                row(TOTAL.atMost(9), NOTHING, MET),
                row(TOTAL.moreThan(8), known(PAIN, 2), NOT_MET),
                row(TOTAL.lessThan(1), known(PAIN, 1), NOT_MET),
                row(TOTAL.equalTo(0), none(PAIN).withNone(SCORE), MET),
                row(TOTAL.equalTo(6), known(PAIN, 3), UNKNOWN),
                row(TOTAL.between(6, 9), known(PAIN, 3), MET),
                row(TOTAL.between(6, 9), known(PAIN, 1), NOT_MET),
                row(TOTAL.between(6, 9), known(PAIN, 2), UNKNOWN),
                row(TOTAL.atLeast(BETWEEN_4_AND_5), four, NOT_MET),
                row(TOTAL.atLeast(BETWEEN_4_AND_5), five, MET),
                row(TOTAL.moreThan(BETWEEN_4_AND_5), four, NOT_MET),
                row(TOTAL.moreThan(BETWEEN_4_AND_5), five, MET),
                row(TOTAL.atMost(BETWEEN_4_AND_5), four, MET),
                row(TOTAL.atMost(BETWEEN_4_AND_5), five, NOT_MET),
                row(TOTAL.lessThan(BETWEEN_4_AND_5), four, MET),
                row(TOTAL.lessThan(BETWEEN_4_AND_5), five, NOT_MET));
    }

    /** Met when so many are, not met when fewer than that can still be. */
    static Stream<Arguments> severalOf() {
        Condition two = Condition.atLeastOf(2, AGREED.isTrue(), PATIENTS.atLeast(LIMIT), METHOD.oneOf("tender"));
        FactSheet one = known(AGREED, true);
        return Stream.of(
                row(two, NOTHING, UNKNOWN),
                row(two, one, UNKNOWN),
                row(two, one.with(PATIENTS, LIMIT), MET),
                row(two, one.with(PATIENTS, 0), UNKNOWN),
                row(two, one.with(PATIENTS, 0).with(METHOD, "direct"), NOT_MET),
                row(two, one.with(PATIENTS, 0).with(METHOD, "tender"), MET),
                row(two, known(AGREED, false).with(PATIENTS, 0), NOT_MET),
                row(Condition.not(two), one.with(PATIENTS, LIMIT), NOT_MET),
                row(Condition.atLeastOf(2, AGREED.isTrue(), AGREED.isTrue(), METHOD.present()), one, MET),
                row(Condition.atLeastOf(2, AGREED.isTrue(), AGREED.isFalse(), METHOD.present()), one, UNKNOWN));
    }

    /** Of collections of records, and what is asked of each: decided by some records, whatever the others are. */
    static Stream<Arguments> records() {
        Check some = CONTACTS.some(MET_US.isTrue());
        Check two = CONTACTS.atLeast(2, MET_US.isTrue());
        Check every = CONTACTS.every(MET_US.isTrue());
        Check no = CONTACTS.none(MET_US.isTrue());
        FactSheet yes = known(MET_US, true);
        FactSheet not = known(MET_US, false);
        return Stream.of(
                row(some, NOTHING, UNKNOWN),
                row(some, none(CONTACTS), NOT_MET),
                row(some, known(CONTACTS, List.of()), NOT_MET),
                row(some, known(CONTACTS, List.of(not, yes)), MET),
                row(some, known(CONTACTS, List.of(NOTHING, yes)), MET),
                row(some, known(CONTACTS, List.of(not, not)), NOT_MET),
                row(some, known(CONTACTS, List.of(not, NOTHING)), UNKNOWN),
                row(two, NOTHING, UNKNOWN),
                row(two, none(CONTACTS), NOT_MET),
                row(two, known(CONTACTS, List.of(yes)), NOT_MET),
                row(two, known(CONTACTS, List.of(yes, not, yes)), MET),
                row(two, known(CONTACTS, List.of(yes, not)), NOT_MET),
                row(two, known(CONTACTS, List.of(yes, NOTHING)), UNKNOWN),
                row(two, known(CONTACTS, List.of(not, NOTHING)), NOT_MET),
                row(every, NOTHING, UNKNOWN),
                row(every, none(CONTACTS), MET),
                row(every, known(CONTACTS, List.of(yes, yes)), MET),
                row(every, known(CONTACTS, List.of(NOTHING, not)), NOT_MET),
                row(every, known(CONTACTS, List.of(yes, NOTHING)), UNKNOWN),
                row(no, NOTHING, UNKNOWN),
                row(no, none(CONTACTS), MET),
                row(no, known(CONTACTS, List.of(not, not)), MET),
                row(no, known(CONTACTS, List.of(NOTHING, yes)), NOT_MET),
                row(no, known(CONTACTS, List.of(not, NOTHING)), UNKNOWN));
    }

    /** A year after and before a leap day is the 28th of February; a period that leaves the calendar ends at its end. */
    static Stream<Arguments> oddDays() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        LocalDate before = LocalDate.of(2023, 2, 28);
        LocalDate after = LocalDate.of(2025, 2, 28);
        Period endless = Period.of(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
        return Stream.of(
                Arguments.of(PURCHASES.noneWithinLast(YEAR), known(PURCHASES, List.of(before)), leapDay, MET),
                Arguments.of(
                        PURCHASES.noneWithinLast(YEAR),
                        known(PURCHASES, List.of(before.plusDays(1))),
                        leapDay,
                        NOT_MET),
                Arguments.of(PURCHASES.noneWithinLast(YEAR), known(PURCHASES, List.of(leapDay)), after, NOT_MET),
                Arguments.of(
                        PURCHASES.noneWithinLast(YEAR), known(PURCHASES, List.of(leapDay)), after.plusDays(1), MET),
                Arguments.of(DUE.withinNext(YEAR), known(DUE, after), leapDay, MET),
                Arguments.of(DUE.withinNext(YEAR), known(DUE, after.plusDays(1)), leapDay, NOT_MET),
                Arguments.of(DUE.withinNext(YEAR), known(DUE, LocalDate.MAX), LocalDate.MAX, MET),
                Arguments.of(DUE.withinNext(endless), known(DUE, LocalDate.MAX), TODAY, MET),
                Arguments.of(DUE.withinLast(endless), known(DUE, LocalDate.MIN.plusDays(1)), TODAY, MET),
                Arguments.of(DUE.withinLast(YEAR), known(DUE, LocalDate.MAX), LocalDate.MAX, MET),
                Arguments.of(DUE.upcoming(), known(DUE, LocalDate.MAX), LocalDate.MAX, MET),
                Arguments.of(PURCHASES.noneWithinLast(endless), known(PURCHASES, List.of(LocalDate.MIN)), TODAY, MET),
                Arguments.of(PURCHASES.noneWithinLast(YEAR), known(PURCHASES, List.of(TODAY)), LocalDate.MIN, NOT_MET));
    }

    /** A period back to front has nothing in it, however long it is; definitions refuse it. */
    @Test
    void negativePeriodsHoldNothing() {
        Period backwards = Period.of(-Integer.MAX_VALUE, -Integer.MAX_VALUE, -Integer.MAX_VALUE);
        FactSheet facts = known(DUE, TODAY).with(PURCHASES, List.of(LocalDate.MAX));
        assertThat(DUE.withinNext(backwards).outcome(facts, TODAY)).isEqualTo(NOT_MET);
        assertThat(DUE.withinLast(backwards).outcome(facts, TODAY)).isEqualTo(NOT_MET);
        assertThat(PURCHASES.noneWithinLast(backwards).outcome(facts, TODAY)).isEqualTo(MET);
    }

    @ParameterizedTest(name = "{0} of {1}: {3}")
    @MethodSource({
        "flagsAndNumbers",
        "checklistsAndTexts",
        "presence",
        "dates",
        "oddDays",
        "sizes",
        "comparedDays",
        "choices",
        "shares",
        "sums",
        "records",
        "severalOf"
    })
    void outcome(Condition condition, FactSheet facts, LocalDate today, Outcome expected) {
        assertThat(condition.outcome(facts, today)).isEqualTo(expected);
        Finding finding = condition.examine(facts, today);
        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.unknownFacts().isEmpty()).isEqualTo(expected != UNKNOWN);
        assertThat(condition.problems()).isEmpty();
    }

    @Test
    void everyBuiltInKindIsInTheTables() {
        Stream<Arguments> rows = Stream.of(
                        flagsAndNumbers(),
                        checklistsAndTexts(),
                        presence(),
                        dates(),
                        oddDays(),
                        sizes(),
                        comparedDays(),
                        choices(),
                        shares(),
                        records())
                .flatMap(table -> table);
        assertThat(rows.flatMap(row -> ((Condition) row.get()[0]).checks().stream())
                        .map(Check::kind)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(CriteriaRegistry.builtIn().kinds());
    }
}
