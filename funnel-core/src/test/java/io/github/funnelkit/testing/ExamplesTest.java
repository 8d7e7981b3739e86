package io.github.funnelkit.testing;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.standard.FunnelStandard.NON_PROJECT;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.GeneratedFunnels;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.assessment.CriterionResult;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Count PATIENTS = Count.of("patients", "patients", text("病人", "Patients"));

    @Test
    void theBoundaryCasesOfACriterionAreATable() {
        assertThat(rows(FunnelStandard.documented(), "target.project.tumour-patients"))
                .containsExactly(
                        "residentTumourPatients = 14 (sufficientTumourOutpatients = no): NOT_MET",
                        "residentTumourPatients = 15 (sufficientTumourOutpatients = no): MET",
                        "residentTumourPatients = 16 (sufficientTumourOutpatients = no): MET",
                        "residentTumourPatients = none (sufficientTumourOutpatients = no): NOT_MET",
                        "residentTumourPatients = unknown (sufficientTumourOutpatients = no): UNKNOWN",
                        "sufficientTumourOutpatients = yes (residentTumourPatients = 14): MET",
                        "sufficientTumourOutpatients = unknown (residentTumourPatients = 14): UNKNOWN");
        assertThat(rows(FunnelStandard.documented(), "target.non-project.no-recent-purchase"))
                .containsExactly(
                        "similarPurchases = 2025-11-23: MET",
                        "similarPurchases = 2025-11-24: NOT_MET",
                        "similarPurchases = 2026-11-23: NOT_MET",
                        "similarPurchases = none: MET",
                        "similarPurchases = unknown: UNKNOWN");
        assertThat(rows(FunnelStandard.documented(), "shortlisted.project.budget"))
                .containsExactly(
                        "hospitalApprovedProject = no (budget = 1): NOT_MET",
                        "hospitalApprovedProject = yes (budget = 1): MET",
                        "hospitalApprovedProject = unknown (budget = 1): UNKNOWN",
                        "budget = -1 (hospitalApprovedProject = yes): NOT_MET",
                        "budget = 0 (hospitalApprovedProject = yes): NOT_MET",
                        "budget = none (hospitalApprovedProject = yes): NOT_MET",
                        "budget = unknown (hospitalApprovedProject = yes): UNKNOWN");
    }

    private static List<String> rows(Funnel funnel, String criterion) {
        return Examples.of(funnel, TODAY).cases(criterion).stream()
                .map(row -> row + ": " + row.expected())
                .toList();
    }

    static List<ExampleCase> cases() {
        return Examples.of(FunnelStandard.documented(), TODAY).cases("initiated.project.candidate-agents");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTableDrivesAParameterizedTest(ExampleCase row) {
        Assessment assessment =
                Assessor.of(FunnelStandard.documented(), Clock.systemUTC()).assess(PROJECT, row.facts(), TODAY);
        assertThat(assessment.result("initiated.project.candidate-agents").outcome())
                .isEqualTo(row.expected());
    }

    @Test
    void factsThatSatisfyAStageOfTheStandardStandJustThere() {
        for (Funnel funnel : List.of(FunnelStandard.documented(), FunnelStandard.extended())) {
            Examples examples = Examples.of(funnel, TODAY);
            for (SaleType saleType : List.of(PROJECT, NON_PROJECT)) {
                for (Stage stage : funnel.stages(saleType)) {
                    FactSheet facts = examples.satisfying(saleType, stage.id());
                    assertThat(assess(funnel, saleType, facts).stage()).contains(stage);
                }
            }
        }
        assertThat(Examples.of(FunnelStandard.documented(), TODAY)
                        .satisfying(PROJECT, "target")
                        .known(StandardFacts.RESIDENT_TUMOUR_PATIENTS))
                .isEqualTo(15L);
    }

    @Test
    void factsThatMissACriterionOfTheStandardMissNothingElseThatAsksForSomethingElse() {
        for (Funnel funnel : List.of(FunnelStandard.documented(), FunnelStandard.extended())) {
            Examples examples = Examples.of(funnel, TODAY);
            for (Criterion criterion : funnel.criteria()) {
                FactSheet facts = examples.missing(criterion.id());
                Assessment assessment = assess(funnel, criterion.saleType(), facts);
                List<String> missed = new ArrayList<>();
                for (CriterionResult result : assessment.results()) {
                    boolean upToStage = funnel.stage(result.criterion().stage()).order()
                            <= funnel.stage(criterion.stage()).order();
                    boolean asksTheSame = result.criterion().requirement().equals(criterion.requirement());
                    if (upToStage && !result.isMet() && !asksTheSame) {
                        missed.add(result.toString());
                    }
                }
                assertThat(assessment.result(criterion.id()).outcome())
                        .as(criterion.id())
                        .isEqualTo(Outcome.NOT_MET);
                assertThat(missed).as(criterion.id() + " " + facts).isEmpty();
            }
        }
    }

    private static Assessment assess(Funnel funnel, SaleType saleType, FactSheet facts) {
        return Assessor.of(funnel, Clock.systemUTC()).assess(saleType, facts, TODAY);
    }

    @Test
    void everyCriterionOfTheStandardCanBeMetAndMissed() {
        FunnelAssertions.assertThat(FunnelStandard.documented())
                .everyCriterionCanBeMetAndMissed(TODAY)
                .everyStageCanBeReached(TODAY);
        FunnelAssertions.assertThat(FunnelStandard.extended())
                .everyCriterionCanBeMetAndMissed(TODAY)
                .everyStageCanBeReached(TODAY);
    }

    @Test
    void whatCanNeverBeIsReportedCompletely() {
        Condition always = PATIENTS.atLeast(0).or(Condition.not(PATIENTS.present()));
        Condition never = PATIENTS.atLeast(3).and(Condition.not(PATIENTS.atLeast(2)));
        Funnel funnel =
                GeneratedFunnels.funnel(List.of(List.of(always), List.of(never, PATIENTS.atLeast(1))), List.of());
        assertThatThrownBy(() -> FunnelAssertions.assertThat(funnel).everyCriterionCanBeMetAndMissed(TODAY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("criterion 'stage-1.sale.c1' can never be missed")
                .hasMessageContaining("criterion 'stage-2.sale.c1' can never be met")
                .hasMessageNotContaining("stage-2.sale.c2");
        assertThatThrownBy(() -> FunnelAssertions.assertThat(funnel).everyStageCanBeReached(TODAY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no facts were found that satisfy stage 'stage-2'")
                .hasMessageNotContaining("stage 'stage-1'");
        assertThatThrownBy(() -> Examples.of(funnel, TODAY).missing("stage-1.sale.c1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no facts were found that miss criterion 'stage-1.sale.c1'");
    }

    @Test
    void aHostsKindTakesPartWhenItOffersExamples() {
        Condition twice = HostKinds.twiceAs(PATIENTS, HostKinds.BEDS);
        Funnel funnel = GeneratedFunnels.funnel(List.of(List.of(twice, PATIENTS.atLeast(30))), List.of());
        FactSheet facts = Examples.of(funnel, TODAY).satisfying(GeneratedFunnels.SALE, "stage-1");
        assertThat(assess(funnel, GeneratedFunnels.SALE, facts).stage()).isPresent();
        Condition silent = HostKinds.odd(PATIENTS);
        Funnel without = GeneratedFunnels.funnel(List.of(List.of(silent)), List.of());
        assertThat(Examples.of(without, TODAY).neverReached())
                .extracting(Object::toString)
                .containsExactly("criterion 'stage-1.sale.c1' can never be met: acme:odd(patients)");
    }

    @Test
    void whatDoesNotExistIsNamed() {
        Examples examples = Examples.of(FunnelStandard.documented(), TODAY);
        assertThatThrownBy(() -> examples.satisfying(PROJECT, "intentoin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean 'intention'");
        assertThatThrownBy(() -> examples.cases("intention.project.strategic"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
