package io.github.funnelkit.assessment;

import static io.github.funnelkit.Bilingual.text;
import static io.github.funnelkit.standard.FunnelStandard.NON_PROJECT;
import static io.github.funnelkit.standard.FunnelStandard.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.funnelkit.condition.Flag;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelBuilder;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.standard.FunnelStandard;
import io.github.funnelkit.standard.StandardFacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bare result of judging. */
class OutcomesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final Funnel STANDARD = FunnelStandard.documented();
    private static final Assessor<FactSheet> ASSESSOR = Assessor.of(STANDARD, CLOCK);

    private static final FactSheet TARGET = FactSheet.empty()
            .with(StandardFacts.WAGES_PAID_ON_TIME, true)
            .withNone(StandardFacts.SIMILAR_PURCHASES)
            .with(StandardFacts.SUFFICIENT_PATIENTS, true);

    @Test
    void saysTheStageAndWhatIsMissing() {
        Outcomes outcomes = ASSESSOR.judge(NON_PROJECT, TARGET);
        assertThat(outcomes.funnel()).isSameAs(STANDARD);
        assertThat(outcomes.saleType()).isEqualTo(NON_PROJECT);
        assertThat(outcomes.stage().map(Stage::id)).contains("target");
        assertThat(outcomes.nextStage().map(Stage::id)).contains("intention");
        assertThat(outcomes.missing())
                .extracting(Criterion::id)
                .containsExactly(
                        "intention.non-project.intention-expressed",
                        "intention.non-project.information-requested",
                        "intention.non-project.next-action");
        assertThat(outcomes.metOutOfOrder()).isEmpty();
        assertThat(outcomes.outcome(STANDARD.criterion("target.non-project.solvent")))
                .isEqualTo(Outcome.MET);
        assertThat(outcomes.outcome(STANDARD.criterion("shortlisted.non-project.preference")))
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(outcomes)
                .hasToString("non-project: target, missing [intention.non-project.intention-expressed, "
                        + "intention.non-project.information-requested, intention.non-project.next-action]");
    }

    @Test
    void stagesMetOutOfOrderAreThoseAboveTheNext() {
        Outcomes outcomes = ASSESSOR.judge(
                NON_PROJECT,
                TARGET.with(StandardFacts.TRIAL_AGREED, true)
                        .with(StandardFacts.DECISION_MAKER_CONTACTED, true)
                        .with(StandardFacts.DECISION_MAKER_OBJECTS, false)
                        .with(StandardFacts.NEXT_ACTION_DATE, LocalDate.parse("2026-11-23")));
        assertThat(outcomes.stage().map(Stage::id)).contains("target");
        assertThat(outcomes.metOutOfOrder()).extracting(Stage::id).containsExactly("initiated");
    }

    @Test
    void theDayDecides() {
        FactSheet facts = FactSheet.empty().with(StandardFacts.NEXT_ACTION_DATE, LocalDate.parse("2026-11-23"));
        Criterion nextAction = STANDARD.criterion("intention.project.next-action");
        LocalDate tomorrow = LocalDate.parse("2026-11-24");
        assertThat(ASSESSOR.judge(PROJECT, facts).outcome(nextAction)).isEqualTo(Outcome.MET);
        assertThat(ASSESSOR.judge(PROJECT, facts, tomorrow).outcome(nextAction))
                .as("undone by time alone")
                .isEqualTo(Outcome.MET);
        assertThat(ASSESSOR.judge(PROJECT, facts, tomorrow, ReachedStage.none()).outcome(nextAction))
                .as("for entering a stage")
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void aCriterionOfAnotherSaleTypeHasNoOutcome() {
        Outcomes outcomes = ASSESSOR.judge(NON_PROJECT, TARGET);
        assertThatThrownBy(() -> outcomes.outcome(STANDARD.criterion("target.project.revenue")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("criterion 'target.project.revenue' is none of sale type 'non-project' in " + STANDARD);
    }

    @Test
    void equalWhenTheSameCameOut() {
        Outcomes outcomes = ASSESSOR.judge(NON_PROJECT, TARGET);
        Outcomes elsewhere = Assessor.of(STANDARD, CLOCK).judge(NON_PROJECT, TARGET);
        assertThat(outcomes).isEqualTo(elsewhere).hasSameHashCodeAs(elsewhere);
        assertThat(List.of(
                        ASSESSOR.judge(PROJECT, TARGET),
                        ASSESSOR.judge(NON_PROJECT, FactSheet.empty()),
                        ASSESSOR.judge(NON_PROJECT, TARGET.with(StandardFacts.SUFFICIENT_PATIENTS, false))))
                .doesNotContain(outcomes);
    }

    /** A funnel of one stage with many criteria, each met when one of two flags is true. */
    private static Funnel wide(int criteria) {
        return Funnel.define("wide", "1")
                .saleTypes(PROJECT)
                .stage("only", stage -> {
                    stage.customerType(text("客户", "Customer"));
                    for (int i = 0; i < criteria; i++) {
                        Flag one = Flag.of("one" + i, text("一", "One"));
                        Flag other = Flag.of("other" + i, text("二", "Other"));
                        stage.criterion(
                                PROJECT,
                                "c" + i,
                                criterion -> criterion
                                        .text(text("标准", "Criterion"))
                                        .when(one.isTrue().or(other.isTrue())));
                    }
                })
                .build();
    }

    /** By facts that none of the outcomes tells: they are the same, whatever else is remembered. */
    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 40, 64, 65, 100})
    void theSameByOtherFacts(int criteria) {
        Flag one = Flag.of("one", text("一", "One"));
        Flag other = Flag.of("other", text("二", "Other"));
        Funnel funnel = Funnel.define("same", "1")
                .saleTypes(PROJECT)
                .stage("only", stage -> {
                    stage.customerType(text("客户", "Customer"));
                    for (int i = 1; i < criteria; i++) {
                        Flag flag = Flag.of("flag" + i, text("标志", "Flag"));
                        stage.criterion(
                                PROJECT,
                                "c" + i,
                                c -> c.text(text("标准", "Criterion")).when(flag.isTrue()));
                    }
                    stage.criterion(
                            PROJECT,
                            "last",
                            c -> c.text(text("标准", "Criterion"))
                                    .when(one.isTrue().or(other.isTrue())));
                })
                .build();
        Assessor<FactSheet> assessor = Assessor.of(funnel, CLOCK);
        Assessment byOne =
                assessor.assess(PROJECT, FactSheet.builder().set(one, true).build());
        Assessment byOther =
                assessor.assess(PROJECT, FactSheet.builder().set(other, true).build());
        assertThat(byOne.outcomes()).isEqualTo(byOther.outcomes()).hasSameHashCodeAs(byOther.outcomes());
        assertThat(byOne.facts().known(one)).isTrue();
        assertThat(byOther.facts().known(one)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 21, 22, 32, 33, 63, 64, 65, 128, 200})
    void howeverManyCriteriaThereAre(int criteria) {
        Assessor<FactSheet> assessor = Assessor.of(wide(criteria), CLOCK);
        FactSheet.Builder ones = FactSheet.builder();
        FactSheet.Builder others = FactSheet.builder();
        for (int i = 0; i < criteria; i++) {
            ones.set(Flag.of("one" + i, text("一", "One")), true);
            others.set(Flag.of("other" + i, text("二", "Other")), true);
        }
        Outcomes met = assessor.judge(PROJECT, ones.build());
        assertThat(met.stage().map(Stage::id)).contains("only");
        Outcomes metOtherwise = assessor.judge(PROJECT, others.build());
        assertThat(metOtherwise).isEqualTo(met).hasSameHashCodeAs(met);
        FactSheet allButTheLast = ones.set(Flag.of("one" + (criteria - 1), text("一", "One")), null)
                .build();
        Outcomes missing = assessor.judge(PROJECT, allButTheLast);
        assertThat(missing).isNotEqualTo(met);
        assertThat(missing.stage()).isEmpty();
        assertThat(missing.missing()).extracting(Criterion::id).containsExactly("only.project.c" + (criteria - 1));
        Criterion last = missing.missing().get(0);
        assertThat(missing.outcome(last)).isEqualTo(Outcome.UNKNOWN);
        assertThat(missing.hashCode()).isNotEqualTo(met.hashCode());
        Outcomes refused = assessor.judge(
                PROJECT,
                allButTheLast
                        .with(Flag.of("one" + (criteria - 1), text("一", "One")), false)
                        .with(Flag.of("other" + (criteria - 1), text("二", "Other")), false));
        assertThat(refused.outcome(last)).isEqualTo(Outcome.NOT_MET);
        assertThat(refused).isNotEqualTo(missing).isNotEqualTo(met);
        assertThat(refused.missing()).containsExactly(last);
        assertThat(assessor.judge(PROJECT, FactSheet.empty()).missing()).hasSize(criteria);
        if (criteria > 1) {
            Outcomes gap = assessor.judge(
                    PROJECT, ones.set(Flag.of("one0", text("一", "One")), null).build());
            assertThat(gap.missing()).extracting(Criterion::name).containsExactly("c0", "c" + (criteria - 1));
        }
    }

    /** A funnel of many stages with a criterion each: however high the customer stands, the next stage is the next. */
    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 63, 64, 65, 127, 128, 129})
    void howeverManyStagesThereAre(int met) {
        FunnelBuilder tall = Funnel.define("tall", "1").saleTypes(PROJECT);
        FactSheet.Builder facts = FactSheet.builder();
        for (int i = 0; i < 130; i++) {
            Flag flag = Flag.of("flag" + i, text("旗", "Flag"));
            tall.stage(
                    "s" + i,
                    stage -> stage.customerType(text("客户", "Customer"))
                            .criterion("c", c -> c.text(text("标准", "Criterion")).when(flag.isTrue())));
            facts.set(flag, i != met);
        }
        Outcomes outcomes = Assessor.of(tall.build(), CLOCK).judge(PROJECT, facts.build());
        assertThat(outcomes.stage().map(Stage::id)).contains("s" + (met - 1));
        assertThat(outcomes.nextStage().map(Stage::id)).contains("s" + met);
        assertThat(outcomes.missing()).extracting(Criterion::stage).containsExactly("s" + met);
        assertThat(outcomes.metOutOfOrder()).hasSize(129 - met);
    }
}
