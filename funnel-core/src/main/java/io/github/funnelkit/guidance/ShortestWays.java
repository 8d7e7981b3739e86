package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.search.SearchMemory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Searches the shortest ways of many customers of one funnel. The results are those of {@link ShortestWay#of} and {@link
 * Tasks#steps}, but come faster: what was searched for one customer is remembered for others of whom the same is known as far
 * as it matters. Of what it remembers the room is bounded.
 *
 * <p>It is to be used by one thread at a time; what it gives is immutable.
 *
 * @since 0.1.0
 */
public final class ShortestWays {

    /** Each is of a sale type, a next stage and a day, and what was reached. */
    private static final int MOST_PLANS = 200;

    private static final int MOST_SEARCHES = 10_000;

    private final Funnel funnel;
    private final Map<WayGoals.Key, WayPlan> plans;
    private final SearchMemory memory = SearchMemory.of(MOST_SEARCHES);

    private ShortestWays(Funnel funnel) {
        this.funnel = Objects.requireNonNull(funnel, "funnel");
        this.plans = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<WayGoals.Key, WayPlan> eldest) {
                return size() > MOST_PLANS;
            }
        };
    }

    /**
     * Starts with nothing remembered.
     *
     * @param funnel the funnel that the customers are assessed by
     * @return what searches their ways
     */
    public static ShortestWays of(Funnel funnel) {
        return new ShortestWays(funnel);
    }

    /**
     * The shortest ways from an assessment to the next stage.
     *
     * @param assessment the assessment
     * @return what {@link ShortestWay#of} returns
     * @throws IllegalArgumentException if the assessment is by another funnel or version
     */
    public ShortestWay from(Assessment assessment) {
        Optional<Stage> next = assessment.nextStage();
        return next.isEmpty()
                ? ShortestWay.of(assessment)
                : ShortestWay.of(assessment, plan(assessment, next.get()).ways(assessment, memory));
    }

    /**
     * How much has to come about until a customer stands at the next stage.
     *
     * @param assessment where the customer stands
     * @return what {@link Tasks#steps} returns
     * @throws IllegalArgumentException if the assessment is by another funnel or version
     */
    public int steps(Assessment assessment) {
        return assessment
                .nextStage()
                .map(next -> plan(assessment, next)
                        .steps(assessment, memory)
                        .orElseGet(() -> assessment.missing().size()))
                .orElse(0);
    }

    @SuppressWarnings("ReferenceEquality") // the same funnel in all but odd cases
    private WayPlan plan(Assessment assessment, Stage next) {
        Funnel assessed = assessment.funnel();
        if (assessed != funnel && !assessed.reference().equals(funnel.reference())) {
            throw new IllegalArgumentException("an assessment by " + assessed.reference() + ": expected one by "
                    + funnel.reference() + ", of which the ways are searched");
        }
        return plans.computeIfAbsent(WayGoals.Key.of(assessment, next), key -> WayPlan.of(assessment, next));
    }

    /** The funnel, for logs and test failures. */
    @Override
    public String toString() {
        return "ShortestWays of " + funnel;
    }
}
