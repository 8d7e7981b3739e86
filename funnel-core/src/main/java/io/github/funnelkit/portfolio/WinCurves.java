package io.github.funnelkit.portfolio;

import java.util.List;

/** How likely deals are won within so many days, by the chances of each day of age. */
final class WinCurves {

    private static final double EXACT = 1e-13;
    private static final int MOST_ROUNDS = 200;

    private final StayRates rates;
    private final int days;

    /** By stage and day: the probability of a deal that has just come there. */
    private final double[][] fresh;

    private final int[][] nexts;

    WinCurves(StayRates rates, int days) {
        this.rates = rates;
        this.days = days;
        int all = rates.stages().size();
        this.fresh = new double[all][days + 1];
        this.nexts = new int[all][];
        for (int stage = 0; stage < all; stage++) {
            List<Integer> some = rates.nexts(stage);
            nexts[stage] = some.stream().mapToInt(Integer::intValue).toArray();
        }
        for (int day = 0; day <= days; day++) {
            double[] known = new double[all];
            for (int stage = 0; stage < all; stage++) {
                known[stage] = rates.won(stage, 0) + rates.stays(stage, 0) * since(stage, 1, day);
            }
            sameDay(day, known);
        }
    }

    /** Deals move on the day on which they came, and may move again. */
    private void sameDay(int day, double[] known) {
        for (int stage = 0; stage < known.length; stage++) {
            fresh[stage][day] = known[stage];
        }
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > EXACT; round++) {
            change = 0;
            for (int stage = 0; stage < known.length; stage++) {
                double probability = known[stage];
                for (int next : nexts[stage]) {
                    probability += rates.moved(stage, next, 0) * fresh[next][day];
                }
                change = Math.max(change, Math.abs(probability - fresh[stage][day]));
                fresh[stage][day] = probability;
            }
        }
    }

    /** Of a stay that lasted until an age, within the days that are left of those from its age 0 on; up to {@code last}. */
    private double since(int stage, int first, int last) {
        double staying = 1;
        double probability = 0;
        for (int age = first; age <= last && staying > 0; age++) {
            probability += staying * ended(stage, age, last - age);
            staying *= rates.stays(stage, age);
        }
        return probability;
    }

    private double ended(int stage, int age, int left) {
        double probability = rates.won(stage, age);
        for (int next : nexts[stage]) {
            probability += rates.moved(stage, next, age) * fresh[next][left];
        }
        return probability;
    }

    /** Of a deal that still stands at a stage at the end of the day of an age. */
    double probability(String stage, int age) {
        int index = rates.stages().indexOf(stage);
        return Math.min(1, since(index, age + 1, age + days));
    }
}
