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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must hold for a customer to stand at a stage, by the rule that its assessment goes by: by the facts alone what was once
 * met counts, from a stage that was reached only what is standing is asked again, and what is above must hold on the day.
 */
final class WayGoals {

    private final Map<Criterion, Goal> goals = new LinkedHashMap<>();
    /** What was reached and stays so as long as it is not known to be broken. */
    private final Map<Criterion, Condition> unbroken = new LinkedHashMap<>();

    private final Assessment assessment;

    private WayGoals(Assessment assessment, Stage to) {
        this.assessment = assessment;
        Optional<ReachedStage> given = assessment.reachedStage();
        List<Stage> stages = assessment.funnel().stages(assessment.saleType());
        int reached = given.flatMap(ReachedStage::stage).map(stages::indexOf).orElse(-1);
        for (int stage = 0; stage <= stages.indexOf(to); stage++) {
            for (Criterion criterion : stages.get(stage).criteria(assessment.saleType())) {
                add(criterion, given.isPresent(), stage <= reached);
            }
        }
    }

    /** Up to a stage. */
    static WayGoals of(Assessment assessment, Stage to) {
        return new WayGoals(assessment, to);
    }

    private void add(Criterion criterion, boolean onTheDay, boolean isReached) {
        if (!isReached) {
            Condition asked = onTheDay ? criterion.requirement() : CountedCondition.of(criterion);
            goals.put(criterion, new Goal(asked, Outcome.MET));
        } else if (criterion.holding() == Holding.STANDING) {
            if (assessment.result(criterion.id()).onTheDay() == Outcome.UNKNOWN) {
                unbroken.put(criterion, criterion.requirement());
            } else {
                goals.put(criterion, new Goal(criterion.requirement(), Outcome.MET));
            }
        }
    }

    /** All that must hold, in the order of the criteria. */
    List<Goal> goals() {
        return List.copyOf(goals.values());
    }

    /** The criteria of goals. */
    List<Criterion> criteria(List<Goal> some) {
        return goals.entrySet().stream()
                .filter(goal -> some.contains(goal.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether facts leave unbroken what is not known yet and need not be. */
    boolean leavesUnbroken(FactSheet facts) {
        return unbroken.values().stream()
                .noneMatch(condition -> condition.outcome(facts, assessment.asOf()) == Outcome.NOT_MET);
    }
}
