package io.github.funnelkit.condition;

import static io.github.funnelkit.condition.Condition.allOf;
import static io.github.funnelkit.condition.Condition.anyOf;
import static io.github.funnelkit.condition.Condition.not;
import static io.github.funnelkit.condition.Condition.when;
import static io.github.funnelkit.condition.ConditionArbitraries.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.fact.FactValue;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of all conditions: Kleene's laws, and that learning never changes what is decided. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ConditionLawsTest {

    @Provide
    Arbitrary<Condition> conditions() {
        return ConditionArbitraries.conditions();
    }

    @Provide
    Arbitrary<FactSheet> sheets() {
        return ConditionArbitraries.sheets();
    }

    /** Something that can be learnt of one fact. */
    @Provide
    Arbitrary<Tuple2<Fact<?>, FactValue<?>>> news() {
        return Arbitraries.of(ConditionArbitraries.facts())
                .flatMap(fact -> ConditionArbitraries.state(fact)
                        .filter(state -> !state.isUnknown())
                        .map(state -> Tuple.of(fact, state)));
    }

    private static Outcome outcome(Condition condition, FactSheet facts) {
        return condition.outcome(facts, TODAY);
    }

    @Property
    void kleenesLaws(
            @ForAll("conditions") Condition a,
            @ForAll("conditions") Condition b,
            @ForAll("conditions") Condition c,
            @ForAll("sheets") FactSheet facts) {
        same(facts, not(not(a)), a);
        same(facts, a.and(a), a);
        same(facts, a.or(a), a);
        same(facts, a.and(b), b.and(a));
        same(facts, a.or(b), b.or(a));
        same(facts, a.and(b).and(c), a.and(b.and(c)));
        same(facts, a.or(b).or(c), a.or(b.or(c)));
        same(facts, a.and(a.or(b)), a);
        same(facts, a.or(a.and(b)), a);
        same(facts, a.and(b.or(c)), a.and(b).or(a.and(c)));
        same(facts, a.or(b.and(c)), a.or(b).and(a.or(c)));
        same(facts, not(a.and(b)), not(a).or(not(b)));
        same(facts, not(a.or(b)), not(a).and(not(b)));
        same(facts, when(a).then(b), not(a).or(b));
        same(facts, allOf(a, b, c), a.and(b).and(c));
        same(facts, anyOf(a, b, c), a.or(b).or(c));
    }

    @Property
    void aFindingHasTheOutcomeOfItsCondition(
            @ForAll("conditions") Condition condition, @ForAll("sheets") FactSheet facts) {
        allAsTheirConditions(condition.examine(facts, TODAY), facts);
    }

    private static void allAsTheirConditions(Finding finding, FactSheet facts) {
        assertThat(finding.outcome()).as("%s", finding.condition()).isEqualTo(outcome(finding.condition(), facts));
        finding.parts().forEach(part -> allAsTheirConditions(part, facts));
    }

    private static void same(FactSheet facts, Condition one, Condition other) {
        assertThat(outcome(one, facts)).as("%s = %s", one, other).isEqualTo(outcome(other, facts));
    }

    /** Unlike in two-valued logic, a condition and its opposite need not decide anything. */
    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theExcludedMiddleHoldsOnlyForWhatIsKnown(
            @ForAll("conditions") Condition a, @ForAll("sheets") FactSheet facts) {
        Outcome outcome = outcome(a, facts);
        Statistics.collect(outcome);
        assertThat(outcome(a.or(not(a)), facts)).isEqualTo(outcome == Outcome.UNKNOWN ? Outcome.UNKNOWN : Outcome.MET);
        assertThat(outcome(a.and(not(a)), facts))
                .isEqualTo(outcome == Outcome.UNKNOWN ? Outcome.UNKNOWN : Outcome.NOT_MET);
        Statistics.coverage(coverage -> {
            for (Outcome each : Outcome.values()) {
                coverage.check(each).percentage(share -> share > 5);
            }
        });
    }

    @Property
    void learningNeverChangesADecidedOutcome(
            @ForAll("conditions") Condition condition,
            @ForAll("sheets") FactSheet facts,
            @ForAll("news") Tuple2<Fact<?>, FactValue<?>> news) {
        if (facts.value(news.get1()).isUnknown()) {
            Outcome before = outcome(condition, facts);
            Outcome after = outcome(condition, ConditionArbitraries.set(facts, news.get1(), news.get2()));
            assertThat(before == Outcome.UNKNOWN || before == after)
                    .as("%s became %s", before, after)
                    .isTrue();
        }
    }

    @Property
    void onlyTheUnknownFactsThatAreNamedCanMatter(
            @ForAll("conditions") Condition condition,
            @ForAll("sheets") FactSheet facts,
            @ForAll("news") Tuple2<Fact<?>, FactValue<?>> news) {
        Finding finding = condition.examine(facts, TODAY);
        Set<Fact<?>> unknown = finding.unknownFacts();
        assertThat(unknown.isEmpty()).isEqualTo(finding.outcome() != Outcome.UNKNOWN);
        assertThat(unknown).isSubsetOf(condition.facts());
        assertThat(unknown).allMatch(fact -> facts.value(fact).isUnknown());
        if (facts.value(news.get1()).isUnknown() && !unknown.contains(news.get1())) {
            FactSheet more = ConditionArbitraries.set(facts, news.get1(), news.get2());
            assertThat(outcome(condition, more)).isEqualTo(finding.outcome());
        }
    }

    @Property
    void whenAllIsKnownEverythingIsDecided(
            @ForAll("conditions") Condition condition, @ForAll("sheets") FactSheet facts) {
        FactSheet all = facts;
        for (Fact<?> fact : ConditionArbitraries.facts()) {
            if (all.value(fact).isUnknown()) {
                FactValue<?> state = fact.type().canBeNone() ? FactValue.none() : FactValue.known(false);
                all = ConditionArbitraries.set(all, fact, state);
            }
        }
        assertThat(outcome(condition, all)).isNotEqualTo(Outcome.UNKNOWN);
    }

    @Property
    void aFindingSaysWhatTheConditionSays(
            @ForAll("conditions") Condition condition, @ForAll("sheets") FactSheet facts) {
        Finding finding = condition.examine(facts, TODAY);
        assertThat(finding.outcome()).isEqualTo(outcome(condition, facts));
        assertThat(finding.parts()).extracting(Finding::condition).isEqualTo(condition.parts());
        finding.gap().ifPresent(gap -> assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MET));
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            assertThat(finding.explain(language)).isNotBlank().doesNotContain("\n");
            assertThat(condition.describe(language)).isNotBlank().doesNotContain("\n");
        }
    }

    @Property
    void conditionsAreValues(@ForAll("conditions") Condition condition, @ForAll("sheets") FactSheet facts) {
        String said = condition.toString();
        Outcome outcome = outcome(condition, facts);
        condition.and(condition.checks().get(0)).problems();
        assertThat(condition).hasToString(said);
        assertThat(outcome(condition, facts)).isEqualTo(outcome);
        assertThat(condition.facts()).isNotEmpty();
    }

    /** A fact that is known to be none decides every single condition; an unknown one decides none. */
    @Property
    void noneIsNotUnknown(@ForAll("checks") Check check, @ForAll("sheets") FactSheet facts) {
        Fact<?> fact = check.arguments().facts().get(0);
        assertThat(outcome(check, ConditionArbitraries.set(facts, fact, FactValue.unknown())))
                .isEqualTo(Outcome.UNKNOWN);
        if (fact.type().canBeNone()) {
            assertThat(outcome(check, facts.withNone(fact))).isNotEqualTo(Outcome.UNKNOWN);
        }
    }

    @Provide
    Arbitrary<Check> checks() {
        return ConditionArbitraries.checks();
    }
}
