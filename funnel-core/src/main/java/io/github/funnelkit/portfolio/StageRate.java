package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Stage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How many of the deals were won that stood at a stage at the chosen moment, and what is usual among them.
 *
 * @param stage the stage; empty for before the first stage
 * @param won how many deals were won
 * @param lost how many deals were lost
 * @param rate the win rate of the stage, drawn towards that of all deals of the sale type by the prior weight; more than 0 and
 *     less than 1
 * @param usual for each criterion of the sale type, in their order, the average logarithm of its ratio among the deals of
 *     this stage, drawn towards that of all deals in the same way: what a deal of this stage is compared with
 * @since 0.1.0
 */
public record StageRate(Optional<Stage> stage, long won, long lost, double rate, List<Double> usual) {

    /** Keeps the order. */
    public StageRate {
        Objects.requireNonNull(stage, "stage");
        usual = List.copyOf(usual);
        if (won < 0 || lost < 0 || !(0 < rate && rate < 1)) {
            throw new IllegalArgumentException(won + " deals won and " + lost + " lost, rate " + rate
                    + ": expected 0 or more of each, and a rate between 0 and 1");
        }
    }
}
