package io.github.funnelkit.portfolio;

import java.util.ArrayList;
import java.util.List;

/**
 * Predicted probabilities of winning against what came of the deals: where they are right, the average prediction of each
 * bin lies in its interval.
 *
 * @param bins the deals by tenths of the prediction, the lowest first; only those that have any
 * @param brier the Brier score, the mean squared difference of prediction and outcome: 0 for a seer, 0.25 for who always says
 *     50 %; 0 when there is no deal
 * @since 0.1.0
 */
public record CalibrationCurve(List<CurveBin> bins, double brier) {

    private static final int BINS = 10;

    /** Keeps the order. */
    public CalibrationCurve {
        bins = List.copyOf(bins);
        if (!(0 <= brier && brier <= 1)) {
            throw new IllegalArgumentException("Brier score " + brier + ": expected 0 to 1");
        }
    }

    /**
     * How many deals were predicted.
     *
     * @return how many
     */
    public long deals() {
        return bins.stream().mapToLong(CurveBin::deals).sum();
    }

    /** Adds predictions one by one. */
    static final class Counter {

        private final long[] deals = new long[BINS];
        private final long[] wins = new long[BINS];
        private final double[] predicted = new double[BINS];
        private double squares;

        void add(double probability, long won, long lost) {
            int tenth = Math.min(BINS - 1, (int) (probability * BINS));
            deals[tenth] += won + lost;
            wins[tenth] += won;
            predicted[tenth] += probability * (won + lost);
            squares += won * (1 - probability) * (1 - probability) + lost * probability * probability;
        }

        CalibrationCurve curve() {
            List<CurveBin> bins = new ArrayList<>();
            long all = 0;
            for (int tenth = 0; tenth < BINS; tenth++) {
                if (deals[tenth] > 0) {
                    double average = Math.min(1, predicted[tenth] / deals[tenth]);
                    bins.add(new CurveBin(tenth, average, deals[tenth], wins[tenth]));
                    all += deals[tenth];
                }
            }
            return new CalibrationCurve(bins, all == 0 ? 0 : squares / all);
        }
    }
}
