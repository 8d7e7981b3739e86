package io.github.funnelkit.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import java.util.List;

/** What holds of every shortest way: it works, every part of it is needed, and it is said in both languages. */
final class ShortestWayLaws {

    private ShortestWayLaws() {}

    static void check(ShortestWay shortest, FactSheet known, Assessor<FactSheet> assessor) {
        Assessment assessment = shortest.assessment();
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        for (Way way : shortest.ways()) {
            int next = stages.indexOf(assessment.nextStage().orElseThrow());
            assertThat(standing(way.applyTo(known), assessment, assessor))
                    .as(() -> assessment + ": " + way)
                    .isGreaterThanOrEqualTo(next);
            for (Step dropped : way.steps()) {
                FactSheet facts = known;
                for (Step step : way.steps()) {
                    facts = step.equals(dropped) ? facts : step.applyTo(facts);
                }
                assertThat(standing(facts, assessment, assessor))
                        .as(() -> assessment + ": " + way + " without " + dropped)
                        .isLessThan(next);
            }
        }
        assertThat(shortest.ways())
                .map(way -> way.steps().size())
                .satisfies(
                        sizes -> assertThat(sizes.stream().distinct().count()).isLessThanOrEqualTo(1));
        assertThat(shortest.ways()).doesNotHaveDuplicates();
    }

    private static int standing(FactSheet facts, Assessment assessment, Assessor<FactSheet> assessor) {
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        return assessor.assess(assessment.saleType(), facts, assessment.asOf())
                .stage()
                .map(stages::indexOf)
                .orElse(-1);
    }
}
