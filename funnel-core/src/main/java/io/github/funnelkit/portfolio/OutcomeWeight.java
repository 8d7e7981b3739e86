package io.github.funnelkit.portfolio;

import io.github.funnelkit.condition.Outcome;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How much more often deals that were won had an outcome of a criterion than deals that were lost.
 *
 * @param outcome the outcome
 * @param won how many of the deals won had it
 * @param lost how many of the deals lost had it
 * @param allWon how many deals were won
 * @param allLost how many deals were lost
 * @param rule how much evidence is asked for
 * @since 0.1.0
 */
public record OutcomeWeight(Outcome outcome, long won, long lost, long allWon, long allLost, CalibrationRule rule) {

    /** Checks the numbers. */
    public OutcomeWeight {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(rule, "rule");
        if (won < 0 || won > allWon || lost < 0 || lost > allLost) {
            throw new IllegalArgumentException(won + " of " + allWon + " deals won and " + lost + " of " + allLost
                    + " lost had it: expected 0 to all of each");
        }
    }

    /**
     * The likelihood ratio as it was counted: the share of the deals won that had the outcome, divided by that of the deals
     * lost.
     *
     * @return the ratio, 0 or more; empty when no deal was won, none was lost or none that was lost had the outcome
     */
    public OptionalDouble observed() {
        return allWon == 0 || lost == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(((double) won / allWon) / ((double) lost / allLost));
    }

    /**
     * The likelihood ratio, drawn towards 1: as if so many more deals had had the outcome as the prior weight of the rule
     * says, won and lost in the same proportion as all. So an outcome that few deals had says little, and one that none had
     * says nothing. The odds of winning of a deal with the outcome are those of all deals times this ratio.
     *
     * @return the ratio, more than 0; 1 when no deal was won, or none was lost. A prior weight of 0 counts as 1 here, as no
     *     number of deals shows that a thing is impossible
     */
    public double ratio() {
        if (allWon == 0 || allLost == 0) {
            return 1;
        }
        double prior = Math.max(1, rule.priorWeight()) / ((double) allWon + allLost);
        return ((double) won / allWon + prior) / ((double) lost / allLost + prior);
    }

    /**
     * Between which bounds the true likelihood ratio lies, with 95 % confidence. It is that of the counts: a ratio that is
     * drawn far towards 1 may lie outside.
     *
     * @return the interval
     */
    public RatioInterval interval() {
        return RatioInterval.of(won, allWon, lost, allLost);
    }

    /**
     * How many more closed deals are needed before anything is concluded: both of those won and of those lost as many as the
     * rule asks for.
     *
     * @return the number; 0 when there are enough
     */
    public long dealsLacking() {
        return lacking(allWon, allLost, rule);
    }

    static long lacking(long won, long lost, CalibrationRule rule) {
        return Math.max(0, rule.dealsNeeded() - won) + Math.max(0, rule.dealsNeeded() - lost);
    }

    /**
     * What the deals say about the outcome.
     *
     * @return the verdict
     */
    public WeightVerdict verdict() {
        if (dealsLacking() > 0) {
            return WeightVerdict.TOO_FEW_DEALS;
        }
        RatioInterval interval = interval();
        if (interval.low() > 1) {
            return WeightVerdict.SPEAKS_FOR;
        }
        return interval.high() < 1 ? WeightVerdict.SPEAKS_AGAINST : WeightVerdict.SAYS_NEITHER;
    }
}
