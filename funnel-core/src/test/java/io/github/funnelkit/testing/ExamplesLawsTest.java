package io.github.funnelkit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.GeneratedFunnels;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Check;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class ExamplesLawsTest {

    @Provide
    Arbitrary<Funnel> funnels() {
        return GeneratedFunnels.funnels();
    }

    @Provide
    Arbitrary<Check> checks() {
        return GeneratedFunnels.checks();
    }

    @Property
    void factsMadeToSatisfyAStageDo(@ForAll("funnels") Funnel funnel) {
        Examples examples = Examples.of(funnel, GeneratedFunnels.TODAY);
        for (Stage stage : funnel.stages()) {
            Optional<FactSheet> facts = found(() -> examples.satisfying(GeneratedFunnels.SALE, stage.id()));
            Statistics.collect(facts.isPresent() ? "satisfiable" : "not satisfiable");
            facts.ifPresent(sheet -> assertThat(assess(funnel, sheet).stage())
                    .hasValueSatisfying(stands -> assertThat(stands.order()).isGreaterThanOrEqualTo(stage.order())));
        }
    }

    @Property
    void factsMadeToMissACriterionMissNothingThatHasNothingToDoWithIt(@ForAll("funnels") Funnel funnel) {
        Examples examples = Examples.of(funnel, GeneratedFunnels.TODAY);
        for (Criterion criterion : funnel.criteria()) {
            Optional<FactSheet> facts = found(() -> examples.missing(criterion.id()));
            boolean satisfiable = found(() -> examples.satisfying(GeneratedFunnels.SALE, criterion.stage()))
                    .isPresent();
            Statistics.collect(facts.isPresent() ? "can be missed" : "cannot be missed", satisfiable);
            if (facts.isPresent()) {
                Assessment assessment = assess(funnel, facts.get());
                assertThat(assessment.result(criterion.id()).outcome()).isEqualTo(Outcome.NOT_MET);
                assessment.results().stream()
                        .filter(result -> satisfiable && !result.isMet())
                        .map(CriterionResult::criterion)
                        .filter(other -> funnel.stage(other.stage()).order()
                                <= funnel.stage(criterion.stage()).order())
                        .forEach(other -> assertThat(connected(funnel, criterion, other))
                                .as("%s: %s", criterion, other)
                                .isTrue());
            }
        }
    }

    /** Whether a chain of criteria that share facts leads from one to the other. */
    private static boolean connected(Funnel funnel, Criterion from, Criterion to) {
        Set<Object> facts = new HashSet<>(from.requirement().facts());
        for (int round = 0; round < funnel.criteria().size(); round++) {
            for (Criterion other : funnel.criteria()) {
                if (other.requirement().facts().stream().anyMatch(facts::contains)) {
                    facts.addAll(other.requirement().facts());
                }
            }
        }
        return to.requirement().facts().stream().anyMatch(facts::contains);
    }

    @Property
    void everyRowOfATableSaysWhatComesOfIt(@ForAll("funnels") Funnel funnel) {
        Examples examples = Examples.of(funnel, GeneratedFunnels.TODAY);
        for (Criterion criterion : funnel.criteria()) {
            List<ExampleCase> cases = examples.cases(criterion.id());
            assertThat(cases).extracting(ExampleCase::facts).doesNotHaveDuplicates();
            for (ExampleCase row : cases) {
                assertThat(assess(funnel, row.facts()).result(criterion.id()).outcome())
                        .as(row.label())
                        .isEqualTo(row.expected());
            }
        }
    }

    @Property
    void everyBuiltInKindOffersFactsThatMeetItAndThatMissIt(@ForAll("checks") Check check) {
        Set<Outcome> outcomes = new HashSet<>();
        List<FactSheet> examples = check.kind().examples(check.arguments(), GeneratedFunnels.TODAY);
        for (FactSheet example : examples) {
            assertThat(check.facts()).containsAll(example.facts());
            outcomes.add(check.outcome(example, GeneratedFunnels.TODAY));
        }
        boolean neverMissed =
                check.kind().id().equals("present") || check.kind().id().equals("attached");
        check.facts().stream()
                .filter(fact -> neverMissed)
                .forEach(fact -> outcomes.add(check.outcome(FactSheet.empty().withNone(fact), GeneratedFunnels.TODAY)));
        boolean countBelowNone = check.toString().equals("atLeast(patients, 0)");
        boolean anySize = check.toString().startsWith("sizeBetween(agents, 0");
        assertThat(outcomes).contains(Outcome.MET);
        assertThat(outcomes.contains(Outcome.NOT_MET)).isEqualTo(!countBelowNone || anySize);
    }

    private static Optional<FactSheet> found(Supplier<FactSheet> search) {
        try {
            return Optional.of(search.get());
        } catch (AssertionError nothingFound) {
            return Optional.empty();
        }
    }

    private static Assessment assess(Funnel funnel, FactSheet facts) {
        return Assessor.of(funnel, Clock.systemUTC()).assess(GeneratedFunnels.SALE, facts, GeneratedFunnels.TODAY);
    }
}
