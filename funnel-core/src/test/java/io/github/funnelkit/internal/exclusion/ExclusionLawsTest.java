package io.github.funnelkit.internal.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.funnelkit.RandomFacts;
import io.github.funnelkit.RandomFunnels;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.holding.CountedCondition;
import io.github.funnelkit.internal.search.Effort;
import io.github.funnelkit.internal.search.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What excludes each other does so for every completion of the facts; and what does so for every completion is found. */
class ExclusionLawsTest {

    /** More completions are not tried one by one. */
    private static final int MOST = 4_000;

    @Provide
    Arbitrary<List<Goal>> goals() {
        return Arbitraries.randomValue(ExclusionLawsTest::goals);
    }

    private static List<Goal> goals(Random random) {
        SmallWorld world = new SmallWorld(random);
        return Stream.generate(() -> new Goal(
                        world.condition(random.nextInt(3)), random.nextInt(3) == 0 ? Outcome.NOT_MET : Outcome.MET))
                .limit(1 + random.nextInt(4))
                .toList();
    }

    @Property
    void itIsCertainIfAndOnlyIfNoCompletionMakesAllGoalsHold(@ForAll("goals") List<Goal> goals) {
        Condition all = Condition.allOf(goals.stream().map(Goal::condition).toArray(Condition[]::new));
        List<FactSheet> completions = SmallWorld.sheetsUpTo(MOST, all.facts());
        Assume.that(!completions.isEmpty());
        boolean never = completions.stream()
                .noneMatch(sheet -> goals.stream().allMatch(goal -> goal.holds(sheet, SmallWorld.TODAY)));
        assertThat(new Exclusion(new Effort(1_000_000)).isCertain(goals))
                .as("%s", goals)
                .isEqualTo(never);
    }

    /** Of every kind, hosts' among them, and of what counts as met once it was. */
    @Property
    void whatIsCertainHoldsForNoCustomer(@ForAll("cases") RandomFunnels.Case given, @ForAll long seed) {
        List<Goal> goals = new ArrayList<>();
        for (Criterion criterion : given.funnel().criteria().stream().limit(4).toList()) {
            goals.add(new Goal(CountedCondition.of(criterion), Outcome.MET));
        }
        goals.add(new Goal(given.funnel().criteria().get(0).requirement(), Outcome.NOT_MET));
        for (List<Goal> some : List.of(
                goals,
                goals.subList(0, goals.size() - 1),
                goals.subList(0, 1),
                goals.subList(goals.size() - 1, goals.size()))) {
            if (new Exclusion(new Effort(1_000_000)).isCertain(some)) {
                Random random = new Random(seed);
                for (int i = 0; i < 100; i++) {
                    FactSheet facts = RandomFacts.sheet(random);
                    LocalDate today = RandomFacts.TODAY.plusDays(random.nextInt(90) - 45);
                    assertThat(some).as("%s of %s", facts, today).anyMatch(goal -> !goal.holds(facts, today));
                }
            }
        }
    }

    @Provide
    Arbitrary<RandomFunnels.Case> cases() {
        return RandomFunnels.cases();
    }
}
