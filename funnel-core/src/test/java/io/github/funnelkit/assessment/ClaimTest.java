package io.github.funnelkit.assessment;

import static io.github.funnelkit.standard.FunnelStandard.NON_PROJECT;
import static io.github.funnelkit.standard.StandardFacts.AGENT_REPORTS_INTENTION;
import static io.github.funnelkit.standard.StandardFacts.NEXT_ACTION_DATE;
import static io.github.funnelkit.standard.StandardFacts.QUOTE_ENQUIRY;
import static io.github.funnelkit.standard.StandardFacts.SIMILAR_PURCHASES;
import static io.github.funnelkit.standard.StandardFacts.SUFFICIENT_PATIENTS;
import static io.github.funnelkit.standard.StandardFacts.WAGES_PAID_ON_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.Fact;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.text.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record says of the stage, claimed or reached, beside what the facts say. */
class ClaimTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Funnel FUNNEL = FunnelStandard.documented();
    private static final FactSheet TARGET = FactSheet.empty()
            .with(WAGES_PAID_ON_TIME, true)
            .withNone(SIMILAR_PURCHASES)
            .with(SUFFICIENT_PATIENTS, true);
    /** At the second stage, by an action that is overdue. */
    private static final FactSheet INTENTION = TARGET.with(AGENT_REPORTS_INTENTION, true)
            .with(QUOTE_ENQUIRY, true)
            .with(NEXT_ACTION_DATE, TODAY.minusDays(3));

    private record Deal(FactSheet facts, @Nullable String stage) {}

    private static FactBinding.Builder<Deal> binding() {
        FactBinding.Builder<Deal> binding = FactBinding.of(Deal.class);
        FUNNEL.facts().forEach(fact -> bind(binding, fact));
        return binding;
    }

    private static <V> void bind(FactBinding.Builder<Deal> binding, Fact<V> fact) {
        binding.bindFactValue(fact, deal -> deal.facts().value(fact));
    }

    private static final Assessor<Deal> CLAIMING =
            Assessor.of(FUNNEL, binding().claimedStage(Deal::stage).build(), Clock.systemUTC());
    private static final Assessor<Deal> REACHED =
            Assessor.of(FUNNEL, binding().reachedStage(Deal::stage).build(), Clock.systemUTC());

    @ParameterizedTest
    @CsvSource({
        "intention,  JUSTIFIED,    ''",
        "target,     BEHIND,       ''",
        "initiated,  UNPROVEN,     'application-made no-objection'",
        "意向客户,     JUSTIFIED,    ''",
        "' Interested customer ', JUSTIFIED, ''"
    })
    void aClaimIsHeldAgainstTheFacts(String claimed, ClaimVerdict verdict, String because) {
        Claim claim = CLAIMING.assess(NON_PROJECT, new Deal(INTENTION, claimed), TODAY)
                .claim()
                .orElseThrow();
        assertThat(claim.verdict()).isEqualTo(verdict);
        assertThat(claim.because())
                .extracting(result -> result.criterion().name())
                .isEqualTo(because.isEmpty() ? List.of() : List.of(because.split(" ")));
    }

    @Test
    void whatIsKnownNotToBeMetContradictsAClaim() {
        FactSheet facts = INTENTION.with(AGENT_REPORTS_INTENTION, null).with(SUFFICIENT_PATIENTS, false);
        Assessment assessment = CLAIMING.assess(NON_PROJECT, new Deal(facts, "intention"), TODAY);
        assertThat(assessment.claim().orElseThrow().explain(Locale.ENGLISH)).isEqualTo("""
                Claimed: Interested customer - contradicted by the facts
                - Has a certain number of patients - not met: no""");
        assertThat(assessment.claim().orElseThrow().explain(Locale.CHINESE)).isEqualTo("""
                记录所称：意向客户——与事实矛盾
                - 有一定数量的病源——未满足：否""");
        assertThat(assessment.explain(Locale.ENGLISH))
                .contains("\nClaimed: Interested customer - contradicted by the facts\n");
        assertThat(assessment.missingUpTo(FUNNEL.stage("intention")))
                .extracting(CriterionResult::toString)
                .containsExactly(
                        "target.non-project.patients: NOT_MET", "intention.non-project.intention-expressed: UNKNOWN");
        assertThat(assessment.claim().orElseThrow()).hasToString("intention: CONTRADICTED");
    }

    @Test
    void aClaimChangesNothing() {
        Deal deal = new Deal(INTENTION, "shortlisted");
        Assessment plain =
                Assessor.of(FUNNEL, binding().build(), Clock.systemUTC()).assess(NON_PROJECT, deal, TODAY);
        assertThat(CLAIMING.assess(NON_PROJECT, deal, TODAY).outcomes()).isEqualTo(plain.outcomes());
        assertThat(CLAIMING.judge(NON_PROJECT, deal, TODAY)).isEqualTo(plain.outcomes());
        assertThat(plain.claim()).isEmpty();
        assertThat(plain.missingUpTo(FUNNEL.stage("target"))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aBlankIsNoClaimAndNoStageReached(@Nullable String blank) {
        Deal deal = new Deal(INTENTION, blank);
        assertThat(CLAIMING.assess(NON_PROJECT, deal, TODAY).claim()).isEmpty();
        assertThat(CLAIMING.assess(NON_PROJECT, deal, TODAY).stage())
                .map(Stage::id)
                .contains("intention");

        Assessment reached = REACHED.assess(NON_PROJECT, deal, TODAY);
        assertThat(reached.stage())
                .as("to enter a stage, an overdue action does not do")
                .map(Stage::id)
                .contains("target");
        assertThat(reached.reachedStage()).contains(ReachedStage.none());
        assertThat(REACHED.judge(NON_PROJECT, deal, TODAY)).isEqualTo(reached.outcomes());
    }

    @Test
    void aRecordThatOnlyGatesCanChangeIsTrusted() {
        Assessment assessment = REACHED.assess(NON_PROJECT, new Deal(FactSheet.empty(), "initiated"), TODAY);
        assertThat(assessment.stage()).map(Stage::id).contains("initiated");
        assertThat(assessment.nextStage()).map(Stage::id).contains("shortlisted");
        assertThat(assessment.missing()).hasSize(4);
        assertThat(assessment.reachedStage()).map(ReachedStage::toString).contains("initiated");
        assertThat(REACHED.judge(NON_PROJECT, new Deal(FactSheet.empty(), "立项客户"), TODAY))
                .isEqualTo(assessment.outcomes());
    }

    @Test
    void aStageThatThereIsNotIsRefused() {
        String message = FUNNEL + ": stage 'initated' is none of sale type 'non-project' (did you mean 'initiated'?); "
                + "expected one of target, intention, initiated, shortlisted";
        Deal deal = new Deal(TARGET, "initated");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLAIMING.assess(NON_PROJECT, deal, TODAY))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> REACHED.judge(NON_PROJECT, deal, TODAY))
                .withMessage(message);
        Stage won = FunnelStandard.extended().stage("won");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLAIMING.assess(NON_PROJECT, new Deal(TARGET, null), TODAY)
                        .claim(won))
                .withMessageContaining("stage 'won' is none of sale type 'non-project'");
    }

    /** A stage of the funnel that does not apply to the sale type is none of it. */
    @Test
    void aStageOfAnotherSaleTypeIsRefused() {
        SaleType renewal = SaleType.of("renewal", Text.of("Renewal"));
        SaleType first = SaleType.of("new", Text.of("New"));
        Funnel funnel = Funnel.define("two", "1")
                .saleTypes(first, renewal)
                .stage(
                        "a",
                        stage -> stage.customerType("A")
                                .criterion("c", c -> c.text("c").when(WAGES_PAID_ON_TIME.isTrue())))
                .stage(
                        "b",
                        stage -> stage.customerType("B")
                                .saleTypes(first)
                                .criterion("c", c -> c.text("c").when(QUOTE_ENQUIRY.isTrue())))
                .build();
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        ReachedStage b = ReachedStage.of(funnel.stage("b"));
        assertThat(assessor.assess(first, FactSheet.empty(), TODAY, b).stage())
                .map(Stage::id)
                .contains("b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessor.assess(renewal, FactSheet.empty(), TODAY, b))
                .withMessage("funnel 'two' 1: stage 'b' is none of sale type 'renewal'; expected one of a");
    }

    @Test
    void aHostsStageIsBoundOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> binding().claimedStage(Deal::stage).reachedStage(Deal::stage))
                .withMessage(
                        "the stage is bound twice for Deal: expected either the one that was reached or the one that is "
                                + "claimed");
        Assessor<Deal> failing = Assessor.of(
                FUNNEL,
                binding()
                        .claimedStage(deal -> {
                            throw new UnsupportedOperationException();
                        })
                        .build(),
                Clock.systemUTC());
        assertThatIllegalStateException()
                .isThrownBy(() -> failing.assess(NON_PROJECT, new Deal(TARGET, "target"), TODAY))
                .withMessage("reading the stage from Deal failed")
                .withCauseInstanceOf(UnsupportedOperationException.class);
    }
}
