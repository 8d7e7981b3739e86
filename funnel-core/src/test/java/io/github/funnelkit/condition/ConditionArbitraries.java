package io.github.funnelkit.condition;

import static io.github.funnelkit.condition.TestFacts.AGREED;
import static io.github.funnelkit.condition.TestFacts.BID;
import static io.github.funnelkit.condition.TestFacts.BUDGET;
import static io.github.funnelkit.condition.TestFacts.DEPARTMENTS;
import static io.github.funnelkit.condition.TestFacts.DUE;
import static io.github.funnelkit.condition.TestFacts.ISSUED;
import static io.github.funnelkit.condition.TestFacts.MATERIALS;
import static io.github.funnelkit.condition.TestFacts.METHOD;
import static io.github.funnelkit.condition.TestFacts.PAIN;
import static io.github.funnelkit.condition.TestFacts.PATIENTS;
import static io.github.funnelkit.condition.TestFacts.PHASE;
import static io.github.funnelkit.condition.TestFacts.PROJECT;
import static io.github.funnelkit.condition.TestFacts.PURCHASES;
import static io.github.funnelkit.condition.TestFacts.RATING;
import static io.github.funnelkit.condition.TestFacts.SCORE;
import static io.github.funnelkit.condition.TestFacts.TOTAL;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random conditions of every kind and join, a host's own among them, over a few facts, and random sheets of these facts.
 * Values are few and near the bounds, so that every outcome is common.
 */
public final class ConditionArbitraries {

    /** The day around which the dates lie. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Map<Fact<?>, Arbitrary<? extends FactValue<?>>> STATES = new LinkedHashMap<>();

    static {
        state(AGREED, Arbitraries.of(true, false));
        state(PROJECT, Arbitraries.of(true, false));
        state(PATIENTS, Arbitraries.of(0, 14, 15, 16));
        state(BUDGET, Arbitraries.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.ONE, BigDecimal.TEN));
        state(DUE, days());
        state(ISSUED, days());
        state(PURCHASES, days().list().ofMaxSize(2));
        state(METHOD, Arbitraries.of("tender", "direct"));
        state(PHASE, Arbitraries.of("idea", "demo", "deal"));
        state(SCORE, Arbitraries.of(0, 1, 2, 3));
        state(BID, Arbitraries.of(BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.ONE));
        state(PAIN, Arbitraries.of(0, 1, 2, 3));
        state(RATING, Arbitraries.of("AA", "A", "B", "?"));
        state(DEPARTMENTS, Arbitraries.of("a", "b", "c").list().ofMaxSize(3));
        state(MATERIALS, Arbitraries.of("clinical", "price").list().ofMaxSize(2));
        state(AttachedForms.FACT, Arbitraries.of("letter", "receipt").list().ofMaxSize(2));
    }

    private ConditionArbitraries() {}

    private static <V> void state(Fact<V> fact, Arbitrary<? extends V> values) {
        Arbitrary<FactValue<?>> known = values.map(FactValue::known);
        Arbitrary<FactValue<?>> unknown = Arbitraries.just(FactValue.unknown());
        Arbitrary<FactValue<?>> none = Arbitraries.just(FactValue.none());
        STATES.put(
                fact,
                fact.type().canBeNone()
                        ? Arbitraries.oneOf(known, known, none, unknown, unknown)
                        : Arbitraries.oneOf(known, unknown));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of(-366, -365, -364, -1, 0, 1, 364, 365, 366).map(TODAY::plusDays);
    }

    /** Every fact that the conditions read. */
    public static List<Fact<?>> facts() {
        return List.copyOf(STATES.keySet());
    }

    /** A state of one fact: unknown, none where it can be, or known. */
    public static Arbitrary<? extends FactValue<?>> state(Fact<?> fact) {
        return STATES.get(fact);
    }

    /** Sheets on which every fact is in any of its states. */
    public static Arbitrary<FactSheet> sheets() {
        Arbitrary<FactSheet> sheets = Arbitraries.just(FactSheet.empty());
        for (Fact<?> fact : STATES.keySet()) {
            sheets = Combinators.combine(sheets, state(fact)).as((sheet, state) -> set(sheet, fact, state));
        }
        return sheets;
    }

    /** The sheet with a fact in another state. */
    @SuppressWarnings("unchecked")
    public static FactSheet set(FactSheet sheet, Fact<?> fact, FactValue<?> state) {
        return sheet.toBuilder()
                .setValue((Fact<Object>) fact, (FactValue<Object>) state)
                .build();
    }

    /** Single conditions of every built-in kind, and of a host's own. */
    public static Arbitrary<Check> checks() {
        Period year = Period.ofYears(1);
        return Arbitraries.of(
                AGREED.isTrue(),
                PROJECT.isTrue(),
                PATIENTS.atLeast(15),
                PATIENTS.moreThan(15),
                PATIENTS.equalTo(15),
                BUDGET.atMost(1),
                BUDGET.lessThan(1),
                BUDGET.moreThan(0),
                DEPARTMENTS.anyTicked(),
                DEPARTMENTS.empty(),
                DEPARTMENTS.sizeBetween(1, 2),
                DEPARTMENTS.sizeBetween(0, 1),
                DEPARTMENTS.sizeAtLeast(2),
                DEPARTMENTS.sizeAtMost(1),
                MATERIALS.ticked("price", "clinical"),
                PURCHASES.noneWithinLast(year),
                PURCHASES.timesWithinLast(year, 2),
                DUE.longAgo(year),
                DUE.before(ReferenceDay.today()),
                DUE.after(ReferenceDay.today().minus(year)),
                DUE.notBefore(ReferenceDay.on(TODAY)),
                DUE.withinNext(year),
                DUE.withinLast(year),
                DUE.upcoming(),
                DUE.present(),
                METHOD.present(),
                PHASE.oneOf("idea", "deal"),
                PHASE.atLeast("demo"),
                PHASE.atMost("demo"),
                PHASE.between("demo", "deal"),
                SCORE.between(1, 2),
                SCORE.atLeast(3),
                METHOD.oneOf("tender"),
                AttachedForms.anyOf("letter", "receipt"),
                CreditRating.atLeast(RATING, "A", "AA", "A", "B"));
    }

    /** Single conditions that read several facts. */
    private static Arbitrary<Check> joint() {
        return Arbitraries.of(
                BID.atMost(BUDGET.percent(50)),
                BID.moreThan(FactShare.of(BUDGET)),
                TOTAL.atLeast(5),
                TOTAL.lessThan(4),
                TOTAL.between(3, 6),
                DUE.notBefore(ISSUED.plus(Period.ofDays(1))),
                DUE.before(ISSUED.minus(Period.ofYears(1))));
    }

    /** Conditions of every kind and join, up to four joins deep. */
    public static Arbitrary<Condition> conditions() {
        return conditions(4);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> checks =
                Arbitraries.oneOf(checks(), checks(), checks(), joint()).map(Condition.class::cast);
        if (depth == 0) {
            return checks;
        }
        Arbitrary<Condition> parts = Arbitraries.lazy(() -> conditions(depth - 1));
        Arbitrary<List<Condition>> several = parts.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                checks,
                several.map(AllOf::new),
                several.map(AnyOf::new),
                Combinators.combine(Arbitraries.of(1, 2, 3), several)
                        .as((count, of) -> new AtLeastOf(Math.min(count, of.size()), of)),
                parts.map(Not::new),
                Combinators.combine(parts, parts).as(WhenThen::new));
    }
}
