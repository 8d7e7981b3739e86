package io.github.funnelkit.examples.spark.customers;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.Ending;
import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.SaleType;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a record says that a customer is: at a stage, at an ending, or nowhere.
 *
 * @param stage the stage
 * @param ending the ending
 */
public record ClaimedPlace(Optional<Stage> stage, Optional<Ending> ending) {

    /** Nowhere. */
    static final ClaimedPlace NONE = new ClaimedPlace(Optional.empty(), Optional.empty());

    /** All that a record may name. */
    static List<ClaimedPlace> of(Funnel funnel, SaleType saleType) {
        return Stream.concat(
                        funnel.stages(saleType).stream()
                                .map(stage -> new ClaimedPlace(Optional.of(stage), Optional.empty())),
                        funnel.endings().stream()
                                .map(ending -> new ClaimedPlace(Optional.empty(), Optional.of(ending))))
                .toList();
    }

    String id() {
        return stage.map(Stage::id).or(() -> ending.map(Ending::id)).orElse("");
    }

    Text label() {
        return stage.map(at -> at.customerType().label())
                .or(() -> ending.map(Ending::label))
                .orElseThrow();
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
