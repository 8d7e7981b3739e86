package io.github.funnelkit.standard;

import io.github.funnelkit.definition.Holding;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * How the points are read that the source leaves open. Each can be set by the host; the texts of the criteria say what
 * was set.
 *
 * @param minimumAnnualRevenue the least annual revenue in CNY ({@code target.project.revenue}); 20 000 000 by default
 * @param minimumResidentTumourPatients the least number of resident tumour patients ({@code
 *     target.project.tumour-patients}); 15 by default
 * @param nearFuture how far ahead a purchase plan counts ({@code target.project.tumour-purchase-plan}); 12 months by
 *     default
 * @param periodWithoutPurchase how long no similar equipment was bought ({@code
 *     target.non-project.no-recent-purchase}); 1 year by default
 * @param leastCandidateAgents the least number of candidate agents ({@code initiated.project.candidate-agents}); 1 by
 *     default
 * @param mostCandidateAgents the greatest number of candidate agents ({@code initiated.project.candidate-agents}); 3 by
 *     default
 * @param minimumTumourOutpatients the least number of tumour out-patients per year ({@code
 *     target.project.tumour-patients}); by default there is none, and whether there are enough is a judgement. Where there
 *     is one, the criterion asks for {@link StandardFacts#TUMOUR_OUTPATIENTS} or that judgement
 * @param nextActionOverdueDays by how many days the next action may be overdue (every criterion {@code next-action}); 0 by
 *     default
 * @param holding for how long the criteria are asked (all criteria); {@link Holding#ENTRY} by default
 * @since 0.1.0
 */
public record StandardSettings(
        BigDecimal minimumAnnualRevenue,
        int minimumResidentTumourPatients,
        Period nearFuture,
        Period periodWithoutPurchase,
        int leastCandidateAgents,
        int mostCandidateAgents,
        OptionalInt minimumTumourOutpatients,
        int nextActionOverdueDays,
        Holding holding) {

    /** Ten years: who means more than that does not mean that there is a next action. */
    private static final int LONGEST_OVERDUE = 3650;

    static final StandardSettings DEFAULT = new StandardSettings(
            BigDecimal.valueOf(20_000_000),
            15,
            Period.ofMonths(12),
            Period.ofYears(1),
            1,
            3,
            OptionalInt.empty(),
            0,
            Holding.ENTRY);

    /** Checks that every reading makes sense. */
    public StandardSettings {
        BigDecimal stripped = minimumAnnualRevenue.stripTrailingZeros();
        minimumAnnualRevenue = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        require(minimumAnnualRevenue.signum() >= 0, "minimumAnnualRevenue", minimumAnnualRevenue, "at least 0");
        require(
                minimumResidentTumourPatients >= 0,
                "minimumResidentTumourPatients",
                minimumResidentTumourPatients,
                "at least 0");
        requirePositive("nearFuture", nearFuture);
        requirePositive("periodWithoutPurchase", periodWithoutPurchase);
        require(leastCandidateAgents >= 0, "leastCandidateAgents", leastCandidateAgents, "at least 0");
        require(
                mostCandidateAgents >= leastCandidateAgents,
                "mostCandidateAgents",
                mostCandidateAgents,
                "at least the least number, " + leastCandidateAgents);
        int outpatients = minimumTumourOutpatients.orElse(0);
        require(outpatients >= 0, "minimumTumourOutpatients", outpatients, "at least 0");
        require(
                nextActionOverdueDays >= 0 && nextActionOverdueDays <= LONGEST_OVERDUE,
                "nextActionOverdueDays",
                nextActionOverdueDays,
                "0 to " + LONGEST_OVERDUE);
        Objects.requireNonNull(holding, "holding");
    }

    /** What differs from the default, as part of a version: {@code +minimumAnnualRevenue.30000000}; empty for nothing. */
    String versionSuffix() {
        StringBuilder suffix = new StringBuilder();
        append(suffix, "minimumAnnualRevenue", minimumAnnualRevenue, DEFAULT.minimumAnnualRevenue);
        append(
                suffix,
                "minimumResidentTumourPatients",
                minimumResidentTumourPatients,
                DEFAULT.minimumResidentTumourPatients);
        append(suffix, "nearFuture", nearFuture, DEFAULT.nearFuture);
        append(suffix, "periodWithoutPurchase", periodWithoutPurchase, DEFAULT.periodWithoutPurchase);
        append(suffix, "leastCandidateAgents", leastCandidateAgents, DEFAULT.leastCandidateAgents);
        append(suffix, "mostCandidateAgents", mostCandidateAgents, DEFAULT.mostCandidateAgents);
        if (minimumTumourOutpatients.isPresent()) {
            append(suffix, "minimumTumourOutpatients", minimumTumourOutpatients.getAsInt(), "");
        }
        append(suffix, "nextActionOverdueDays", nextActionOverdueDays, DEFAULT.nextActionOverdueDays);
        append(suffix, "holding", holding.id(), DEFAULT.holding.id());
        return suffix.toString();
    }

    private static void append(StringBuilder suffix, String reading, Object value, Object byDefault) {
        if (!value.equals(byDefault)) {
            suffix.append(suffix.length() == 0 ? '+' : '.')
                    .append(reading)
                    .append('.')
                    .append(value);
        }
    }

    private static void requirePositive(String reading, Period period) {
        require(!period.isNegative() && !period.isZero(), reading, period, "a period of more than nothing");
    }

    private static void require(boolean makesSense, String reading, Object value, String expected) {
        if (!makesSense) {
            throw new IllegalArgumentException("reading '" + reading + "' is " + value + ": expected " + expected);
        }
    }

    /**
     * These readings with another minimum annual revenue.
     *
     * @param cny the least revenue, in CNY
     * @return new readings
     * @throws IllegalArgumentException if it is negative
     */
    public StandardSettings minimumAnnualRevenue(long cny) {
        return minimumAnnualRevenue(BigDecimal.valueOf(cny));
    }

    /**
     * These readings with another minimum annual revenue.
     *
     * @param cny the least revenue, in CNY
     * @return new readings
     * @throws IllegalArgumentException if it is negative
     */
    public StandardSettings minimumAnnualRevenue(BigDecimal cny) {
        return new StandardSettings(
                cny,
                minimumResidentTumourPatients,
                nearFuture,
                periodWithoutPurchase,
                leastCandidateAgents,
                mostCandidateAgents,
                minimumTumourOutpatients,
                nextActionOverdueDays,
                holding);
    }

    /**
     * These readings with another minimum of resident tumour patients.
     *
     * @param patients the least number
     * @return new readings
     * @throws IllegalArgumentException if it is negative
     */
    public StandardSettings minimumResidentTumourPatients(int patients) {
        return new StandardSettings(
                minimumAnnualRevenue,
                patients,
                nearFuture,
                periodWithoutPurchase,
                leastCandidateAgents,
                mostCandidateAgents,
                minimumTumourOutpatients,
                nextActionOverdueDays,
                holding);
    }

    /**
     * These readings with another meaning of "near future" for a purchase plan.
     *
     * @param period how far ahead
     * @return new readings
     * @throws IllegalArgumentException if the period is not more than nothing
     */
    public StandardSettings nearFuture(Period period) {
        return new StandardSettings(
                minimumAnnualRevenue,
                minimumResidentTumourPatients,
                period,
                periodWithoutPurchase,
                leastCandidateAgents,
                mostCandidateAgents,
                minimumTumourOutpatients,
                nextActionOverdueDays,
                holding);
    }

    /**
     * These readings with another period without a similar purchase.
     *
     * @param period how long
     * @return new readings
     * @throws IllegalArgumentException if the period is not more than nothing
     */
    public StandardSettings periodWithoutPurchase(Period period) {
        return new StandardSettings(
                minimumAnnualRevenue,
                minimumResidentTumourPatients,
                nearFuture,
                period,
                leastCandidateAgents,
                mostCandidateAgents,
                minimumTumourOutpatients,
                nextActionOverdueDays,
                holding);
    }

    /**
     * These readings with another range for the number of candidate agents.
     *
     * @param least the least number
     * @param most the greatest number
     * @return new readings
     * @throws IllegalArgumentException if the range makes no sense
     */
    public StandardSettings candidateAgents(int least, int most) {
        return new StandardSettings(
                minimumAnnualRevenue,
                minimumResidentTumourPatients,
                nearFuture,
                periodWithoutPurchase,
                least,
                most,
                minimumTumourOutpatients,
                nextActionOverdueDays,
                holding);
    }

    /**
     * These readings with a minimum of tumour out-patients per year, beside the judgement that there are enough.
     *
     * @param perYear the least number
     * @return new readings
     * @throws IllegalArgumentException if it is negative
     */
    public StandardSettings minimumTumourOutpatients(int perYear) {
        return new StandardSettings(
                minimumAnnualRevenue,
                minimumResidentTumourPatients,
                nearFuture,
                periodWithoutPurchase,
                leastCandidateAgents,
                mostCandidateAgents,
                OptionalInt.of(perYear),
                nextActionOverdueDays,
                holding);
    }

    /**
     * These readings with another number of days by which the next action may be overdue.
     *
     * @param days the greatest number of days
     * @return new readings
     * @throws IllegalArgumentException if it is negative or more than ten years
     */
    public StandardSettings nextActionOverdueDays(int days) {
        return new StandardSettings(
                minimumAnnualRevenue,
                minimumResidentTumourPatients,
                nearFuture,
                periodWithoutPurchase,
                leastCandidateAgents,
                mostCandidateAgents,
                minimumTumourOutpatients,
                days,
                holding);
    }

    /**
     * These readings with another holding rule of all criteria.
     *
     * @param rule for how long they are asked
     * @return new readings
     */
    public StandardSettings holding(Holding rule) {
        return new StandardSettings(
                minimumAnnualRevenue,
                minimumResidentTumourPatients,
                nearFuture,
                periodWithoutPurchase,
                leastCandidateAgents,
                mostCandidateAgents,
                minimumTumourOutpatients,
                nextActionOverdueDays,
                rule);
    }
}
