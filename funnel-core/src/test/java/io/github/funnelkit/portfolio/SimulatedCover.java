package io.github.funnelkit.portfolio;

import static io.github.funnelkit.portfolio.SimulatedStays.START;

import io.github.funnelkit.portfolio.SimulatedStays.Regime;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * How often the bands of forecasts hold what comes, where it is known how deals go: started as a program it prints it for each
 * way, of as many histories as the first argument says.
 *
 * @param expected how many wins were forecast, all together
 * @param expectedByStage how many the plain rates of the stages gave
 * @param won how many came
 * @param inBand how often what came lay in the band, its ends included
 */
record SimulatedCover(double expected, double expectedByStage, long won, double inBand) {

    private static final int DEALS = 500;
    private static final LocalDate DAY = START.plusDays(700);
    private static final int HORIZON = 90;

    /** Deals go their true ways for two years, and the wins of the last quarter of a year are forecast. */
    static SimulatedCover of(Regime regime, int histories, long firstSeed) {
        List<BacktestCut> cuts = LongStream.range(firstSeed, firstSeed + histories)
                .mapToObj(seed -> cut(history(regime, seed)))
                .toList();
        return new SimulatedCover(
                cuts.stream().mapToDouble(BacktestCut::expected).sum(),
                cuts.stream().mapToDouble(BacktestCut::expectedByStage).sum(),
                cuts.stream().mapToLong(BacktestCut::won).sum(),
                cuts.stream().mapToInt(cut -> cut.isCovered() ? 1 : 0).average().orElse(0));
    }

    private static StayHistory history(Regime regime, long seed) {
        // half of the histories begin late, so that long stays are seen from a later age on
        return new StayHistory(
                START.plusDays(seed % 2 == 0 ? 0 : 300),
                START.plusDays(900),
                SimulatedStays.stays(new Random(seed), regime, DEALS, 730));
    }

    private static BacktestCut cut(StayHistory history) {
        return Backtest.of(history, List.of(DAY), HORIZON).cuts().get(0);
    }

    /**
     * How often what came lay in the middle 80 % of the distribution; a number that lies on the end of that counts as far as it
     * lies within, so that it makes no difference that wins are whole numbers.
     */
    private static double inDistribution(Regime regime, int histories, long firstSeed) {
        return LongStream.range(firstSeed, firstSeed + histories)
                .mapToObj(seed -> history(regime, seed))
                .mapToDouble(history -> {
                    long won = cut(history).won();
                    WinBand band = new WinOdds(history.knownOn(DAY), HORIZON).band();
                    double before = band.upTo(won - 1);
                    double upTo = band.upTo(won);
                    return upTo <= before
                            ? 0
                            : Math.max(0, Math.min(0.9, upTo) - Math.max(0.1, before)) / (upTo - before);
                })
                .average()
                .orElse(0);
    }

    public static void main(String... arguments) {
        int histories = arguments.length == 0 ? 400 : Integer.parseInt(arguments[0]);
        long firstSeed = 50_000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf("%d histories of %d deals; 80 %% is what the bands say%n", histories, DEALS);
        out.printf(
                "%-12s %9s %9s %12s %14s %14s%n",
                "deals go", "forecast", "won", "in the band", "in 80 %", "standard error");
        for (Regime regime : Regime.values()) {
            SimulatedCover cover = of(regime, histories, firstSeed);
            out.printf(
                    Locale.ROOT,
                    "%-12s %9.0f %9d %10.1f %% %12.1f %% %12.1f %%%n",
                    regime.name().toLowerCase(Locale.ROOT),
                    cover.expected,
                    cover.won,
                    100 * cover.inBand,
                    100 * inDistribution(regime, histories, firstSeed),
                    100 * Math.sqrt(0.8 * 0.2 / histories));
        }
    }
}
