package io.github.funnelkit.examples.benchmarks.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.standard.FunnelStandard;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PopulationTest {

    private final Assessor<Deal> assessor =
            Assessor.of(FunnelStandard.documented(), DealBinding.oneByOne(), Clock.systemUTC());

    private List<Assessment> assessments() {
        return Population.of(1000).stream()
                .map(deal -> assessor.assess(FunnelStandard.PROJECT, deal, Population.TODAY))
                .toList();
    }

    @Test
    void itIsTheSameEveryTime() {
        assertThat(Population.of(50).stream().map(DealBinding.oneByOne()::sheet))
                .containsExactlyElementsOf(Population.of(1000).stream()
                        .limit(50)
                        .map(DealBinding.oneByOne()::sheet)
                        .toList());
    }

    /** Where only their collections differ, customers know the same, and each is kept as it is said. */
    @ParameterizedTest
    @EnumSource
    void itKnowsTheSameInEachKindOfCollection(CollectionKind kind) {
        List<Deal> deals = Population.of(200, kind);
        assertThat(deals.stream().map(DealBinding.oneByOne()::sheet))
                .containsExactlyElementsOf(Population.of(200).stream()
                        .map(DealBinding.oneByOne()::sheet)
                        .toList());
        Deal sample = deals.stream()
                .filter(deal -> deal.candidateAgents != null)
                .findFirst()
                .orElseThrow();
        assertThat(sample.candidateAgents)
                .isInstanceOf(
                        switch (kind) {
                            case IMMUTABLE_LIST -> List.class;
                            case IMMUTABLE_SET -> Set.class;
                            case ARRAY_LIST -> ArrayList.class;
                            case HASH_SET -> HashSet.class;
                        });
    }

    @Test
    void manyStandAtEachStageAndAtNone() {
        Map<String, Long> stages = assessments().stream()
                .collect(Collectors.groupingBy(
                        assessment -> assessment.stage().map(Stage::id).orElse("none"), Collectors.counting()));
        assertThat(stages).containsOnlyKeys("none", "target", "intention", "initiated", "shortlisted");
        assertThat(stages.values()).allMatch(customers -> customers >= 100);
    }

    @Test
    void everyCriterionComesToEveryOutcome() {
        Map<Criterion, Set<Outcome>> outcomes = new LinkedHashMap<>();
        assessments()
                .forEach(assessment -> assessment
                        .results()
                        .forEach(result -> outcomes.computeIfAbsent(
                                        result.criterion(), criterion -> EnumSet.noneOf(Outcome.class))
                                .add(result.onTheDay())));
        assertThat(outcomes).hasSize(23);
        assertThat(outcomes).allSatisfy((criterion, seen) -> assertThat(seen).hasSize(3));
    }

    @Test
    void theBindingLeavesNothingOfProjectSalesUnknown() {
        Assessment first = assessments().get(0);
        Set<String> read = first.results().stream()
                .flatMap(result -> result.criterion().requirement().facts().stream())
                .map(fact -> fact.id())
                .collect(Collectors.toSet());
        assertThat(assessor.unboundFacts()).noneMatch(fact -> read.contains(fact.id()));
    }
}
