package io.github.funnelkit.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chances by day of age that a stay at each stage of one sale type ends so or so. Those of a stage are drawn towards those
 * of all stages at that age, times how much more often its stays end so than theirs at the same ages: as if a few more stays
 * of the age had ended like that. So a stage says what it knows, and where few of its stays are left the others say it.
 */
final class StayRates {

    /** For how many stays of an age, and for how many ends of a kind, it counts how those of all stages end. */
    private static final double PRIOR = 5;

    private static final double NOTHING = 1e-9;
    private static final int WON = 0;
    private static final int LOST = 1;
    private static final int MOVED = 2;
    private static final int KINDS = 3;

    private final StayTable table;
    private final int ages;

    /** By stage and age; the last stage is that of all. */
    private final double[][] atRisk;

    /** By kind, stage and age: first counts, then chances. */
    private final double[][][] ends;

    /** By stage and the stage moved to: of the stays that moved, which part went there. */
    private final double[][] shares;

    /**
     * Counts.
     *
     * @param table the stays
     * @param ages how many ages are asked for
     * @param weights how much each deal counts, by its number; null where each counts 1
     */
    StayRates(StayTable table, int ages, double @Nullable [] weights) {
        int all = table.stages().size();
        this.table = table;
        this.ages = ages;
        this.atRisk = new double[all + 1][ages + 1];
        this.ends = new double[KINDS][all + 1][ages];
        this.shares = new double[all][all];
        for (StayTable.Row row : table.rows()) {
            count(row, weights == null ? 1 : weights[row.deal()]);
        }
        for (double[] some : atRisk) {
            for (int age = 1; age <= ages; age++) {
                some[age] += some[age - 1];
            }
        }
        for (int stage = 0; stage < all; stage++) {
            for (int kind = WON; kind <= MOVED; kind++) {
                draw(kind, stage);
            }
            share(stage);
        }
    }

    private void count(StayTable.Row row, double weight) {
        int all = table.stages().size();
        int kind = switch (row.end()) {
            case WON -> WON;
            case LOST -> LOST;
            case MOVED -> MOVED;
            case OPEN -> -1;
        };
        for (int place = row.stage(); place <= all; place += all - row.stage()) {
            if (row.entry() < ages) {
                atRisk[place][row.entry()] += weight;
                atRisk[place][Math.min(row.exit() + 1, ages)] -= weight;
            }
            if (row.exit() < ages && kind >= 0) {
                ends[kind][place][row.exit()] += weight;
            }
            if (place == all) {
                break;
            }
        }
        if (row.next() >= 0) {
            shares[row.stage()][row.next()] += weight;
        }
    }

    /** Turns counts into chances; those of all stages stay counts. */
    private void draw(int kind, int stage) {
        int all = table.stages().size();
        double[] some = ends[kind][stage];
        double counted = 0;
        double expected = 0;
        for (int age = 0; age < ages; age++) {
            counted += some[age];
            expected += deals(stage, age) * pooled(kind, age);
        }
        boolean isPossible = kind != MOVED || counted > 0;
        double level = isPossible ? (counted + PRIOR) / (expected + PRIOR) : 0;
        for (int age = 0; age < ages; age++) {
            double prior = deals(all, age) < NOTHING ? 0 : PRIOR;
            double deals = deals(stage, age) + prior;
            some[age] = deals < NOTHING ? 0 : Math.min(1, (some[age] + prior * level * pooled(kind, age)) / deals);
        }
    }

    private double deals(int stage, int age) {
        return Math.max(0, atRisk[stage][age]);
    }

    private double pooled(int kind, int age) {
        int all = table.stages().size();
        double deals = deals(all, age);
        return deals < NOTHING ? 0 : Math.min(1, ends[kind][all][age] / deals);
    }

    private void share(int stage) {
        double sum = 0;
        for (double each : shares[stage]) {
            sum += each;
        }
        for (int next = 0; next < shares.length; next++) {
            shares[stage][next] = sum == 0 ? 0 : shares[stage][next] / sum;
        }
    }

    List<String> stages() {
        return table.stages();
    }

    /** At most what is left: what is drawn of several kinds may come to more than 1. */
    private double scale(int stage, int age) {
        double sum = ends[WON][stage][age] + ends[LOST][stage][age] + ends[MOVED][stage][age];
        return sum > 1 ? 1 / sum : 1;
    }

    double won(int stage, int age) {
        return ends[WON][stage][age] * scale(stage, age);
    }

    /** The chance to stay on, if it stayed until then. */
    double stays(int stage, int age) {
        double sum = ends[WON][stage][age] + ends[LOST][stage][age] + ends[MOVED][stage][age];
        return Math.max(0, 1 - sum);
    }

    /** The stages that deals moved to from one. */
    List<Integer> nexts(int stage) {
        List<Integer> nexts = new ArrayList<>();
        for (int next = 0; next < shares.length; next++) {
            if (shares[stage][next] > 0) {
                nexts.add(next);
            }
        }
        return nexts;
    }

    double moved(int stage, int next, int age) {
        return ends[MOVED][stage][age] * shares[stage][next] * scale(stage, age);
    }
}
