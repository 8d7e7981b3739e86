package io.github.funnelkit.examples.cli.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.condition.Choice;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.Stage;
import java.util.Optional;

/** The stage that a seller has chosen for a deal, where a methodology has a fact for that. */
public final class ChosenStage {

    private ChosenStage() {}

    /**
     * The stage that the fact names.
     *
     * @param assessment where the customer stands
     * @return the stage; empty where the fact names none, or is not known
     */
    public static Optional<Stage> of(Assessment assessment) {
        return assessment.funnel().stages(assessment.saleType()).stream()
                .filter(stage -> stage.chosenBy()
                        .filter(choice -> stage.id().equals(assessment.facts().known(choice)))
                        .isPresent())
                .findFirst();
    }

    /**
     * The fact.
     *
     * @param funnel the methodology
     * @return the fact, the first, should there be several; empty when there is none
     */
    public static Optional<Choice> fact(Funnel funnel) {
        return funnel.stages().stream()
                .flatMap(stage -> stage.chosenBy().stream())
                .findFirst();
    }
}
