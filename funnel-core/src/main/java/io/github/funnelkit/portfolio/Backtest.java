package io.github.funnelkit.portfolio;

import io.github.funnelkit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Forecasts that would have been made on past days, each by nothing but what was known on its day, against what came of them;
 * and against the plain rate of the stages: of the closed deals that had stood at a stage, how many were won.
 *
 * @param cuts one for each day, the earliest first
 * @param curve the probabilities of the deals against what came of them, all days together
 * @param byStage the same for the plain rates
 * @since 0.1.0
 */
public record Backtest(List<BacktestCut> cuts, CalibrationCurve curve, CalibrationCurve byStage) {

    /** Keeps the order. */
    public Backtest {
        cuts = List.copyOf(cuts);
    }

    /**
     * Forecasts on past days.
     *
     * @param history the stays, as they are known today
     * @param days the past days on which to forecast
     * @param horizon by how many days later deals are to be won, 1 to 3,650
     * @return what would have been forecast, and what came of it
     * @throws IllegalArgumentException if the history does not reach from a day to the end of its horizon, or the horizon is
     *     out of range
     */
    public static Backtest of(StayHistory history, Collection<LocalDate> days, int horizon) {
        return of(history, days, horizon, Set.of());
    }

    /**
     * Forecasts on past days, and says what came of the deals that were promised.
     *
     * @param history the stays, as they are known today
     * @param days the past days on which to forecast
     * @param horizon by how many days later deals are to be won, 1 to 3,650
     * @param committed the ids of the stages whose deals are promised
     * @return what would have been forecast, and what came of it
     * @throws IllegalArgumentException if the history does not reach from a day to the end of its horizon, or the horizon is
     *     out of range
     */
    public static Backtest of(
            StayHistory history, Collection<LocalDate> days, int horizon, Collection<String> committed) {
        Set<String> promised = Set.copyOf(committed);
        List<BacktestCut> cuts = new ArrayList<>();
        CalibrationCurve.Counter curve = new CalibrationCurve.Counter();
        CalibrationCurve.Counter byStage = new CalibrationCurve.Counter();
        for (LocalDate day : new TreeSet<>(days)) {
            LocalDate by = day.plusDays(horizon);
            if (by.isAfter(history.asOf())) {
                throw new IllegalArgumentException("a forecast on " + day + " of what is won by " + by
                        + " cannot be tested: expected the history, which ends on " + history.asOf()
                        + ", to reach as far");
            }
            StayHistory known = history.knownOn(day);
            WinsBy forecast = WinsBy.of(known, by);
            Set<String> wonDeals = won(history, day, by);
            Map<List<String>, Double> rates = rates(known);
            double expectedByStage = 0;
            long wins = 0;
            long commits = 0;
            long committedWon = 0;
            for (DealChance deal : forecast.deals()) {
                long won = wonDeals.contains(deal.deal()) ? 1 : 0;
                double rate = rates.getOrDefault(List.of(deal.saleType(), deal.stage()), 0.0);
                expectedByStage += rate;
                wins += won;
                if (promised.contains(deal.stage())) {
                    commits++;
                    committedWon += won;
                }
                curve.add(deal.probability(), won, 1 - won);
                byStage.add(rate, won, 1 - won);
            }
            cuts.add(new BacktestCut(
                    day,
                    by,
                    forecast.deals().size(),
                    forecast.expected(),
                    forecast.p10(),
                    forecast.p90(),
                    expectedByStage,
                    wins,
                    commits,
                    committedWon));
        }
        return new Backtest(cuts, curve.curve(), byStage.curve());
    }

    private static Set<String> won(StayHistory history, LocalDate after, LocalDate by) {
        Set<String> won = new HashSet<>();
        for (StageStay stay : history.stays()) {
            if (stay.end() == StayEnd.WON
                    && stay.until()
                            .filter(day -> day.isAfter(after) && !day.isAfter(by))
                            .isPresent()) {
                won.add(stay.deal());
            }
        }
        return won;
    }

    /** By sale type and stage: of the closed deals that had stood there, the part that was won. */
    private static Map<List<String>, Double> rates(StayHistory known) {
        Map<String, Boolean> closed = new HashMap<>();
        for (StageStay stay : known.stays()) {
            if (stay.end() == StayEnd.WON || stay.end() == StayEnd.LOST) {
                closed.put(stay.deal(), stay.end() == StayEnd.WON);
            }
        }
        Map<List<String>, Set<String>> stood = new HashMap<>();
        known.stays().stream()
                .filter(stay -> closed.containsKey(stay.deal()))
                .forEach(stay -> stood.computeIfAbsent(List.of(stay.saleType(), stay.stage()), added -> new HashSet<>())
                        .add(stay.deal()));
        Map<List<String>, Double> rates = new HashMap<>();
        stood.forEach((place, deals) ->
                rates.put(place, (double) deals.stream().filter(closed::get).count() / deals.size()));
        return rates;
    }

    /**
     * How many wins were forecast, all days together.
     *
     * @return the sum of what was expected
     */
    public double expected() {
        return cuts.stream().mapToDouble(BacktestCut::expected).sum();
    }

    /**
     * How many wins the plain rates of the stages gave, all days together.
     *
     * @return the sum
     */
    public double expectedByStage() {
        return cuts.stream().mapToDouble(BacktestCut::expectedByStage).sum();
    }

    /**
     * How many wins came, all days together.
     *
     * @return the sum
     */
    public long won() {
        return cuts.stream().mapToLong(BacktestCut::won).sum();
    }

    /**
     * On how many days what came lay in the band, which is to be so on 8 of 10.
     *
     * @return how many
     */
    public long covered() {
        return cuts.stream().filter(BacktestCut::isCovered).count();
    }

    /**
     * Says what was forecast and what came of it.
     *
     * @param language the reader's language
     * @return the words: a line for all days, one for the plain rates of the stages, and one for each day
     */
    public String explain(Locale language) {
        StringBuilder words = new StringBuilder(TimeWords.BACKTEST.in(
                language,
                TimeWords.tenths(expected()),
                won(),
                covered(),
                cuts.size(),
                LearningWords.brier(curve.brier())));
        TimeWords.BY_STAGE.append(
                words.append('\n'),
                language,
                TimeWords.tenths(expectedByStage()),
                LearningWords.brier(byStage.brier()));
        for (BacktestCut cut : cuts) {
            Text forecast = TimeWords.WINS_BY.text(
                    cut.by(), TimeWords.tenths(cut.expected()), cut.deals(), cut.p10(), cut.p90());
            TimeWords.CUT.append(words.append("\n- "), language, cut.day(), forecast, cut.won());
        }
        return words.toString();
    }

    /** The English words. */
    @Override
    public String toString() {
        return explain(Locale.ENGLISH);
    }
}
