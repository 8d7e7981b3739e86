package io.github.funnelkit.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.Cells;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.CustomerType;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a customer stands in the standard when the facts that satisfy some of the stages are known. */
class StandardStagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static Stream<Arguments> everyStage() {
        return Stream.of(Edition.values())
                .flatMap(edition -> edition.funnel().saleTypes().stream()
                        .flatMap(saleType -> edition.funnel().stages(saleType).stream()
                                .map(stage -> Arguments.of(edition, saleType, stage.order()))));
    }

    @ParameterizedTest
    @MethodSource("everyStage")
    void aCustomerStandsAtTheHighestStageThatIsSatisfiedWithAllBelow(Edition edition, SaleType saleType, int order) {
        Funnel funnel = edition.funnel();
        Assessment assessment = assess(funnel, saleType, ids(funnel).subList(0, order));
        Stage stage = funnel.stages().get(order - 1);
        assertThat(assessment.stage()).contains(stage);
        assertThat(assessment.customerType().map(CustomerType::label))
                .contains(stage.customerType().label());
        assertThat(assessment.winProbability()).isEqualTo(stage.winProbability(saleType));
        assertThat(assessment.metOutOfOrder()).isEmpty();
        if (order == funnel.stages().size()) {
            assertThat(assessment.nextStage()).isEmpty();
            assertThat(assessment.missing()).isEmpty();
            assertThat(assessment.unknownFacts()).isEmpty();
        } else {
            assertThat(assessment.nextStage()).contains(funnel.stages().get(order));
            assertThat(assessment.missing())
                    .isNotEmpty()
                    .allMatch(result -> result.outcome() == Outcome.UNKNOWN)
                    .allMatch(result -> result.criterion()
                            .stage()
                            .equals(funnel.stages().get(order).id()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyStage")
    void oneCriterionMissedIsEnoughToStayBelow(Edition edition, SaleType saleType, int order) {
        Funnel funnel = edition.funnel();
        Stage stage = funnel.stages().get(order - 1);
        FactSheet complete = facts(saleType, ids(funnel));
        for (var criterion : stage.criteria(saleType)) {
            for (var fact : criterion.requirement().facts()) {
                Assessment assessment = assess(
                        funnel, saleType, complete.toBuilder().set(fact, null).build());
                CriterionResult result = assessment.result(criterion.id());
                if (!result.isMet()) {
                    assertThat(assessment.stage().map(Stage::order).orElse(0)).isLessThan(order);
                }
            }
        }
    }

    @Test
    void theFirstStageNotSatisfiedMeansUnqualified() {
        for (SaleType saleType : FunnelStandard.documented().saleTypes()) {
            Assessment assessment = assess(FunnelStandard.documented(), saleType, List.of());
            assertThat(assessment.stage()).isEmpty();
            assertThat(assessment.customerType()).isEmpty();
            assertThat(assessment.winProbability()).isEmpty();
            assertThat(assessment.nextStage()).map(Stage::id).contains("target");
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "intention                          | -         | intention",
                "intention;initiated                | -         | intention;initiated",
                "initiated;won                      | -         | initiated;won",
                "target;initiated                   | target    | initiated",
                "target;initiated;shortlisted;won   | target    | initiated;shortlisted;won",
                "target;intention;shortlisted       | intention | shortlisted",
                "target;intention;negotiating       | intention | negotiating",
                "target;intention;contracting;won   | intention | contracting;won",
                "target;intention;initiated;won     | initiated | won",
            })
    void stagesMetOutOfOrderAreReportedAndDoNotCount(String satisfied, String stage, String outOfOrder) {
        for (SaleType saleType : FunnelStandard.extended().saleTypes()) {
            Assessment assessment = assess(FunnelStandard.extended(), saleType, List.of(satisfied.split(";", -1)));
            assertThat(assessment.stage().map(Stage::id).orElse(null)).isEqualTo(stage);
            assertThat(assessment.metOutOfOrder().stream().map(Stage::id).collect(Collectors.joining(";")))
                    .isEqualTo(outOfOrder);
        }
    }

    @Test
    void theLastProjectStageAsksForANextActionOnlyInTheExtendedForm() {
        List<String> four = List.of("target", "intention", "initiated", "shortlisted");
        FactSheet facts = facts(FunnelStandard.PROJECT, four);
        Assessment documented = assess(FunnelStandard.documented(), FunnelStandard.PROJECT, facts);
        Assessment extended = assess(FunnelStandard.extended(), FunnelStandard.PROJECT, facts);
        assertThat(documented.results(FunnelStandard.documented().stage("shortlisted")))
                .extracting(result -> result.criterion().name())
                .doesNotContain("next-action");
        assertThat(extended.results(FunnelStandard.extended().stage("shortlisted")))
                .extracting(result -> result.criterion().name())
                .endsWith("next-action");
    }

    @Test
    void timeAloneTakesNobodyBack() {
        Funnel funnel = FunnelStandard.extended();
        for (SaleType saleType : funnel.saleTypes()) {
            FactSheet facts = facts(saleType, ids(funnel));
            Assessment yearsAfter = Assessor.of(funnel, Clock.systemUTC()).assess(saleType, facts, TODAY.plusYears(9));
            assertThat(yearsAfter.stage()).map(Stage::id).contains("won");
            assertThat(yearsAfter.lapsed())
                    .extracting(result -> result.criterion().name())
                    .containsOnly("next-action")
                    .hasSize(5);
        }
    }

    @Test
    void whereCriteriaAreStandingAPastNextActionDateTakesTheCustomerBackToTarget() {
        Funnel funnel = FunnelStandard.extended(r -> r.holding(Holding.STANDING));
        for (SaleType saleType : funnel.saleTypes()) {
            FactSheet facts = facts(saleType, ids(funnel));
            Assessment dayAfter = Assessor.of(funnel, Clock.systemUTC()).assess(saleType, facts, TODAY.plusDays(1));
            assertThat(dayAfter.stage()).map(Stage::id).contains("target");
            assertThat(dayAfter.missing())
                    .extracting(CriterionResult::toString)
                    .containsExactly("intention." + saleType.id() + ".next-action: NOT_MET");
            assertThat(dayAfter.metOutOfOrder()).extracting(Stage::id).containsExactly("won");
        }
    }

    private static List<String> ids(Funnel funnel) {
        return funnel.stages().stream().map(Stage::id).toList();
    }

    private static Assessment assess(Funnel funnel, SaleType saleType, List<String> satisfied) {
        return assess(funnel, saleType, facts(saleType, satisfied));
    }

    private static Assessment assess(Funnel funnel, SaleType saleType, FactSheet facts) {
        return Assessor.of(funnel, Clock.systemUTC()).assess(saleType, facts, TODAY);
    }

    /** The facts of the stages; where a fact serves several, the last one's value, which suits all. */
    private static FactSheet facts(SaleType saleType, List<String> stages) {
        return Cells.sheet(
                FunnelStandard.extended(),
                Edition.table("satisfying").stream()
                        .filter(row -> row.get(0).equals(saleType.id()))
                        .filter(row -> stages.contains(row.get(1)))
                        .flatMap(row -> Arrays.stream(row.get(2).split("\\|", -1)))
                        .collect(Collectors.joining("|")));
    }
}
