package io.github.funnelkit.assessment;

import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.internal.plan.SalePath;
import io.github.funnelkit.text.NearestName;
import java.util.ArrayList;
import java.util.List;

/** The numbers of the stages of a sale type, by which they are compared. */
final class StageNumber {

    private StageNumber() {}

    /** The number of the stage that was reached; -1 for none. */
    static int of(SalePath path, ReachedStage reached) {
        return reached.stage().isPresent() ? require(path, reached.stage().get()) : -1;
    }

    /** The number of a stage. */
    static int require(SalePath path, Stage stage) {
        return require(path, stage.id());
    }

    /** The number of the stage of an id. */
    static int require(SalePath path, String stageId) {
        List<Stage> stages = path.stages();
        for (int number = 0; number < stages.size(); number++) {
            if (stages.get(number).id().equals(stageId)) {
                return number;
            }
        }
        List<String> ids = new ArrayList<>();
        for (Stage stage : stages) {
            ids.add(stage.id());
        }
        throw new IllegalArgumentException(path.funnel() + ": stage '" + stageId + "' is none of sale type '"
                + path.saleType().id() + "'" + NearestName.hint(stageId, ids) + "; expected one of "
                + String.join(", ", ids));
    }
}
