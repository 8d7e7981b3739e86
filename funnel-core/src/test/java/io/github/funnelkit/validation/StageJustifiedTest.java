package io.github.funnelkit.validation;

import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static io.github.funnelkit.validation.Validators.bval;
import static io.github.funnelkit.validation.Validators.hibernate;
import static io.github.funnelkit.validation.Validators.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import io.github.funnelkit.testing.Examples;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageJustifiedTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final FactSheet INTERESTED =
            Examples.of(FunnelStandard.documented(), TODAY).satisfying(PROJECT, "intention");

    @Test
    void aClaimThatTheFactsJustifyIsValid() {
        assertThat(hibernate(Locale.ENGLISH).validate(new Deal("intention", INTERESTED)))
                .isEmpty();
        assertThat(hibernate(Locale.ENGLISH).validate(new Deal("target", INTERESTED)))
                .isEmpty();
        assertThat(hibernate(Locale.ENGLISH).validate(new Deal(null, FactSheet.empty())))
                .isEmpty();
    }

    @Test
    void everyCriterionThatIsNotMetUpToTheClaimedStageIsAViolation() {
        Deal deal = new Deal(
                "intention",
                INTERESTED
                        .with(StandardFacts.RESIDENT_TUMOUR_PATIENTS, 9)
                        .with(StandardFacts.SUFFICIENT_TUMOUR_OUTPATIENTS, false)
                        .with(StandardFacts.SOLUTION_FITS_STRATEGY, null));
        assertThat(messages(hibernate(Locale.ENGLISH), deal))
                .containsExactly(
                        Map.entry(
                                "intention.project.strategic-fit",
                                "Our solution fits the hospital's or department's direction - unknown"),
                        Map.entry(
                                "target.project.tumour-patients",
                                "At least 15 resident tumour patients, or a sufficient out-patient volume - not met: "
                                        + "Resident tumour patients: 9 of 15, 6 short; "
                                        + "The tumour out-patient volume is sufficient: no"));
        assertThat(messages(hibernate(Locale.SIMPLIFIED_CHINESE), deal))
                .containsEntry("intention.project.strategic-fit", "我方方案符合院方或科室的发展方向——未知")
                .hasSize(2);
        assertThat(messages(hibernate(Locale.GERMANY), deal))
                .containsEntry(
                        "intention.project.strategic-fit",
                        "Our solution fits the hospital's or department's direction – unklar");
        assertThat(messages(hibernate(Locale.ITALIAN), deal)).isEqualTo(messages(hibernate(Locale.ENGLISH), deal));
    }

    @Test
    void anotherProviderSpeaksTheLanguageOfTheJustification() {
        Deal deal = new Deal("intention", INTERESTED.with(StandardFacts.SOLUTION_FITS_STRATEGY, false));
        assertThat(messages(bval(), deal))
                .containsExactly(Map.entry(
                        "intention.project.strategic-fit",
                        "Our solution fits the hospital's or department's direction - not met: no"));
        assertThat(bval().validate(new Deal("intention", INTERESTED))).isEmpty();
    }

    @Test
    void aStageThatDoesNotExistIsAViolation() {
        assertThat(messages(hibernate(Locale.ENGLISH), new Deal("intentoin", INTERESTED)))
                .containsExactly(Map.entry(
                        "-", "there is no stage 'intentoin'; there are target, intention, initiated, shortlisted"));
        assertThat(messages(hibernate(Locale.CHINESE), new Deal("intentoin", INTERESTED))
                        .get("-"))
                .startsWith("没有阶段“intentoin”");
    }

    record Account(@Valid Deal deal, @NotNull String name) {}

    @Test
    void thePathLeadsToTheBeanAndHasTheCriterionAsItsKey() {
        FactSheet facts = INTERESTED.with(StandardFacts.SOLUTION_FITS_STRATEGY, false);
        var violations = hibernate(Locale.ENGLISH).validate(new Account(new Deal("intention", facts), null));
        assertThat(violations)
                .extracting(violation ->
                        violation.getPropertyPath().iterator().next().getName() + ": "
                                + UnjustifiedStage.criterionId(violation))
                .containsExactlyInAnyOrder("deal: Optional[intention.project.strategic-fit]", "name: Optional.empty");
    }

    /** Cannot be made: it has no public constructor. */
    static final class Hidden implements StageJustification<Unlucky> {
        private Hidden() {}

        @Override
        public Assessor<Unlucky> assessor(Unlucky bean) {
            throw new IllegalStateException();
        }

        @Override
        public SaleType saleType(Unlucky bean) {
            return PROJECT;
        }

        @Override
        public Optional<String> claimedStage(Unlucky bean) {
            return Optional.empty();
        }
    }

    @StageJustified(by = Hidden.class)
    record Unlucky() {}

    @Test
    void aJustificationThatCannotBeMadeIsAClearError() {
        assertThatThrownBy(() -> hibernate(Locale.ENGLISH).validate(new Unlucky()))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("@StageJustified(by = " + Hidden.class.getName() + "): cannot be made")
                .hasStackTraceContaining("expected a public class with a public constructor without parameters");
    }
}
