package io.github.funnelkit.guidance;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.definition.Criterion;
import io.github.funnelkit.definition.Holding;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.fact.FactSheet;
import io.github.funnelkit.internal.holding.CountedCondition;
import io.github.funnelkit.internal.search.Goal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must hold for a customer to stand at a stage, by the rule that its assessment goes by: by the facts alone what was once
 * met counts, from a stage that was reached only what is standing is asked again, and what is above must hold on the day.
 */
final class WayGoals {

    private static final int NOT_GIVEN = -2;

    private final Map<Criterion, Goal> goals = new LinkedHashMap<>();
    /** What was reached and stays so as long as it is not known to be broken. */
    private final List<Condition> unbroken = new ArrayList<>();

    private final LocalDate asOf;

    private WayGoals(Assessment assessment, Stage to) {
        this.asOf = assessment.asOf();
        boolean isGiven = assessment.reachedStage().isPresent();
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        int reached = numberReached(assessment);
        for (int stage = 0; stage <= stages.indexOf(to); stage++) {
            for (Criterion criterion : stages.get(stage).criteria(assessment.saleType())) {
                add(criterion, assessment, isGiven, stage <= reached);
            }
        }
    }

    /** What they depend on: two assessments of one funnel for which this is equal have the same goals. */
    record Key(String saleType, String stage, LocalDate asOf, int reached, List<String> unknown) {

        static Key of(Assessment assessment, Stage to) {
            int reached = assessment.reachedStage().isPresent() ? numberReached(assessment) : NOT_GIVEN;
            List<String> unknown = new ArrayList<>();
            List<Stage> stages = assessment.funnel().stages(assessment.saleType());
            for (int stage = 0; stage <= Math.min(reached, stages.indexOf(to)); stage++) {
                for (Criterion criterion : stages.get(stage).criteria(assessment.saleType())) {
                    if (isUnknownStanding(criterion, assessment)) {
                        unknown.add(criterion.id());
                    }
                }
            }
            return new Key(assessment.saleType().id(), to.id(), assessment.asOf(), reached, List.copyOf(unknown));
        }
    }

    /** The number of the stage that was reached by right; -1 for none. */
    private static int numberReached(Assessment assessment) {
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        return assessment
                .reachedStage()
                .flatMap(ReachedStage::stage)
                .map(stages::indexOf)
                .orElse(-1);
    }

    private static boolean isUnknownStanding(Criterion criterion, Assessment assessment) {
        return criterion.holding() == Holding.STANDING
                && assessment.result(criterion.id()).onTheDay() == Outcome.UNKNOWN;
    }

    /** Up to a stage. */
    static WayGoals of(Assessment assessment, Stage to) {
        return new WayGoals(assessment, to);
    }

    private void add(Criterion criterion, Assessment assessment, boolean onTheDay, boolean isReached) {
        if (!isReached) {
            Condition asked = onTheDay ? criterion.requirement() : CountedCondition.of(criterion);
            goals.put(criterion, new Goal(asked, Outcome.MET));
        } else if (isUnknownStanding(criterion, assessment)) {
            unbroken.add(criterion.requirement());
        } else if (criterion.holding() == Holding.STANDING) {
            goals.put(criterion, new Goal(criterion.requirement(), Outcome.MET));
        }
    }

    /** All that must hold, in the order of the criteria. */
    List<Goal> goals() {
        return List.copyOf(goals.values());
    }

    /** The criteria of goals. */
    List<Criterion> criteria(List<Goal> some) {
        Set<Goal> wanted = Set.copyOf(some);
        return goals.entrySet().stream()
                .filter(goal -> wanted.contains(goal.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether facts leave unbroken what is not known yet and need not be. */
    boolean leavesUnbroken(FactSheet facts) {
        return unbroken.stream().noneMatch(condition -> condition.outcome(facts, asOf) == Outcome.NOT_MET);
    }

    /** Whether facts could break what is not known yet. */
    boolean mayBreak() {
        return !unbroken.isEmpty();
    }
}
