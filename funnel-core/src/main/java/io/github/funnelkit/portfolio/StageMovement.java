package io.github.funnelkit.portfolio;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What became of the journeys of one sale type that ever stood at one stage or passed it, and how long they stood there.
 *
 * <p>A journey counts for its highest stage and every stage below. It is one of five: it went on to a later stage; its
 * highest stage is this one and it was won, or lost, or ended as neither, or it is open. An open one that has fallen back since still counts
 * for its highest stage.
 *
 * @param saleType the id of the sale type
 * @param stage the id of the stage; empty for the time before the first one, which every journey reaches
 * @param wentOn how many went on to a later stage
 * @param won how many were won without a later stage
 * @param lost how many were lost without a later stage
 * @param ended how many ended without a later stage and were neither won nor lost
 * @param open how many are open and have reached no later stage
 * @param visits how long the visits to this stage lasted that are over
 * @param ages how long the open journeys that stand at this stage now have stood there without a break
 * @since 0.1.0
 */
@SuppressWarnings("serial") // written in the form of Written
public record StageMovement(
        String saleType,
        Optional<String> stage,
        long wentOn,
        long won,
        long lost,
        long ended,
        long open,
        Durations visits,
        Durations ages)
        implements Serializable {

    /**
     * What is serialized: an Optional cannot be.
     *
     * @param saleType the id of the sale type
     * @param stage the id of the stage; empty for the time before the first one, which every journey reaches
     * @param wentOn how many went on to a later stage
     * @param won how many were won without a later stage
     * @param lost how many were lost without a later stage
     * @param ended how many ended without a later stage and were neither won nor lost
     * @param open how many are open and have reached no later stage
     * @param visits how long the visits to this stage lasted that are over
     * @param ages how long the open journeys that stand at this stage now have stood there without a break
     */
    private record Written(
            String saleType,
            @Nullable String stage,
            long wentOn,
            long won,
            long lost,
            long ended,
            long open,
            Durations visits,
            Durations ages)
            implements Serializable {

        private Object readResolve() {
            return new StageMovement(
                    saleType, Optional.ofNullable(stage), wentOn, won, lost, ended, open, visits, ages);
        }
    }

    /** Checks that nothing is missing. */
    public StageMovement {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(visits, "visits");
        Objects.requireNonNull(ages, "ages");
    }

    /**
     * How many journeys reached this stage.
     *
     * @return the number
     */
    public long reached() {
        return wentOn + won + lost + ended + open;
    }

    /**
     * Which part of the journeys that are decided here went on or were won. Open ones that have gone no further are not
     * decided yet and do not count, nor do those that were neither won nor lost.
     *
     * @return the rate, 0 to 1; empty when none is decided
     */
    public OptionalDouble conversion() {
        long decided = wentOn + won + lost;
        return decided == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (wentOn + won) / decided);
    }

    /**
     * What is written in place of this.
     *
     * @return its serialized form
     */
    private Object writeReplace() {
        return new Written(saleType, stage.orElse(null), wentOn, won, lost, ended, open, visits, ages);
    }

    StageMovement merge(StageMovement other) {
        return new StageMovement(
                saleType,
                stage,
                wentOn + other.wentOn,
                won + other.won,
                lost + other.lost,
                ended + other.ended,
                open + other.open,
                visits.merge(other.visits),
                ages.merge(other.ages));
    }
}
