package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.WinProbability;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The customers of one sale type who stand at one stage, or at none.
 *
 * @param saleType the id of the sale type
 * @param stage the id of the stage; empty for no stage
 * @param winProbability the win probability of the stage for the sale type; empty for no stage or where none is stated
 * @param customers the customers
 * @param outOfOrder those of them who meet all criteria of a later stage although they do not stand there
 * @param lapsed those of them with a criterion that has lapsed: it counts as met, and is not met on the day
 * @since 0.1.0
 */
@SuppressWarnings("serial") // written in the form of Written
public record StageSummary(
        String saleType,
        Optional<String> stage,
        Optional<WinProbability> winProbability,
        Tally customers,
        Tally outOfOrder,
        Tally lapsed)
        implements Serializable {

    /**
     * What is serialized: an Optional cannot be.
     *
     * @param saleType the id of the sale type
     * @param stage the id of the stage; empty for no stage
     * @param winProbability the win probability of the stage for the sale type; empty for no stage or where none is stated
     * @param customers the customers
     * @param outOfOrder those of them who meet all criteria of a later stage although they do not stand there
     * @param lapsed those of them with a criterion that has lapsed: it counts as met, and is not met on the day
     */
    private record Written(
            String saleType,
            @Nullable String stage,
            @Nullable WinProbability winProbability,
            Tally customers,
            Tally outOfOrder,
            Tally lapsed)
            implements Serializable {

        private Object readResolve() {
            return new StageSummary(
                    saleType,
                    Optional.ofNullable(stage),
                    Optional.ofNullable(winProbability),
                    customers,
                    outOfOrder,
                    lapsed);
        }
    }

    /** Checks that nothing is missing. */
    public StageSummary {
        Objects.requireNonNull(saleType, "saleType");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(winProbability, "winProbability");
        Objects.requireNonNull(customers, "customers");
        Objects.requireNonNull(outOfOrder, "outOfOrder");
        Objects.requireNonNull(lapsed, "lapsed");
    }

    /**
     * What the amounts are worth by the win probability of the stage.
     *
     * @return each sum times the probability, exactly, by currency; empty when there is no probability
     */
    public SortedMap<String, BigDecimal> weighted() {
        SortedMap<String, BigDecimal> weighted = new TreeMap<>();
        winProbability.ifPresent(stated -> customers
                .amounts()
                .forEach((currency, amount) -> weighted.put(currency, Money.plain(stated.applyTo(amount)))));
        return Collections.unmodifiableSortedMap(weighted);
    }

    /**
     * What is written in place of this.
     *
     * @return its serialized form
     */
    private Object writeReplace() {
        return new Written(saleType, stage.orElse(null), winProbability.orElse(null), customers, outOfOrder, lapsed);
    }

    StageSummary merge(StageSummary other) {
        return new StageSummary(
                saleType,
                stage,
                winProbability,
                customers.merge(other.customers),
                outOfOrder.merge(other.outOfOrder),
                lapsed.merge(other.lapsed));
    }
}
