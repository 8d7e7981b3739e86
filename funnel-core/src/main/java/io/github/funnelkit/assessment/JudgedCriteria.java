package io.github.funnelkit.assessment;

import io.github.funnelkit.condition.Condition;
import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.internal.plan.SlotFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The results of the criteria of one assessment, by their numbers. */
record JudgedCriteria(Outcomes outcomes, SlotFacts known, LocalDate day) {

    /** From one criterion to before another. */
    List<CriterionResult> between(int from, int to) {
        List<CriterionResult> results = new ArrayList<>(to - from);
        for (int criterion = from; criterion < to; criterion++) {
            results.add(result(criterion));
        }
        return List.copyOf(results);
    }

    CriterionResult result(int criterion) {
        SalePath path = outcomes.path();
        Outcome counts = outcomes.outcome(criterion);
        // what is decided is explained by the day; what is still unknown depends on what is asked
        Condition examined = counts == Outcome.UNKNOWN ? path.asked(criterion) : path.requirement(criterion);
        return new CriterionResult(path.criteria().get(criterion), counts, onTheDay(criterion), examined, known, day);
    }

    /** The plain outcome of the day, judged anew only where what counts need not be that. */
    private Outcome onTheDay(int criterion) {
        SalePath path = outcomes.path();
        return path.isPlain(criterion)
                ? outcomes.judged(criterion)
                : path.requirement(criterion).outcome(known, day);
    }

    /** Not met on the day, of the stage where the customer stands and of those below it; none of a deal that has ended. */
    List<CriterionResult> lapsed() {
        int end = outcomes.isEnded() ? 0 : outcomes.path().firstCriterion(outcomes.standing() + 1);
        List<CriterionResult> lapsed = new ArrayList<>();
        for (int criterion = 0; criterion < end; criterion++) {
            if (onTheDay(criterion) == Outcome.NOT_MET) {
                lapsed.add(result(criterion));
            }
        }
        return List.copyOf(lapsed);
    }

    /** Not met or unknown, from one stage to another one, both included. */
    List<CriterionResult> missing(int fromStage, int toStage) {
        SalePath path = outcomes.path();
        List<CriterionResult> missing = new ArrayList<>();
        int end = path.firstCriterion(Math.max(fromStage, toStage + 1));
        for (int criterion = path.firstCriterion(fromStage); criterion < end; criterion++) {
            if (!outcomes.isMet(criterion)) {
                missing.add(result(criterion));
            }
        }
        return List.copyOf(missing);
    }
}
