package io.github.funnelkit.portfolio;

import io.github.funnelkit.assessment.Assessment;
import io.github.funnelkit.definition.EndingKind;
import io.github.funnelkit.definition.Stage;
import io.github.funnelkit.journey.JourneyState;
import io.github.funnelkit.journey.JourneyStatus;
import io.github.funnelkit.journey.StageVisit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A deal that is over: what win probabilities are learned from.
 *
 * @param saleType the id of the sale type
 * @param highestStage the id of the highest stage it ever stood at, which need not be the last one it stood at; empty when
 *     it never reached any
 * @param won whether it was won, and not lost
 * @since 0.1.0
 */
public record ClosedDeal(String saleType, Optional<String> highestStage, boolean won) {

    /** Checks that nothing is missing. */
    public ClosedDeal {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(highestStage, "highestStage");
    }

    /**
     * A deal that was won.
     *
     * @param saleType the id of the sale type
     * @param highestStage the id of the highest stage it ever stood at
     * @return the deal
     */
    public static ClosedDeal won(String saleType, String highestStage) {
        return new ClosedDeal(saleType, Optional.of(highestStage), true);
    }

    /**
     * A deal that was lost.
     *
     * @param saleType the id of the sale type
     * @param highestStage the id of the highest stage it ever stood at
     * @return the deal
     */
    public static ClosedDeal lost(String saleType, String highestStage) {
        return new ClosedDeal(saleType, Optional.of(highestStage), false);
    }

    /**
     * What a journey tells: the highest stage of the funnel that it goes by now among those it stood at.
     *
     * @param journey the journey
     * @return the deal; empty while the journey is open, and when it ended as neither won nor lost
     */
    public static Optional<ClosedDeal> of(JourneyState journey) {
        return switch (journey.status()) {
            case OPEN, ENDED -> Optional.empty();
            case WON, LOST ->
                Optional.of(new ClosedDeal(
                        journey.saleType().id(),
                        highest(journey).map(Stage::id),
                        journey.status() == JourneyStatus.WON));
        };
    }

    /**
     * What the facts tell of a deal that has ended, as {@link Assessment#endedAs()} says: the stage by its criteria.
     *
     * @param assessment where the customer stands
     * @return the deal; empty while it is open, and when it ended as neither won nor lost
     */
    public static Optional<ClosedDeal> of(Assessment assessment) {
        return assessment
                .endedAs()
                .filter(ending -> ending.kind() != EndingKind.NONE)
                .map(ending -> new ClosedDeal(
                        assessment.saleType().id(),
                        assessment.stageByCriteria().map(Stage::id),
                        ending.kind() == EndingKind.WON));
    }

    /** Stages that only an earlier version of the funnel had do not count. */
    static Optional<Stage> highest(JourneyState journey) {
        List<String> stoodAt = journey.visits().stream()
                .map(StageVisit::stage)
                .flatMap(Optional::stream)
                .toList();
        return journey.funnel().stages(journey.saleType()).stream()
                .filter(stage -> stoodAt.contains(stage.id()))
                .reduce((lower, higher) -> higher);
    }
}
