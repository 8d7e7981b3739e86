package io.github.funnelkit.lint;

import io.github.funnelkit.condition.Outcome;

/**
 * How many customers have shown each outcome of a condition.
 *
 * @param met how many meet it
 * @param notMet how many do not
 * @param unknown of how many it cannot be said
 * @since 0.1.0
 */
public record OutcomeCounts(long met, long notMet, long unknown) {

    static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0);

    /** Checks that no number is negative. */
    public OutcomeCounts {
        if (met < 0 || notMet < 0 || unknown < 0) {
            throw new IllegalArgumentException(
                    "met " + met + ", not met " + notMet + ", unknown " + unknown + ": expected none below 0");
        }
    }

    /**
     * How many have shown an outcome.
     *
     * @param outcome the outcome
     * @return the number
     */
    public long of(Outcome outcome) {
        return switch (outcome) {
            case MET -> met;
            case NOT_MET -> notMet;
            case UNKNOWN -> unknown;
        };
    }

    OutcomeCounts with(Outcome outcome) {
        return new OutcomeCounts(
                met + (outcome == Outcome.MET ? 1 : 0),
                notMet + (outcome == Outcome.NOT_MET ? 1 : 0),
                unknown + (outcome == Outcome.UNKNOWN ? 1 : 0));
    }

    OutcomeCounts plus(OutcomeCounts other) {
        return new OutcomeCounts(met + other.met, notMet + other.notMet, unknown + other.unknown);
    }
}
