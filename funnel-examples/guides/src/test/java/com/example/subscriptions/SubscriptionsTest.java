package com.example.subscriptions;

import static io.github.funnelkit.testing.FunnelAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.guidance.Guidance;
import io.github.funnelkit.testing.ExampleCase;
import io.github.funnelkit.testing.Examples;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubscriptionsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Assessor<FactSheet> ASSESSOR = Assessor.of(Subscriptions.FUNNEL, Clock.systemUTC());
    private static final Examples EXAMPLES = Examples.of(Subscriptions.FUNNEL, TODAY);

    private static Assessment assess(FactSheet facts) {
        return ASSESSOR.assess(Subscriptions.NEW, facts, TODAY);
    }

    /** No criterion is always met or never, and the way leads to its end. */
    @Test
    void theMethodologyMakesSense() {
        assertThat(Subscriptions.FUNNEL)
                .everyCriterionCanBeMetAndMissed(TODAY)
                .everyStageCanBeReached(TODAY)
                .hasNoAdvice();
    }

    /** An example of your own, in the words of the methodology. */
    @Test
    void aCustomerWithTooSmallABudgetIsQualified() {
        Assessment assessment = assess(
                FactSheet.empty().with(Subscriptions.NEED_CONFIRMED, true).with(Subscriptions.BUDGET, 9_000));
        assertThat(assessment)
                .standsAt("qualified")
                .hasWinProbability(20)
                .isMissingOnly("proposal.new.budget")
                .doesNotMeet("proposal.new.budget");
        assertThat(Guidance.of(assessment))
                .startsWith("propose.write-case")
                .needsForm("business-case")
                .isResponsibilityOf(Subscriptions.OWNER);
    }

    /** Facts made from the definition: just enough, and just not enough. */
    @Test
    void justEnoughAndJustNotEnough() {
        assertThat(assess(EXAMPLES.satisfying(Subscriptions.NEW, "proposal"))).standsAt("proposal");
        assertThat(assess(EXAMPLES.missing("proposal.new.budget"))).standsAt("qualified");
    }

    static List<ExampleCase> budgets() {
        return EXAMPLES.cases("proposal.new.budget");
    }

    /** All cases around the bound of a criterion. */
    @ParameterizedTest
    @MethodSource("budgets")
    void theBudget(ExampleCase row) {
        assertEquals(
                row.expected(),
                assess(row.facts()).result("proposal.new.budget").outcome());
    }
}
