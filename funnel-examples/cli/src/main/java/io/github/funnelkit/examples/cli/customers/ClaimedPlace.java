package io.github.funnelkit.examples.cli.customers;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.assessment.ReachedStage;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Stage;
import java.util.Optional;

/**
 * Where a record says that a deal is: at a stage, at an ending, or nowhere.
 *
 * @param stage the stage
 * @param ending the ending
 */
public record ClaimedPlace(Optional<Stage> stage, Optional<Ending> ending) {

    /** Nowhere. */
    static final ClaimedPlace NONE = new ClaimedPlace(Optional.empty(), Optional.empty());

    static ClaimedPlace of(Stage stage) {
        return new ClaimedPlace(Optional.of(stage), Optional.empty());
    }

    static ClaimedPlace of(Ending ending) {
        return new ClaimedPlace(Optional.empty(), Optional.of(ending));
    }

    /**
     * The stage as one that was reached by right.
     *
     * @return the stage; none at an ending
     */
    public ReachedStage reached() {
        return new ReachedStage(stage);
    }

    /**
     * The assessment with this claim.
     *
     * @param assessment the assessment
     * @return the same where nothing is claimed
     */
    public Assessment claimedOf(Assessment assessment) {
        return stage.map(assessment::claiming)
                .or(() -> ending.map(assessment::claiming))
                .orElse(assessment);
    }
}
