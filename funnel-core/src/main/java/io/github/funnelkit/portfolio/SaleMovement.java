package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the journeys of one sale type go as a whole.
 *
 * @param saleType the id of the sale type
 * @param open the open journeys
 * @param won the journeys that were won
 * @param lost the journeys that were lost
 * @param ended the journeys that ended and were neither
 * @param cycles how long each journey that was won took, from its opening to its end
 * @since 0.1.0
 */
public record SaleMovement(String saleType, Tally open, Tally won, Tally lost, Tally ended, Durations cycles)
        implements Serializable {

    /** Checks that nothing is missing. */
    public SaleMovement {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(won, "won");
        Objects.requireNonNull(lost, "lost");
        Objects.requireNonNull(ended, "ended");
        Objects.requireNonNull(cycles, "cycles");
    }

    private long closed() {
        return won.customers() + lost.customers();
    }

    /**
     * Which part of the journeys that were won or lost was won.
     *
     * @return the rate, 0 to 1; empty when there is none
     */
    public OptionalDouble winRate() {
        return closed() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) won.customers() / closed());
    }

    /**
     * The sales velocity in each currency in which open journeys have an amount.
     *
     * @return the velocities in the order of the currencies; none while nothing was won, or only in no time
     */
    public List<Velocity> velocities() {
        Optional<Duration> cycle = cycles.mean().filter(mean -> !mean.isZero());
        return cycle.map(mean -> open.amounts().entrySet().stream()
                        .map(sum -> new Velocity(sum.getKey(), sum.getValue(), won.customers(), closed(), mean))
                        .toList())
                .orElse(List.of());
    }

    SaleMovement merge(SaleMovement other) {
        return new SaleMovement(
                saleType,
                open.merge(other.open),
                won.merge(other.won),
                lost.merge(other.lost),
                ended.merge(other.ended),
                cycles.merge(other.cycles));
    }
}
