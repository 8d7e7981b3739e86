package io.github.funnelkit.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.holding.CountedCondition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of holding, on random funnels. */
class HoldingLawsTest {

    private static final LocalDate TODAY = RandomFacts.TODAY;

    @Provide
    Arbitrary<RandomFunnels.Case> cases() {
        return RandomFunnels.cases();
    }

    private static Funnel held(Funnel funnel, Holding holding) {
        return funnel.derive("held", "1", held -> {
            held.holds(holding);
            funnel.stages().forEach(stage -> held.stage(stage.id(), each -> each.holds(holding)));
        });
    }

    private static Assessment assess(Funnel funnel, RandomFunnels.Case random, LocalDate day) {
        return Assessor.of(funnel, Clock.systemUTC()).assess(random.saleType(), random.facts(), day);
    }

    private static int order(Optional<Stage> stage) {
        return stage.map(Stage::order).orElse(0);
    }

    @Property
    void timeAloneNeverLowersAStage(
            @ForAll("cases") RandomFunnels.Case random, @ForAll @IntRange(min = 0, max = 900) int days) {
        Funnel entry = held(random.funnel(), Holding.ENTRY);
        Assessment before = assess(entry, random, TODAY);
        Assessment after = assess(entry, random, TODAY.plusDays(days));
        boolean lasting = true;
        for (Stage stage : entry.stages(random.saleType())) {
            for (Criterion criterion : stage.criteria(random.saleType())) {
                boolean ceases =
                        !CountedCondition.ceasing(criterion.condition()).isEmpty();
                lasting &= !ceases;
                if (!ceases && before.result(criterion.id()).isMet()) {
                    assertThat(after.result(criterion.id()).outcome())
                            .as("%s", criterion)
                            .isEqualTo(Outcome.MET);
                }
            }
        }
        Statistics.label("lasting").collect(lasting);
        if (lasting) {
            assertThat(order(after.stageByCriteria())).isGreaterThanOrEqualTo(order(before.stageByCriteria()));
        }
    }

    /** As before there were holding rules: each outcome is the plain one of its requirement, and nothing lapses. */
    @Property
    void standingGivesThePlainRule(@ForAll("cases") RandomFunnels.Case random) {
        Assessment standing = assess(held(random.funnel(), Holding.STANDING), random, TODAY);
        for (CriterionResult result : standing.results()) {
            assertThat(result.outcome())
                    .isEqualTo(result.criterion().requirement().outcome(random.facts(), TODAY))
                    .isEqualTo(result.onTheDay());
        }
        assertThat(standing.lapsed()).isEmpty();
    }

    @Property
    void aReachedStageIsKeptUnlessAStandingCriterionIsBroken(
            @ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        List<Stage> stages = random.funnel().stages(random.saleType());
        Stage reached = stages.get(new Random(seed).nextInt(stages.size()));
        Assessor<FactSheet> assessor = Assessor.of(random.funnel(), Clock.systemUTC());
        Assessment assessment = assessor.assess(random.saleType(), random.facts(), TODAY, ReachedStage.of(reached));
        int expected = 0;
        for (Stage stage : stages) {
            boolean holds = true;
            for (Criterion criterion : stage.criteria(random.saleType())) {
                Outcome plain = criterion.requirement().outcome(random.facts(), TODAY);
                boolean counts = stage.order() > reached.order()
                        ? plain == Outcome.MET
                        : criterion.holding() == Holding.ENTRY || plain != Outcome.NOT_MET;
                CriterionResult result = assessment.result(criterion.id());
                assertThat(result.isMet()).as("%s", result).isEqualTo(counts);
                assertThat(result.onTheDay()).isEqualTo(plain);
                holds &= counts;
            }
            if (!holds) {
                break;
            }
            expected = stage.order();
        }
        assertThat(order(assessment.stageByCriteria())).isEqualTo(expected);
        assertThat(assessor.judge(random.saleType(), random.facts(), TODAY, ReachedStage.of(reached)))
                .isEqualTo(assessment.outcomes());
        assertThat(assessment.lapsed()).allMatch(result -> result.onTheDay() == Outcome.NOT_MET && result.isMet());
        int standing = assessment.ending().isPresent() ? 0 : expected;
        assertThat(assessment.lapsed())
                .as("whatever has undone them")
                .extracting(CriterionResult::criterion)
                .containsExactlyElementsOf(stages.stream()
                        .filter(stage -> stage.order() <= standing)
                        .flatMap(stage -> stage.criteria(random.saleType()).stream())
                        .filter(criterion -> criterion.requirement().outcome(random.facts(), TODAY) == Outcome.NOT_MET)
                        .toList());
    }

    /** What a customer has by the facts today it has by right, so that it stands there at least from it. */
    @Property
    void fromItsOwnStageACustomerStandsThereOrHigher(@ForAll("cases") RandomFunnels.Case random) {
        Assessor<FactSheet> assessor = Assessor.of(random.funnel(), Clock.systemUTC());
        Assessment byFacts = assessor.assess(random.saleType(), random.facts(), TODAY);
        Assessment from =
                assessor.assess(random.saleType(), random.facts(), TODAY, new ReachedStage(byFacts.stageByCriteria()));
        assertThat(order(from.stageByCriteria())).isEqualTo(order(byFacts.stageByCriteria()));
    }

    /** Learning a fact never lowers a stage, nor what counts, from wherever a customer starts. */
    @Property
    void knowledgeIsMonotoneFromAReachedStage(@ForAll("cases") RandomFunnels.Case random, @ForAll long seed) {
        Random chance = new Random(seed);
        List<Stage> stages = random.funnel().stages(random.saleType());
        ReachedStage reached = ReachedStage.of(stages.get(chance.nextInt(stages.size())));
        FactSheet more = RandomFacts.learn(chance, random.facts(), RandomFacts.all());
        Assessor<FactSheet> assessor = Assessor.of(random.funnel(), Clock.systemUTC());
        Assessment before = assessor.assess(random.saleType(), random.facts(), TODAY, reached);
        Assessment after = assessor.assess(random.saleType(), more, TODAY, reached);
        for (CriterionResult result : before.results()) {
            if (result.onTheDay() != Outcome.UNKNOWN) {
                assertThat(after.result(result.criterion().id()).outcome()).isEqualTo(result.outcome());
            }
        }
    }
}
