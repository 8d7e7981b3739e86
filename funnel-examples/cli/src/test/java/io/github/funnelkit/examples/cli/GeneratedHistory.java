package io.github.funnelkit.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The sample of closed deals, drawn at random by known chances: how likely a deal at a stage gets to the next, and at last
 * is won. Project sales are won as the standard states; of non-project sales fewer are won than it states.
 */
final class GeneratedHistory {

    private static final int SEED = 20261123;
    private static final List<String> STAGES = List.of("target", "intention", "initiated", "shortlisted");

    /** Chances to reach target, intention, initiated and shortlisted, and to win: 10 %, 25 % and 50 % as stated. */
    private static final List<Double> PROJECT = List.of(0.95, 0.8, 0.4, 0.5, 0.5);

    /** So that 7.5 %, 15 % and 30 % are won. */
    private static final List<Double> NON_PROJECT = List.of(0.95, 0.8, 0.5, 0.5, 0.3);

    private GeneratedHistory() {}

    static String csv() {
        StringBuilder csv = new StringBuilder("id,saleType,highestStage,outcome\n");
        Random random = new Random(SEED);
        for (int deal = 1; deal <= 1_400; deal++) {
            boolean project = deal % 2 == 0;
            List<Double> chances = project ? PROJECT : NON_PROJECT;
            int reached = 0;
            while (reached < chances.size() && random.nextDouble() < chances.get(reached)) {
                reached++;
            }
            String highest = reached == 0 ? "none" : STAGES.get(Math.min(reached, STAGES.size()) - 1);
            String outcome = reached == chances.size() ? "won" : "lost";
            csv.append(String.format(
                    Locale.ROOT, "D%04d,%s,%s,%s\n", deal, project ? "project" : "non-project", highest, outcome));
        }
        return csv.toString();
    }
}
