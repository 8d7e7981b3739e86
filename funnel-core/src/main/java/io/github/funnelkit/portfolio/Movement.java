package io.github.funnelkit.portfolio;

import io.github.funnelkit.definition.Funnel;
import io.github.funnelkit.definition.FunnelReference;
import io.github.funnelkit.journey.TimeLimits;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many journeys move through a funnel, and how fast, as of an instant: conversion from stage to stage, time at the
 * stages, ageing of what is open, what is stalled, velocity, and who overrides gates.
 *
 * <p>It keeps every duration, so that medians and percentiles are exact and the movement of parts gives the movement of
 * the whole. Like a {@link Summary} it holds ids and numbers, and is {@link Serializable}.
 *
 * @param funnel names the funnel and version that the journeys go by
 * @param asOf the instant
 * @param sales the sale types, in the order of the funnel
 * @param stages by sale type, the time before the first stage and then each stage that applies, in the order of the funnel
 * @param endings how the journeys ended, by sale type, kind, ending, reason, stage and competitor; only what happened is there
 * @param stalled the open journeys that stand where they stand for too long, the longest first
 * @param overrides how many gates each person has overridden, by the person's id, in the order of the ids
 * @since 0.1.0
 */
public record Movement(
        FunnelReference funnel,
        Instant asOf,
        List<SaleMovement> sales,
        List<StageMovement> stages,
        List<EndingMovement> endings,
        List<StalledJourney> stalled,
        SortedMap<String, Long> overrides)
        implements Serializable {

    /** Keeps the order. */
    public Movement {
        Objects.requireNonNull(funnel, "funnel");
        Objects.requireNonNull(asOf, "asOf");
        sales = List.copyOf(sales);
        stages = List.copyOf(stages);
        endings = List.copyOf(endings);
        stalled = stalled.stream().sorted(StalledJourney.LONGEST_FIRST).toList();
        overrides = Collections.unmodifiableSortedMap(new TreeMap<>(overrides));
    }

    /**
     * Starts a movement to which journeys are added one by one; a day is 24 hours that passed.
     *
     * @param funnel the funnel and version that the journeys go by
     * @param limits when a journey counts as stalled
     * @param asOf as of when
     * @return a builder
     * @throws IllegalArgumentException if the limits name a stage that the funnel does not have
     */
    public static MovementBuilder builder(Funnel funnel, TimeLimits limits, Instant asOf) {
        return builder(funnel, limits, asOf, ZoneOffset.UTC);
    }

    /**
     * Starts a movement to which journeys are added one by one; days are counted as {@link
     * io.github.funnelkit.journey.JourneyTime} does.
     *
     * @param funnel the funnel and version that the journeys go by
     * @param limits when a journey counts as stalled
     * @param asOf as of when
     * @param zone where the days are: each calendar day counts 24 hours, also one on which clocks are changed
     * @return a builder
     * @throws IllegalArgumentException if the limits name a stage that the funnel does not have
     */
    public static MovementBuilder builder(Funnel funnel, TimeLimits limits, Instant asOf, ZoneId zone) {
        return new MovementBuilder(funnel, limits, asOf, zone);
    }

    /**
     * The movement of the journeys of both.
     *
     * @param other the movement of other journeys
     * @return a new movement
     * @throws IllegalArgumentException if it is of another funnel or version, of one of the same name with other stages,
     *     or as of another instant
     */
    public Movement merge(Movement other) {
        Summary.requireSame(funnel, other.funnel);
        if (!asOf.equals(other.asOf)) {
            throw new IllegalArgumentException("movements as of different instants: " + asOf + " and " + other.asOf
                    + "; what is open has aged in between");
        }
        List<StalledJourney> allStalled = new ArrayList<>(stalled);
        allStalled.addAll(other.stalled);
        SortedMap<String, Long> allOverrides = new TreeMap<>(overrides);
        other.overrides.forEach((actor, number) -> allOverrides.merge(actor, number, Long::sum));
        EndingCounter allEndings = new EndingCounter();
        allEndings.add(endings);
        allEndings.add(other.endings);
        return new Movement(
                funnel,
                asOf,
                Summary.merge(sales, other.sales, SaleMovement::saleType, SaleMovement::merge),
                Summary.merge(
                        stages,
                        other.stages,
                        each -> each.saleType() + "/" + each.stage().orElse(""),
                        StageMovement::merge),
                allEndings.movements(),
                allStalled,
                allOverrides);
    }

    /**
     * The movement at one stage.
     *
     * @param saleType the id of the sale type
     * @param stage the id of the stage
     * @return the movement there
     * @throws IllegalArgumentException if there is no such sale type, or the stage does not apply to it
     */
    public StageMovement stage(String saleType, String stage) {
        return at(saleType, Optional.of(stage))
                .orElseThrow(() -> new IllegalArgumentException("sale type '" + saleType + "', stage '" + stage + "': "
                        + funnel + " has no such stage for that sale type"));
    }

    /**
     * The movement before the first stage.
     *
     * @param saleType the id of the sale type
     * @return the movement there, which every journey begins
     * @throws IllegalArgumentException if there is no such sale type
     */
    public StageMovement beforeFirstStage(String saleType) {
        return at(saleType, Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException(
                        "sale type '" + saleType + "': " + funnel + " has no such sale type"));
    }

    private Optional<StageMovement> at(String saleType, Optional<String> stage) {
        return stages.stream()
                .filter(each -> each.saleType().equals(saleType) && each.stage().equals(stage))
                .findFirst();
    }

    /**
     * The movement of one sale type as a whole.
     *
     * @param saleType the id of the sale type
     * @return the movement
     * @throws IllegalArgumentException if there is no such sale type
     */
    public SaleMovement sale(String saleType) {
        return sales.stream()
                .filter(each -> each.saleType().equals(saleType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(funnel + " has no sale type '" + saleType + "'"));
    }

    /**
     * Who overrides most.
     *
     * @return the persons' ids and how many gates each has overridden, most first, and in the order of the ids where they
     *     are as many
     */
    public List<Map.Entry<String, Long>> overridesByNumber() {
        return overrides.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(each -> Map.entry(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * Says how the journeys move.
     *
     * @param funnel the funnel of this movement, for the names
     * @param language the reader's language
     * @return the words, on several lines; durations in whole days, rounded down
     * @throws IllegalArgumentException if it is another funnel or version
     */
    public String explain(Funnel funnel, Locale language) {
        Summary.requireSame(this.funnel, funnel.reference());
        return new MovementWords(this, funnel, language).words();
    }

    /** The funnel, the instant and how many journeys. */
    @Override
    public String toString() {
        return "Movement of " + funnel + " as of " + asOf + ": "
                + sales.stream()
                        .mapToLong(sale -> sale.open().customers()
                                + sale.won().customers()
                                + sale.lost().customers()
                                + sale.ended().customers())
                        .sum()
                + " journeys";
    }
}
