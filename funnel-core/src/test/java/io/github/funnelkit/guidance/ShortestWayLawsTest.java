package io.github.funnelkit.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.GeneratedFunnels;
import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.Assessor;
import io.github.funnelkit.condition.AttachedForms;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.search.Sheets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

class ShortestWayLawsTest {

    @Provide
    Arbitrary<Funnel> funnels() {
        return GeneratedFunnels.funnels();
    }

    @Provide
    Arbitrary<FactSheet> facts() {
        return GeneratedFunnels.facts();
    }

    @Property
    void appliedItWorksAndEveryPartOfItIsNeeded(@ForAll("funnels") Funnel funnel, @ForAll("facts") FactSheet known) {
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        Assessment assessment = assessor.assess(GeneratedFunnels.SALE, known, GeneratedFunnels.TODAY);
        ShortestWay shortest = ShortestWay.of(assessment);
        Statistics.collect(
                assessment.nextStage().isEmpty() ? "last" : shortest.ways().isEmpty() ? "no way" : "way");
        ShortestWayLaws.check(shortest, known, assessor);
        if (assessment.nextStage().isPresent()) {
            assertThat(shortest.ways().isEmpty())
                    .isEqualTo(!shortest.unreached().isEmpty());
        }
        assertThat(shortest.explain(Locale.CHINESE)).isNotBlank();
        assertThat(ShortestWay.of(assessment).ways()).isEqualTo(shortest.ways());
    }

    @Property
    void noSmallerSetOfFactsWouldDo(@ForAll("funnels") Funnel funnel, @ForAll("facts") FactSheet known) {
        Assessor<FactSheet> assessor = Assessor.of(funnel, Clock.systemUTC());
        Assessment assessment = assessor.assess(GeneratedFunnels.SALE, known, GeneratedFunnels.TODAY);
        ShortestWay shortest = ShortestWay.of(assessment);
        int steps = shortest.ways().stream()
                .mapToInt(way -> way.steps().size())
                .findFirst()
                .orElse(0);
        if (steps < 2) {
            return;
        }
        List<FactSheet> single = values(funnel);
        Optional<Stage> stage = assessment.stage();
        for (FactSheet one : single) {
            FactSheet changed = Sheets.replace(known, one.facts(), one);
            assertThat(notAbove(stage, changed, assessor))
                    .as("%s with %s", assessment, one)
                    .isTrue();
            for (FactSheet other : steps > 2 ? single : List.<FactSheet>of()) {
                FactSheet both = Sheets.replace(changed, other.facts(), other);
                assertThat(notAbove(stage, both, assessor))
                        .as("%s with %s, %s", assessment, one, other)
                        .isTrue();
            }
        }
    }

    /** Whoever comes first: what is remembered of one customer is what is found for another. */
    @Tag("slow")
    @Property
    void waysOfManyAreThoseOfEach(@ForAll Random random) {
        RandomFunnels.Case one = RandomFunnels.one(random);
        Assessor<FactSheet> assessor = Assessor.of(one.funnel(), Clock.systemUTC());
        ShortestWays ways = ShortestWays.of(one.funnel());
        FactSheet known = one.facts();
        for (int customer = 0; customer < 4; customer++) {
            Assessment assessment = assessor.assess(one.saleType(), known, RandomFacts.TODAY);
            ShortestWay alone = ShortestWay.of(assessment);
            ShortestWay among = ways.from(assessment);
            assertThat(among.ways()).as(one::toString).isEqualTo(alone.ways());
            assertThat(among.unreached()).isEqualTo(alone.unreached());
            assertThat(among.isShortest()).isEqualTo(alone.isShortest());
            assertThat(ways.steps(assessment)).isEqualTo(Tasks.of(assessment).steps());
            known = RandomFacts.learn(random, known, RandomFacts.all());
        }
    }

    private static boolean notAbove(Optional<Stage> stage, FactSheet facts, Assessor<FactSheet> assessor) {
        int before = stage.map(Stage::order).orElse(0);
        return assessor.assess(GeneratedFunnels.SALE, facts, GeneratedFunnels.TODAY)
                        .stage()
                        .map(Stage::order)
                        .orElse(0)
                <= before;
    }

    /** Every value of every fact that a check of the funnel offers; forms come one by one and are left out. */
    private static List<FactSheet> values(Funnel funnel) {
        return funnel.criteria().stream()
                .flatMap(criterion -> criterion.requirement().checks().stream())
                .flatMap(check -> check.kind().examples(check.arguments(), GeneratedFunnels.TODAY).stream())
                .filter(sheet -> sheet.value(AttachedForms.FACT).isUnknown())
                .distinct()
                .toList();
    }
}
