package io.github.funnelkit.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Count;
import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import io.github.funnelkit.text.Text;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final SaleType SALE = SaleType.of("sale", Text.of("Sale"));
    private static final Flag AGREED = Flag.of("agreed", Text.of("Agreed"));
    private static final Flag VISITED = Flag.of("visited", Text.of("Visited"));
    private static final Count PATIENTS = Count.of("patients", "patients", Text.of("Patients"));
    private static final Choice METHOD = Choice.of("method", Text.of("Method"), "tender", "direct");

    private static final Funnel FUNNEL = Funnel.define("small", "1.0")
            .saleTypes(SALE)
            .stage(
                    "ready",
                    stage -> stage.customerType(Text.of("Ready"))
                            .criterion(
                                    SALE,
                                    "agreed",
                                    c -> c.text(Text.of("Has agreed")).when(AGREED.isTrue()))
                            .criterion(
                                    SALE,
                                    "visited",
                                    c -> c.text(Text.of("Was visited")).when(VISITED.isTrue())))
            .stage(
                    "far",
                    stage -> stage.customerType(Text.of("Far"))
                            .criterion(
                                    SALE,
                                    "any",
                                    c -> c.text(Text.of("One of two"))
                                            .when(Condition.anyOf(PATIENTS.atLeast(15), METHOD.oneOf("direct")))))
            .build();

    private static Assessment assess(FactSheet facts) {
        return Assessor.of(FUNNEL, Clock.systemUTC()).assess(SALE, facts, TODAY);
    }

    private static Optional<String> asks(Interview interview) {
        return interview.next().map(next -> next.fact().id());
    }

    @Test
    void whatIsCheaperIsAskedFirst() {
        Assessment nothing = assess(FactSheet.empty());
        QuestionCosts costs = QuestionCosts.of(Map.of("agreed", 5));
        Interview interview = Interview.of(nothing, FUNNEL.stage("ready"), costs);
        InterviewQuestion question = interview.next().orElseThrow();
        assertThat(question.fact()).isEqualTo(VISITED);
        assertThat(question.cost()).isEqualTo(1);
        assertThat(question.expectedCost()).isCloseTo(1 + 5 / 2.0, within(1e-9));
        assertThat(question.expectedQuestions()).isCloseTo(1.5, within(1e-9));
        assertThat(question.decides()).extracting(Criterion::id).containsExactly("ready.sale.visited");
        assertThat(asks(interview.answer(VISITED, true))).contains("agreed");
        assertThat(interview.answer(VISITED, true).outcome()).isEqualTo(Outcome.UNKNOWN);
        Interview decided = interview.answer(VISITED, false);
        assertThat(decided.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(decided.next()).isEmpty();
        assertThat(interview.answer(VISITED, true).answer(AGREED, true).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(asks(interview.answer(VISITED, null))).contains("visited");
    }

    @Test
    void whatIsLikeliestToDecideIsAskedFirst() {
        List<FactSheet> seen =
                new ArrayList<>(Collections.nCopies(8, FactSheet.empty().with(AGREED, false)));
        seen.add(FactSheet.empty().with(AGREED, true));
        seen.add(FactSheet.empty().with(VISITED, true));
        Interview interview =
                Interview.of(assess(FactSheet.empty()), FUNNEL.stage("ready"), QuestionCosts.BY_TYPE, seen);
        InterviewQuestion question = interview.next().orElseThrow();
        assertThat(question.fact()).isEqualTo(AGREED);
        assertThat(question.expectedQuestions()).isCloseTo(1 + 2 / 11.0, within(1e-9));
    }

    @Test
    void anInterviewIsAboutTheNextStageOrAnother() {
        Interview next = Interview.of(assess(FactSheet.empty())).orElseThrow();
        assertThat(next.stage().id()).isEqualTo("ready");
        assertThat(next.asOf()).isEqualTo(TODAY);
        FactSheet ready = FactSheet.empty().with(AGREED, true).with(VISITED, true);
        Interview far = Interview.of(assess(ready)).orElseThrow();
        assertThat(far.stage().id()).isEqualTo("far");
        assertThat(asks(far.answer(PATIENTS, 20))).isEmpty();
        assertThat(far.answer(PATIENTS, 20).outcome()).isEqualTo(Outcome.MET);
        Interview narrowed = far.answer(PATIENTS, 3);
        assertThat(asks(narrowed)).contains("method");
        assertThat(narrowed.facts().known(PATIENTS)).isEqualTo(3L);
        assertThat(Interview.of(assess(ready.with(PATIENTS, 20)))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Interview.of(assess(ready), FunnelStandard.documented().stage("target"), QuestionCosts.BY_TYPE))
                .withMessageContaining("stage 'target' is none of")
                .withMessageContaining("there are ready, far");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionCosts.of(Map.of("agreed", 0)))
                .withMessage("cost of fact 'agreed': 0: expected 1 or more");
    }

    @Test
    void itIsSaidInWords() {
        Interview interview = Interview.of(assess(FactSheet.empty())).orElseThrow();
        assertThat(interview.explain(Locale.ENGLISH)).isEqualTo("""
                        To decide whether 'Ready' is reached, ask: Agreed: yes or no
                        It helps to decide: Has agreed
                        Expected number of questions: 1.5""");
        assertThat(interview.answer(AGREED, false).explain(Locale.ENGLISH))
                .isEqualTo("It is decided: 'Ready' is not reached: Has agreed");
        assertThat(interview.answer(AGREED, true).answer(VISITED, true).explain(Locale.CHINESE))
                .isEqualTo("已可判断：达到“Ready”");
        assertThat(interview).hasToString("interview about stage 'ready': asks for agreed");
        FactSheet ready =
                FactSheet.empty().with(AGREED, true).with(VISITED, true).with(PATIENTS, 3);
        assertThat(Interview.of(assess(ready))
                        .orElseThrow()
                        .next()
                        .orElseThrow()
                        .answers()
                        .in(Locale.ENGLISH))
                .contains("tender", "direct");
    }

    @Test
    void aCustomerOfTheStandardIsAskedUntilItIsDecided() {
        Funnel standard = FunnelStandard.extended();
        Assessment nothing =
                Assessor.of(standard, Clock.systemUTC()).assess(FunnelStandard.PROJECT, FactSheet.empty(), TODAY);
        Interview interview = Interview.of(nothing, standard.stage("shortlisted"), QuestionCosts.BY_TYPE);
        assertThat(interview.next().orElseThrow().expectedQuestions()).isLessThan(3);
        assertThat(interview
                        .answer(StandardFacts.ANNUAL_REVENUE, BigDecimal.ONE)
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }
}
