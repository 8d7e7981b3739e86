package io.github.funnelkit.examples.benchmarks.peers;

import io.github.funnelkit.condition.Outcome;
import io.github.funnelkit.examples.benchmarks.host.Deal;
import java.util.Arrays;
import java.util.List;

/** What an engine notes down about one customer while it works, and the stage that follows from it. */
@SuppressWarnings("EnumOrdinal") // an array costs the engines less than a map would
public final class Notes {

    private final Outcome[] outcomes = new Outcome[ProjectCriterion.ALL.size()];
    private int stage = -1;

    /** Starts with the outcome of every criterion about which nothing is noted. */
    Notes(Outcome otherwise) {
        Arrays.fill(outcomes, otherwise);
    }

    /**
     * Notes what a criterion comes to.
     *
     * @param criterion the criterion
     * @param deal the customer
     */
    public void note(ProjectCriterion criterion, Deal deal) {
        note(criterion, criterion.outcome(deal));
    }

    void note(ProjectCriterion criterion, Outcome outcome) {
        outcomes[criterion.ordinal()] = outcome;
    }

    /** Works out the stage, when the engine is done. */
    Notes withStage() {
        stage = -1;
        while (stage + 1 < ProjectCriterion.STAGES.size() && allMet(ProjectCriterion.STAGES.get(stage + 1))) {
            stage++;
        }
        return this;
    }

    private boolean allMet(List<ProjectCriterion> criteria) {
        for (ProjectCriterion criterion : criteria) {
            if (outcomes[criterion.ordinal()] != Outcome.MET) {
                return false;
            }
        }
        return true;
    }

    Standing standing() {
        return new Standing(stage, List.of(outcomes));
    }
}
